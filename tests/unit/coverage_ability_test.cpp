#include "engine/coverage/line_coverage.h"
#include "engine/coverage/normal.h"
#include "engine/coverage/pair_rates.h"
#include "engine/coverage/rate_spread.h"
#include "engine/coverage/request_mix.h"
#include "engine/coverage/team_ability.h"
#include "tests/support/catch.h"
#include "tests/support/random_teams.h"

#include <array>
#include <cmath>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

constexpr std::size_t kNodes = 41;

double nodeAt(std::size_t node) {
    return 0.3 * static_cast<double>(node) - 6;
}

/// What the line's types are missed with at each of 41 abilities within 6 deviations.
std::vector<std::vector<double>> missedAtNodes(const TeamAbility& team,
                                               std::size_t cadre,
                                               std::size_t line) {
    const ability::AbilityState& state = team.states[team.cellOf(cadre, line)];
    std::vector<std::vector<double>> missed(kNodes);
    for (std::size_t node = 0; node < kNodes; ++node) {
        const double theta = state.mean + std::sqrt(state.variance) * nodeAt(node);
        for (const ability::RequestShare& type : team.lines[line].types) {
            missed[node].push_back(1 / (1 + std::exp(1.5 * (theta - type.difficulty))));
        }
    }
    return missed;
}

double nodeWeight(std::size_t node) {
    const double z = nodeAt(node);
    return 0.3 * std::exp(-z * z / 2) / std::sqrt(2 * 3.14159265358979);
}

/// Variance of a pair's coverage on the product grid of both abilities.
double varianceOnGrid(const TeamAbility& team, const Pair& pair, std::size_t line) {
    const auto one = missedAtNodes(team, pair.first, line);
    const auto other = missedAtNodes(team, pair.second, line);
    double mean = 0;
    double squares = 0;
    for (std::size_t i = 0; i < kNodes; ++i) {
        for (std::size_t j = 0; j < kNodes; ++j) {
            double coverage = 0;
            for (std::size_t k = 0; k < one[i].size(); ++k) {
                coverage += team.lines[line].types[k].share * (1 - one[i][k] * other[j][k]);
            }
            mean += nodeWeight(i) * nodeWeight(j) * coverage;
            squares += nodeWeight(i) * nodeWeight(j) * coverage * coverage;
        }
    }
    return squares - mean * mean;
}

}  // namespace

TEST_CASE("the spread of a pair's coverage is that of the product grid", "[coverage]") {
    Rng rng(3);
    const TeamAbility team = test::randomAbility(rng, 4, 5, 4);
    const RateSpread spread(team);
    double sum = 0;
    for (std::size_t line = 0; line < 5; ++line) {
        const double grid = varianceOnGrid(team, {1, 3}, line);
        CHECK_THAT(spread.lineVariance(Crew{1, 3}, line), WithinAbs(grid, 1e-7));
        sum += team.lineShare[line] * team.lineShare[line] * grid;
    }
    CHECK_THAT(spread.rateVariance(Crew{1, 3}, team.lineShare), WithinAbs(sum, 1e-7));
    CHECK(spread.rateVariance(Crew{}, team.lineShare) == 0.0);
}

TEST_CASE("the spread over duties is that of the grid, and shared persons do not average out",
          "[coverage]") {
    Rng rng(9);
    const TeamAbility team = test::randomAbility(rng, 2, 3, 3);
    const RateSpread spread(team);
    // Somebody alone on 0.3 of the duties, both on the rest.
    const std::vector<PlannedDuty> duties{{{0}, 0.3, team.lineShare},
                                          {{0, 1}, 0.7, team.lineShare}};
    double expected = 0;
    for (std::size_t line = 0; line < 3; ++line) {
        const auto one = missedAtNodes(team, 0, line);
        const auto other = missedAtNodes(team, 1, line);
        double mean = 0;
        double squares = 0;
        for (std::size_t i = 0; i < kNodes; ++i) {
            for (std::size_t j = 0; j < kNodes; ++j) {
                double missed = 0;
                for (std::size_t k = 0; k < one[i].size(); ++k) {
                    missed +=
                        team.lines[line].types[k].share * one[i][k] * (0.3 + 0.7 * other[j][k]);
                }
                mean += nodeWeight(i) * nodeWeight(j) * missed;
                squares += nodeWeight(i) * nodeWeight(j) * missed * missed;
            }
        }
        expected += team.lineShare[line] * team.lineShare[line] * (squares - mean * mean);
    }
    CHECK_THAT(spread.dutiesVariance(duties), WithinAbs(expected, 1e-7));
    // The same crew twice is that crew once.
    const std::vector<PlannedDuty> same{{{0, 1}, 0.5, team.lineShare},
                                        {{0, 1}, 0.5, team.lineShare}};
    CHECK_THAT(spread.dutiesVariance(same),
               WithinAbs(spread.rateVariance(Crew{0, 1}, team.lineShare), 1e-12));
}

TEST_CASE("a cell whose ability changed is taken up alone", "[coverage]") {
    Rng rng(4);
    TeamAbility team = test::randomAbility(rng, 3, 3, 3);
    RateSpread spread(team);
    team.states[team.cellOf(2, 1)] = {0.4, 0.81};
    spread.renew(team, 2, 1);
    const RateSpread anew(team);
    for (std::size_t line = 0; line < 3; ++line) {
        CHECK(spread.lineVariance(Crew{0, 2}, line) == anew.lineVariance(Crew{0, 2}, line));
    }
}

TEST_CASE("an interval is 1.645 deviations wide to each side and stays within 0 and 1",
          "[coverage]") {
    const Interval middle = ninetyPercent(0.5, 0.01);
    CHECK_THAT(middle.low, WithinAbs(0.5 - 0.16448536, 1e-8));
    CHECK_THAT(middle.high, WithinAbs(0.5 + 0.16448536, 1e-8));
    CHECK(ninetyPercent(0.95, 0.01).high == 1.0);
    CHECK(ninetyPercent(0.05, 0.01).low == 0.0);
    CHECK(ninetyPercent(0.5, -1e-18) == Interval{0.5, 0.5, 0.5});
}

TEST_CASE("the cautious switch reckons with the lower fifth of every cell", "[coverage]") {
    Rng rng(5);
    const TeamAbility ability = test::randomAbility(rng, 3, 4, 3);
    const Team expected = expectedTeam(ability);
    const Team cautious = teamAt(ability);
    REQUIRE(checkTeam(expected));
    REQUIRE(checkTeam(cautious));
    CHECK_THAT(normalBelow(kCautious), WithinAbs(0.2, 1e-12));
    const ability::AbilityState& state = ability.states[ability.cellOf(1, 2)];
    const double low = state.mean + kCautious * std::sqrt(state.variance);
    const double type = ability.lines[2].types[0].difficulty;
    CHECK_THAT(cautious.cell(1, 2)[0], WithinAbs(1 / (1 + std::exp(-1.5 * (low - type))), 1e-12));
    CHECK(oneTripRate(cautious, Crew{0, 1}) < oneTripRate(expected, Crew{0, 1}));
}

TEST_CASE("a cell raised to a level is just as certain as the level asks", "[coverage]") {
    Rng rng(6);
    const TeamAbility team = test::randomAbility(rng, 2, 3, 3);
    const ability::RequestProfile& line = team.lines[2];
    const ability::AbilityState low{-1, 0.25};
    const ability::AbilityState raised = raisedTo(low, line, 0.8, 0.8);
    CHECK_THAT(ability::chanceToSettle(0.8, raised, line), WithinAbs(0.8, 1e-9));
    CHECK(raised.variance == low.variance);
    const ability::AbilityState high{9, 0.25};
    CHECK(raisedTo(high, line, 0.8, 0.8) == high);
    CHECK(raisedTo(low, line, 1.0, 0.8) == low);
}

TEST_CASE("what is logged outweighs the prior bit by bit", "[coverage]") {
    const MixPrior prior{{3, 1}, 20};
    const auto before = requestMix(prior, std::array{0.0, 0.0});
    REQUIRE(before);
    CHECK_THAT(before->share[0].value, WithinAbs(0.75, 1e-12));
    const auto after = requestMix(prior, std::array{0.0, 80.0});
    CHECK_THAT(after->share[0].value, WithinAbs(0.15, 1e-12));
    CHECK_THAT(after->share[0].value + after->share[1].value, WithinAbs(1.0, 1e-12));
    CHECK(after->share[0].high - after->share[0].low <
          before->share[0].high - before->share[0].low);
    // Beta(15, 5): quantiles by scipy.stats.beta.ppf.
    CHECK_THAT(before->share[0].low, WithinAbs(0.580, 0.01));
    CHECK_THAT(before->share[0].high, WithinAbs(0.890, 0.01));
    CHECK(requestMix({{1}, 5}, std::array{3.0})->share[0] == Interval{1, 1, 1});
    CHECK(requestMix(prior, std::array{1.0}).error().code == "coverage.unfit-mix");
    CHECK(requestMix(prior, std::array{1.0, -1.0}).error().code == "coverage.unfit-mix");
    CHECK(requestMix({{0, 0}, 5}, std::array{1.0, 1.0}).error().code == "coverage.unfit-mix");
    CHECK(requestMix({{1, 1}, 0}, std::array{1.0, 1.0}).error().code == "coverage.unfit-mix");
}

TEST_CASE("a rate is less certain where the mix is not known and lines differ", "[coverage]") {
    const auto mix = requestMix({{1, 1}, 9}, std::array{0.0, 0.0});
    REQUIRE(mix);
    CHECK(mix->rateVariance(std::array{0.7, 0.7}) == 0.0);
    // Dirichlet: variance of the first share is p (1 - p) / (9 + 1).
    CHECK_THAT(mix->rateVariance(std::array{1.0, 0.0}), WithinAbs(0.025, 1e-12));
}

TEST_CASE("committees that are alike lend each other more than those that differ", "[coverage]") {
    const MixPrior shipped{{1, 1, 1}, 20};
    const std::vector<std::vector<double>> alike{{60, 30, 10}, {58, 31, 11}, {62, 28, 10}};
    const std::vector<std::vector<double>> unlike{{90, 5, 5}, {5, 90, 5}, {5, 5, 90}};
    const auto strong = pooledPrior(shipped, alike);
    const auto weak = pooledPrior(shipped, unlike);
    REQUIRE(strong);
    REQUIRE(weak);
    CHECK(strong->requests > 50 * weak->requests);
    CHECK(strong->share[0] > 0.55);
    CHECK_THAT(weak->share[0], WithinAbs(1.0 / 3, 0.01));
    const std::vector<std::vector<double>> one{{5, 0, 0}, {0, 0, 0}};
    CHECK(pooledPrior(shipped, one)->requests == 20);
    CHECK(pooledPrior(shipped, {})->share == std::vector<double>(3, 20.0 / 3 / 20));
    const std::vector<std::vector<double>> unfit{{5, 0}};
    CHECK(pooledPrior(shipped, unfit).error().code == "coverage.unfit-mix");
}

}  // namespace qgt::coverage
