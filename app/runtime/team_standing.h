#pragma once

#include "engine/coverage/absence.h"
#include "engine/coverage/bus_factor.h"
#include "engine/coverage/duty_set.h"
#include "engine/coverage/team_ability.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace qgt::app {

/// Coverage from which a line counts as covered.
inline constexpr double kCovered = 0.9;

/// How a team stands whoever is on duty.
struct TeamStanding {
    std::vector<double> coverage;  ///< of each line, by all together
    /// How many absences each line bears (kCovered); empty set: it is not covered with all there.
    std::vector<coverage::BusFactor> busFactor;
    /// Chance that two or more of the team can handle the line.
    std::vector<double> redundancy;
    /// Pairs that cover every line (kCovered), the highest one-trip rate first.
    std::vector<coverage::Pair> allLinePairs;
    std::optional<coverage::DutySet> smallestDuty;  ///< nothing: not even all together
    std::vector<coverage::Absence> absences;        ///< with 0, 1 and 2 away
};

/// `cautious`: everybody at the lower fifth of what is believed of them.
[[nodiscard]] TeamStanding teamStanding(const coverage::TeamAbility& ability, bool cautious);

}  // namespace qgt::app
