#pragma once

#include "engine/coverage/plan_state.h"
#include "engine/coverage/training_plan.h"

#include <cstddef>
#include <span>
#include <vector>

namespace qgt::coverage {

/// What planning is about; kept by reference by those who plan.
struct PlanProblem {
    const Team& team;
    std::span<const PlannedDuty> duties;
    std::span<const TrainingPackage> packages;
    const PlanLimits& limits;

    [[nodiscard]] PlanState start() const { return {team, duties, packages}; }

    /// The hours that the package takes beyond what is planned in its cell.
    [[nodiscard]] double cost(const PlanState& state, std::size_t package) const;

    /// Whether the package is longer than what is planned in its cell, and there are hours for it.
    [[nodiscard]] bool isOpen(const PlanState& state, std::size_t package) const;

    /// The worth of a gain: floors that are not reached come before all else.
    [[nodiscard]] double worth(const PlanState& state, std::size_t package) const;

    /// The worth of what is planned.
    [[nodiscard]] double worth(const PlanState& state) const;

    [[nodiscard]] double hoursOf(std::size_t cadre) const {
        return limits.cadreHours.empty() ? limits.hours : limits.cadreHours[cadre];
    }

    /// How far a line is below its floor when its coverage is this.
    [[nodiscard]] double missing(std::size_t line, double coverage) const;
};

/// The packages of the best plan in the order taken; a longer package of a cell replaces the one
/// taken before. Plans take the greatest worth per hour as long as there is one, from every start
/// of at most two packages.
[[nodiscard]] std::vector<std::size_t> bestGreedy(const PlanProblem& problem);

}  // namespace qgt::coverage
