#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/coverage/duty_plan.h"
#include "engine/people/rights.h"

#include <vector>

namespace qgt::app {

/// A duty of the published roster.
struct DutyAhead {
    Date day;
    coverage::SlotTime time = coverage::SlotTime::Day;
    bool weekend = false;           ///< Saturday, Sunday or what was said to be a holiday
    std::vector<PersonId> crew;     ///< who is on duty together
    double visitors = 1;            ///< expected, against those of a weekday's daytime
    std::vector<double> lineShare;  ///< what they come for, by line in the order of the bank

    bool operator==(const DutyAhead&) const = default;
};

/// The slots that the committee's published rosters have from that day on, in the order of time.
/// Errors: rights.refused, store.*.
[[nodiscard]] Result<std::vector<coverage::PlannedSlot>> publishedSlots(Workspace& workspace,
                                                                        const people::Actor& actor,
                                                                        Date from);

/// Whether the day counts as a weekend: Saturday, Sunday or what was said to be a holiday.
[[nodiscard]] bool isFreeDay(const coverage::PlannedSlot& slot);

/// The duties that the committee's published rosters plan from that day on, in the order of time.
/// All slots have the unit's mix of requests: the log knows days, no hours. Errors: rights.refused,
/// store.*.
[[nodiscard]] Result<std::vector<DutyAhead>> plannedDuties(Workspace& workspace,
                                                           const people::Actor& actor,
                                                           Date from);

}  // namespace qgt::app
