#include "app/runtime/team_standing.h"

#include "engine/ability/handling.h"
#include "engine/ability/level.h"
#include "engine/coverage/line_coverage.h"

#include <algorithm>
#include <numeric>

namespace qgt::app {

namespace {

std::vector<double> redundancyOf(const coverage::TeamAbility& ability) {
    const ability::LevelRules rules;
    std::vector<double> redundancy;
    for (std::size_t line = 0; line < ability.lines.size(); ++line) {
        std::vector<double> capable;
        for (std::size_t cadre = 0; cadre < ability.cadres; ++cadre) {
            capable.push_back(ability::chanceToSettle(rules.capableSettles,
                                                      ability.states[ability.cellOf(cadre, line)],
                                                      ability.lines[line]));
        }
        redundancy.push_back(coverage::atLeast(capable, 2));
    }
    return redundancy;
}

std::vector<coverage::Pair> pairsForAllLines(const coverage::PairRates& pairs) {
    std::vector<std::size_t> found;
    for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
        if (std::ranges::all_of(pairs.coverage(pair), [](double c) { return c >= kCovered; })) {
            found.push_back(pair);
        }
    }
    std::ranges::stable_sort(
        found, [&](std::size_t a, std::size_t b) { return pairs.rate(a) > pairs.rate(b); });
    std::vector<coverage::Pair> sorted;
    for (const std::size_t pair : found) {
        sorted.push_back(pairs.pairs()[pair]);
    }
    return sorted;
}

}  // namespace

TeamStanding teamStanding(const coverage::TeamAbility& ability, bool cautious) {
    const coverage::Team team =
        cautious ? coverage::teamAt(ability) : coverage::expectedTeam(ability);
    const coverage::PairRates pairs(team);
    coverage::Crew everybody(team.cadres);
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    TeamStanding standing;
    standing.coverage = coverage::lineCoverages(team, everybody);
    for (const std::optional<coverage::BusFactor>& line : coverage::busFactors(team, kCovered)) {
        standing.busFactor.push_back(line.value_or(coverage::BusFactor{}));
    }
    standing.redundancy = redundancyOf(ability);
    standing.allLinePairs = pairsForAllLines(pairs);
    standing.smallestDuty = coverage::smallestDutySet(team, kCovered);
    standing.absences = coverage::absenceTest(pairs);
    return standing;
}

}  // namespace qgt::app
