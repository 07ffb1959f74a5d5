#pragma once

#include "engine/bank/bank.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/people/rights.h"
#include "engine/practice/study_goal.h"

#include <optional>
#include <vector>

namespace qgt::app {

class Workspace;

/// A day that a cadre prepares for before any exam of it is sealed here.
struct OwnGoal {
    Date day;
    BlueprintId blueprint;  ///< what the exam will be like

    bool operator==(const OwnGoal&) const = default;
};

/// The latest day that can be set, from today.
inline constexpr int kFarthestGoalDays = 366;

/// Blueprints that somebody can prepare for: in force on the day, over all lines. In the bank's
/// order.
[[nodiscard]] std::vector<const bank::Blueprint*> goalBlueprints(const bank::Bank& bank, Date day);

/// Nothing when none is set, when its day is over, or when its blueprint is gone. Errors: store.*.
[[nodiscard]] Result<std::optional<OwnGoal>> ownGoal(Workspace& workspace, const PersonId& person);

/// The same, as practice prepares for it.
[[nodiscard]] Result<std::optional<practice::StudyGoal>> ownStudyGoal(Workspace& workspace,
                                                                      const PersonId& person,
                                                                      const bank::Bank& bank);

/// Of the actor alone; nothing takes the day back. Errors: rights.refused, goal.day-out-of-range
/// (args first, last), goal.blueprint-unknown, store.*.
[[nodiscard]] Status setOwnGoal(Workspace& workspace,
                                const people::Actor& actor,
                                const std::optional<OwnGoal>& goal);

}  // namespace qgt::app
