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

    /// How far a line is below its floor when its coverage is this.
    [[nodiscard]] double missing(std::size_t line, double coverage) const;
};

/// Takes `first`, then the greatest worth per hour as long as there is one. The packages in the
/// order taken; a longer package of a cell replaces the one taken before.
[[nodiscard]] std::vector<std::size_t> greedyFrom(const PlanProblem& problem,
                                                  std::span<const std::size_t> first);

/// The best of the greedy plans from every start of at most two packages.
[[nodiscard]] std::vector<std::size_t> bestGreedy(const PlanProblem& problem);

/// No choice of packages within the hours is worth more than this (floors aside), as seen from a
/// state: what it is worth, and what could at most be added if packages could be cut.
[[nodiscard]] double boundFrom(const PlanProblem& problem, const PlanState& state);

}  // namespace qgt::coverage
