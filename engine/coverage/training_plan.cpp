#include "engine/coverage/training_plan.h"

#include "engine/coverage/line_coverage.h"
#include "engine/coverage/plan_bound.h"
#include "engine/coverage/plan_greedy.h"

#include <algorithm>
#include <cmath>

namespace qgt::coverage {

namespace {

Status unfitPlan(const char* what) {
    return failure("coverage.unfit-plan", {{"what", what}});
}

bool areFit(const Team& team, std::span<const PlannedDuty> duties) {
    return std::all_of(duties.begin(), duties.end(), [&team](const PlannedDuty& duty) {
        return duty.lineShare.size() == team.requests.lines() && std::isfinite(duty.weight) &&
               std::all_of(duty.crew.begin(), duty.crew.end(), [&team](std::size_t cadre) {
                   return cadre < team.cadres;
               });
    });
}

bool isFitPackage(const Team& team, const TrainingPackage& package) {
    return package.cadre < team.cadres && package.line < team.requests.lines() &&
           package.settles.size() == team.cell(package.cadre, package.line).size() &&
           package.hours > 0 && std::isfinite(package.hours);
}

bool areFit(const Team& team, const PlanLimits& limits) {
    return limits.hours >= 0 &&
           (limits.cadreHours.empty() || limits.cadreHours.size() == team.cadres) &&
           std::all_of(limits.floors.begin(), limits.floors.end(), [&team](const LineFloor& floor) {
               return floor.line < team.requests.lines();
           });
}

Status checkPlan(const PlanProblem& problem) {
    if (Status fit = checkTeam(problem.team); !fit) {
        return fit;
    }
    if (!areFit(problem.team, problem.duties)) {
        return unfitPlan("duties");
    }
    const auto isFit = [&](const TrainingPackage& one) { return isFitPackage(problem.team, one); };
    if (!std::all_of(problem.packages.begin(), problem.packages.end(), isFit)) {
        return unfitPlan("packages");
    }
    return areFit(problem.team, problem.limits) ? ok() : unfitPlan("limits");
}

/// The last package that a greedy plan took in each cell, those that gain most per hour first.
std::vector<std::size_t> inOrder(const PlanProblem& problem, std::vector<std::size_t> taken) {
    std::vector<std::size_t> left;
    for (std::size_t k = taken.size(); k-- > 0;) {
        const TrainingPackage& own = problem.packages[taken[k]];
        const bool isLast = std::none_of(left.begin(), left.end(), [&](std::size_t other) {
            return problem.packages[other].cadre == own.cadre &&
                   problem.packages[other].line == own.line;
        });
        if (isLast) {
            left.push_back(taken[k]);
        }
    }
    std::sort(left.begin(), left.end());
    PlanState state = problem.start();
    std::vector<std::size_t> ordered;
    while (!left.empty()) {
        const auto next =
            std::max_element(left.begin(), left.end(), [&](std::size_t a, std::size_t b) {
                return problem.worth(state, a) / problem.packages[a].hours <
                       problem.worth(state, b) / problem.packages[b].hours;
            });
        state.take(*next);
        ordered.push_back(*next);
        left.erase(next);
    }
    return ordered;
}

/// What the others of the cadre's duties cover of the line, and how often it is asked for there.
void addSurroundings(const PlanProblem& problem, const PlanState& state, PlanStep& step) {
    const TrainingPackage& package = problem.packages[step.package];
    double weight = 0;
    for (const PlannedDuty& duty : problem.duties) {
        if (std::find(duty.crew.begin(), duty.crew.end(), package.cadre) == duty.crew.end()) {
            continue;
        }
        Crew others = duty.crew;
        others.erase(std::find(others.begin(), others.end(), package.cadre));
        weight += duty.weight;
        step.requestShare += duty.weight * duty.lineShare[package.line];
        step.partners += duty.weight * lineCoverage(state.team(), others, package.line);
    }
    if (weight > 0) {
        step.requestShare /= weight;
        step.partners /= weight;
    }
}

}  // namespace

double TrainingPlan::shareOfBest() const {
    constexpr double kNothing = 1e-12;
    return bound - before <= kNothing ? 1.0 : std::min(1.0, (after - before) / (bound - before));
}

Result<TrainingPlan> planTraining(const Team& team,
                                  std::span<const PlannedDuty> duties,
                                  std::span<const TrainingPackage> packages,
                                  const PlanLimits& limits) {
    const PlanProblem problem{team, duties, packages, limits};
    if (const Status fit = checkPlan(problem); !fit) {
        return tl::unexpected(fit.error());
    }
    PlanState state = problem.start();
    TrainingPlan plan;
    plan.before = state.value();
    plan.bound = knapsackBound(problem, state);
    for (const std::size_t package : inOrder(problem, bestGreedy(problem))) {
        const TrainingPackage& own = packages[package];
        PlanStep step{package, state.gain(package).value, 0, 0, 0, 0};
        addSurroundings(problem, state, step);
        step.before = meanChance(state.team(), own.cadre, own.line);
        state.take(package);
        step.after = meanChance(state.team(), own.cadre, own.line);
        plan.steps.push_back(step);
        plan.bound = std::min(plan.bound, knapsackBound(problem, state));
    }
    plan.after = state.value();
    plan.bound = std::max(plan.after, std::min(plan.bound, priceBound(problem, state)));
    plan.hours = state.hours();
    std::copy_if(limits.floors.begin(),
                 limits.floors.end(),
                 std::back_inserter(plan.missed),
                 [&state](const LineFloor& floor) {
                     return state.lineCoverage(floor.line) < floor.coverage - 1e-9;
                 });
    return plan;
}

}  // namespace qgt::coverage
