#pragma once

#include "engine/coverage/roster_rows.h"
#include "engine/optimize/mip_model.h"

#include <cstddef>
#include <vector>

namespace qgt::coverage {

/// A roster as a set partition: a column for each crew in each slot, of which one is taken. What a
/// crew is worth is known beforehand, so that the product inside coverage does no harm to
/// linearity.
struct RosterModel {
    optimize::MipModel mip;
    std::vector<std::size_t> firstColumn;

    /// A column that is paid for: how far a row is broken.
    struct Paid {
        std::size_t column = 0;
        std::size_t row = 0;
    };

    std::vector<Paid> paid;
};

/// The model of the best roster. Values are multiplied by kModelScale, so that the solver's
/// tolerances are small beside them.
inline constexpr double kModelScale = 1e4;
[[nodiscard]] RosterModel bestRosterModel(const RosterProblem& problem,
                                          const CrewValues& values,
                                          const RosterRows& rows);

/// The model of the least breach of these rules, all others being kept: minimises by how many rows
/// are broken.
[[nodiscard]] RosterModel leastBreachModel(const RosterProblem& problem,
                                           const CrewValues& values,
                                           const RosterRows& rows,
                                           const std::vector<RosterRule>& soft);

[[nodiscard]] std::vector<Crew> rosterIn(const RosterProblem& problem,
                                         const CrewValues& values,
                                         const RosterModel& model,
                                         const std::vector<double>& point);

/// A roster that keeps all rows as a point of the model to begin with.
[[nodiscard]] std::vector<double> pointOf(const RosterModel& model,
                                          const CrewValues& values,
                                          const RosterRows& rows,
                                          const std::vector<Crew>& roster);

}  // namespace qgt::coverage
