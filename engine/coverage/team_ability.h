#pragma once

#include "engine/ability/ability_state.h"
#include "engine/ability/handling.h"
#include "engine/coverage/team.h"

#include <cstddef>
#include <vector>

namespace qgt::coverage {

/// The lower fifth of a normal variable ends here: what the cautious switch reckons with.
inline constexpr double kCautious = -0.8416212335729143;

/// What is known of a team's abilities, and what its requests ask.
struct TeamAbility {
    std::size_t cadres = 0;
    std::vector<ability::RequestProfile> lines;
    std::vector<double> lineShare;
    /// Today, [cadre * lines + line].
    std::vector<ability::AbilityState> states;

    [[nodiscard]] std::size_t cellOf(std::size_t cadre, std::size_t line) const {
        return cadre * lines.size() + line;
    }
};

[[nodiscard]] RequestTypes requestTypes(const std::vector<ability::RequestProfile>& lines);

/// The team by expectation: what coverage means when nothing else is said.
[[nodiscard]] Team expectedTeam(const TeamAbility& team);

/// The team at a quantile of each cell, given in standard deviations from the mean.
[[nodiscard]] Team teamAt(const TeamAbility& team, double deviations = kCautious);

/// The state with the least mean, no lower than its own, that settles `settled` of the line's
/// requests with chance `sureness` inside 0..1: what a cell is that was just raised to a level.
/// Unchanged where no ability settles as much.
[[nodiscard]] ability::AbilityState raisedTo(const ability::AbilityState& state,
                                             const ability::RequestProfile& line,
                                             double settled,
                                             double sureness);

}  // namespace qgt::coverage
