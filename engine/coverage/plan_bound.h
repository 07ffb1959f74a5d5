#pragma once

#include "engine/coverage/plan_greedy.h"
#include "engine/coverage/plan_state.h"

namespace qgt::coverage {

/// No choice of packages within the hours is worth more than this (floors aside), as seen from any
/// state: what it is worth, and the fractional knapsack of what the packages would add to it;
/// submodularity makes it a bound. Near the best where the hours are few.
[[nodiscard]] double knapsackBound(const PlanProblem& problem, const PlanState& state);

/// The same by prices for hours (Lagrangian relaxation): lines then have nothing to do with each
/// other, and the best packages of each are found by branch and bound. Prices begin with what an
/// hour more would gain in `planned` and move along the subgradient (Polyak 1969). Near the best
/// where the hours are many. Each line may give up after so many steps, with a bound nonetheless.
[[nodiscard]] double priceBound(const PlanProblem& problem, const PlanState& planned);

}  // namespace qgt::coverage
