#pragma once

#include "engine/core/rng.h"
#include "engine/coverage/team.h"
#include "engine/coverage/team_ability.h"

#include <cstddef>
#include <vector>

namespace qgt::test {

/// Shares above zero that sum to 1.
[[nodiscard]] std::vector<double> randomShares(Rng& rng, std::size_t count);

/// A normal variable of mean 0 and deviation 1, nearly.
[[nodiscard]] double randomNormal(Rng& rng);

/// Abilities of a team: each line has an owner who is good at it, and one to `mostTypes` types.
[[nodiscard]] coverage::TeamAbility randomAbility(Rng& rng,
                                                  std::size_t cadres,
                                                  std::size_t lines,
                                                  std::size_t mostTypes);

/// Chances of such a team.
[[nodiscard]] coverage::Team randomTeam(Rng& rng,
                                        std::size_t cadres,
                                        std::size_t lines,
                                        std::size_t mostTypes);

}  // namespace qgt::test
