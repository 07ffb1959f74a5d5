#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/coverage/duty_plan.h"
#include "engine/people/rights.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// How far ahead leave and wishes can be said.
inline constexpr int kDutyDaysAhead = 8 * 7;

/// A duty of one's own.
struct OwnDuty {
    Date day;
    coverage::SlotTime time = coverage::SlotTime::Day;
    bool weekend = false;
    std::vector<std::string> partners;  ///< names

    bool operator==(const OwnDuty&) const = default;
};

/// 我的值班.
struct OwnDuties {
    Date today;
    std::vector<OwnDuty> duties;                ///< from today on, in the order of time
    std::optional<Date> plannedUntil;           ///< last day that a published roster has
    std::vector<coverage::DutySaying> sayings;  ///< the actor's own, from today on
};

/// As the committee's rosters were published. Errors: rights.refused, store.*.
[[nodiscard]] Result<OwnDuties> ownDuties(Workspace& workspace, const people::Actor& actor);

/// Days both ends included.
struct DutyDays {
    Date first;
    Date last;
};

/// Says something of all these days for a person: oneself, or somebody of the director's committee,
/// which is in the audit chain. Leave is of whole days. Errors: rights.refused, roster.unfit-days
/// (in the past, too far ahead, the wrong way round), roster.leave-part, store.*.
[[nodiscard]] Status sayOfDuties(Workspace& workspace,
                                 const people::Actor& actor,
                                 coverage::DutySaying what,
                                 const DutyDays& days);

}  // namespace qgt::app
