#include "engine/coverage/team_ability.h"

#include "engine/ability/logistic.h"

#include <algorithm>
#include <cmath>

namespace qgt::coverage {

namespace {

/// `chancesOf` gives the chances of a cell, by type.
template <typename ChancesOf>
Team madeTeam(const TeamAbility& ability, const ChancesOf& chancesOf) {
    Team team{ability.cadres, requestTypes(ability.lines), ability.lineShare, {}};
    team.settles.reserve(team.cadres * team.requests.types());
    for (std::size_t cadre = 0; cadre < team.cadres; ++cadre) {
        for (std::size_t line = 0; line < ability.lines.size(); ++line) {
            const std::vector<double> chances =
                chancesOf(ability.states[ability.cellOf(cadre, line)], ability.lines[line]);
            team.settles.insert(team.settles.end(), chances.begin(), chances.end());
        }
    }
    return team;
}

}  // namespace

RequestTypes requestTypes(const std::vector<ability::RequestProfile>& lines) {
    RequestTypes requests;
    for (const ability::RequestProfile& line : lines) {
        std::vector<double> shares;
        for (const ability::RequestShare& type : line.types) {
            shares.push_back(type.share);
        }
        requests.addLine(shares);
    }
    return requests;
}

Team expectedTeam(const TeamAbility& team) {
    return madeTeam(team,
                    [](const ability::AbilityState& state, const ability::RequestProfile& line) {
                        return ability::estimated(state, line).byType;
                    });
}

Team teamAt(const TeamAbility& team, double deviations) {
    return madeTeam(
        team, [&](const ability::AbilityState& state, const ability::RequestProfile& line) {
            const double theta = state.mean + deviations * std::sqrt(state.variance);
            std::vector<double> chances;
            for (const ability::RequestShare& type : line.types) {
                chances.push_back(ability::sigma(line.slope * (theta - type.difficulty)));
            }
            return chances;
        });
}

ability::AbilityState raisedTo(const ability::AbilityState& state,
                               const ability::RequestProfile& line,
                               double settled,
                               double sureness) {
    constexpr double kFarDeviations = 8;
    constexpr int kHalvings = 60;
    const auto gate = line.abilityFor(settled);
    if (!gate) {
        return state;
    }
    const double reach = kFarDeviations * std::sqrt(state.variance);
    double low = *gate - reach;
    double high = *gate + reach;
    for (int k = 0; k < kHalvings; ++k) {
        const double middle = (low + high) / 2;
        const double chance = ability::chanceBeyond(*gate, {middle, state.variance});
        (chance < sureness ? low : high) = middle;
    }
    return {std::max(state.mean, high), state.variance};
}

}  // namespace qgt::coverage
