#pragma once

#include "engine/coverage/roster_rows.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::coverage {

struct RosterSearchSettings {
    std::uint64_t seed = 1;
    std::size_t steps = 1'500'000;
};

/// Simulated annealing over rosters, breaches of rules being paid for: a roster at once, without
/// proof and without a solver. Nothing when it comes by none that keeps all rules, which proves
/// nothing. The same seed and steps give the same roster.
[[nodiscard]] std::optional<std::vector<Crew>> searchRoster(const RosterProblem& problem,
                                                            const CrewValues& values,
                                                            const RosterRows& rows,
                                                            const RosterSearchSettings& settings);

}  // namespace qgt::coverage
