#pragma once

#include "app/runtime/unit_mix.h"
#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/coverage/request_log.h"
#include "engine/people/rights.h"

#include <vector>

namespace qgt::app {

/// One request at the desk, as it is logged in three keys.
struct DeskRequest {
    LineId line;
    RequestId request = {};  ///< empty: some other matter of the line
    coverage::RequestOutcome outcome = coverage::RequestOutcome::Settled;

    bool operator==(const DeskRequest&) const = default;
};

/// What the log says of one line, over the days of `kMixDays`.
struct LineLog {
    LineId line;
    int count = 0;
    int settled = 0;  ///< in one trip

    bool operator==(const LineLog&) const = default;
};

/// 接待登记 as one page shows it. Counts without residents.
struct ReceptionBook {
    Date today;
    std::vector<LineLog> lines;  ///< in the order of the bank
    UnitMix mix;
    int todays = 0;         ///< requests logged today by the committee
    int todaysSettled = 0;  ///< of these in one trip
    /// What the actor put in today and may still take back, newest first; a file is one.
    std::vector<coverage::LoggedRequests> own;
};

/// Errors: rights.refused, store.*.
[[nodiscard]] Result<ReceptionBook> receptionBook(Workspace& workspace, const people::Actor& actor);

/// Durable when it returns. Errors: rights.refused, reception.unknown-line (arg value),
/// reception.unknown-request (args line, value), store.*.
[[nodiscard]] Result<coverage::LogEntryId> logRequest(Workspace& workspace,
                                                      const people::Actor& actor,
                                                      const DeskRequest& request);

/// Takes back what the actor logged; a file can be taken back by whoever may import one. Errors:
/// rights.refused, reception.not-yours (somebody else logged it), store.unknown-log-entry, store.*.
[[nodiscard]] Status takeBackLogged(Workspace& workspace,
                                    const people::Actor& actor,
                                    const coverage::LogEntryId& entry);

}  // namespace qgt::app
