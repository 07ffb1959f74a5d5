#pragma once

#include "engine/core/result.h"
#include "engine/coverage/training.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace qgt::coverage {

/// A line that must reach this mean coverage over the duties before anything else is trained: for
/// matters of safety.
struct LineFloor {
    std::size_t line = 0;
    double coverage = 0;
};

struct PlanLimits {
    double hours = 0;
    /// Per cadre; empty: only the hours of all count.
    std::vector<double> cadreHours;
    std::vector<LineFloor> floors;
};

/// A package and what to say for it.
struct PlanStep {
    std::size_t package = 0;
    /// Visitors settled in one trip that it adds to the steps before it.
    double gain = 0;
    /// Of the requests on this cadre's duties, those in this line.
    double requestShare = 0;
    /// The cadre's chance with a typical request of the line.
    double before = 0;
    double after = 0;
    /// What the others on those duties cover of the line.
    double partners = 0;
};

struct TrainingPlan {
    /// Visitors settled in one trip over the duties (dutyValue), without and with the plan.
    double before = 0;
    double after = 0;
    /// No plan within the limits comes further, floors or not.
    double bound = 0;
    double hours = 0;
    /// At most one package per cell; the one that gains most per hour first.
    std::vector<PlanStep> steps;
    /// Floors that the hours do not reach.
    std::vector<LineFloor> missed;

    /// "At least so much of the best": the gain as a share of the greatest possible one.
    [[nodiscard]] double shareOfBest() const;
};

/// Which packages to take: the one with the greatest gain per hour next, from every start of at
/// most two packages, and of these plans the best (plain greedy can fall to half of the optimum,
/// with two first packages given it found it in all of 200 trials). Of more than 24 packages the
/// starts are the 24 best alone: by gain and by gain per hour. Bound: at each step of the plan what
/// is reached and the fractional knapsack of what the packages would still add; submodularity makes
/// it one. Errors: coverage.unfit-plan (a package or duty of what is not there, sizes that differ,
/// hours not above 0).
[[nodiscard]] Result<TrainingPlan> planTraining(const Team& team,
                                                std::span<const PlannedDuty> duties,
                                                std::span<const TrainingPackage> packages,
                                                const PlanLimits& limits);

}  // namespace qgt::coverage
