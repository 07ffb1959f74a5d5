#include "tests/support/random_teams.h"

#include <numeric>

namespace qgt::test {

std::vector<double> randomShares(Rng& rng, std::size_t count) {
    std::vector<double> shares;
    for (std::size_t k = 0; k < count; ++k) {
        shares.push_back(0.02 + rng.unit() * rng.unit());
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares) {
        share /= sum;
    }
    return shares;
}

double randomNormal(Rng& rng) {
    double sum = -6;
    for (int k = 0; k < 12; ++k) {
        sum += rng.unit();
    }
    return sum;
}

coverage::TeamAbility randomAbility(Rng& rng,
                                    std::size_t cadres,
                                    std::size_t lines,
                                    std::size_t mostTypes) {
    coverage::TeamAbility team;
    team.cadres = cadres;
    team.lineShare = randomShares(rng, lines);
    std::vector<std::size_t> owner;
    for (std::size_t line = 0; line < lines; ++line) {
        ability::RequestProfile& profile = team.lines.emplace_back();
        for (const double share : randomShares(rng, 1 + rng.below(mostTypes))) {
            profile.types.push_back({share, 0.9 * randomNormal(rng)});
        }
        owner.push_back(rng.below(cadres));
    }
    for (std::size_t cadre = 0; cadre < cadres; ++cadre) {
        for (std::size_t line = 0; line < lines; ++line) {
            const double mean =
                owner[line] == cadre ? 2.2 + 0.5 * randomNormal(rng) : -0.2 + randomNormal(rng);
            const double deviation = 0.2 + 0.8 * rng.unit();
            team.states.push_back({mean, deviation * deviation});
        }
    }
    return team;
}

coverage::Team randomTeam(Rng& rng, std::size_t cadres, std::size_t lines, std::size_t mostTypes) {
    return coverage::expectedTeam(randomAbility(rng, cadres, lines, mostTypes));
}

}  // namespace qgt::test
