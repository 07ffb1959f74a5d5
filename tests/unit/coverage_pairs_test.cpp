#include "engine/coverage/absence.h"
#include "engine/coverage/bus_factor.h"
#include "engine/coverage/duty_set.h"
#include "engine/coverage/line_coverage.h"
#include "engine/coverage/pair_rates.h"
#include "engine/coverage/partial_pooling.h"
#include "tests/support/catch.h"

#include <array>
#include <limits>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

/// Three cadres and two lines. In the first line both of its types are settled by one person each;
/// the second line has one type.
Team threeCadres() {
    Team team;
    team.cadres = 3;
    team.requests.addLine(std::vector{0.6, 0.4});
    team.requests.addLine(std::vector{1.0});
    team.lineShare = {0.75, 0.25};
    team.settles = {0.9, 0.1, 0.5, /**/ 0.2, 0.8, 0.5, /**/ 0.9, 0.1, 0.0};
    return team;
}

Crew crewOf(std::initializer_list<std::size_t> cadres) {
    return cadres;
}

}  // namespace

TEST_CASE("those on duty face the same request, so that the product stands inside the sum",
          "[coverage]") {
    const Team team = threeCadres();
    // 0.6 * (1 - 0.1 * 0.8) + 0.4 * (1 - 0.9 * 0.2)
    CHECK_THAT(lineCoverage(team, crewOf({0, 1}), 0), WithinAbs(0.88, 1e-12));
    CHECK_THAT(lineCoverage(team, crewOf({0, 1}), 1), WithinAbs(0.75, 1e-12));
    CHECK_THAT(oneTripRate(team, crewOf({0, 1})), WithinAbs(0.75 * 0.88 + 0.25 * 0.75, 1e-12));
    // Two who know the same are little more than one.
    CHECK_THAT(lineCoverage(team, crewOf({0, 2}), 0), WithinAbs(0.6 * 0.99 + 0.4 * 0.19, 1e-12));
    CHECK(lineCoverage(team, {}, 0) == 0.0);
    const double naive = 0.75 * (1 - 0.42 * 0.42) + 0.25 * 0.5;
    CHECK_THAT(naiveOneTripRate(team, crewOf({0, 2})), WithinAbs(naive, 1e-12));
    CHECK(naive > oneTripRate(team, crewOf({0, 2})));
}

TEST_CASE("help by telephone counts those who are reachable and not on duty", "[coverage]") {
    const Team team = threeCadres();
    const auto crew = crewOf({0});
    CHECK(lineCoverages(team, crew, {}) == lineCoverages(team, crew));
    const auto helped = lineCoverages(team, crew, {0.5, {0, 1}});
    // 0 is on duty and helps no second time; 1 settles half of what it would at the desk.
    CHECK_THAT(helped[0], WithinAbs(0.6 * (1 - 0.1 * 0.9) + 0.4 * (1 - 0.9 * 0.6), 1e-12));
    CHECK_THAT(helped[1], WithinAbs(1 - 0.5 * 0.75, 1e-12));
    const PairRates pairs(team, {0.5, {2}});
    CHECK_THAT(pairs.coverage(0)[0],
               WithinAbs(0.6 * (1 - 0.1 * 0.8 * 0.55) + 0.4 * (1 - 0.9 * 0.2 * 0.95), 1e-12));
    const PairRates alone(team);
    CHECK(pairs.rate(1) == alone.rate(1));
}

TEST_CASE("pairs are numbered in lexicographic order and the first of equal ones is best",
          "[coverage]") {
    const PairRates pairs(threeCadres());
    REQUIRE(pairs.size() == 3);
    CHECK(pairs.pairs()[1] == Pair{0, 2});
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        CHECK(pairs.numberOf(pairs.pairs()[k].second, pairs.pairs()[k].first) == k);
    }
    CHECK(pairs.best() == std::size_t{0});
    CHECK(pairs.weakestLine(0) == std::size_t{1});
    Team same = threeCadres();
    same.settles = {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
    CHECK(PairRates(same).best() == std::size_t{0});
    CHECK(PairRates(same).weakestLine(2) == std::size_t{0});
}

TEST_CASE("rates after one changed cell are those of the changed team", "[coverage]") {
    Team team = threeCadres();
    PairRates pairs(team);
    team.cell(1, 1)[0] = 1.0;
    pairs.renew(team, 1, 1);
    const PairRates anew(team);
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        CHECK(pairs.rate(k) == anew.rate(k));
    }
    pairs.weigh(std::array{0.0, 1.0});
    CHECK(pairs.rate(0) == 1.0);
    CHECK_THAT(pairs.rate(1), WithinAbs(0.5, 1e-12));
}

TEST_CASE("the absence test takes away whoever is missed most", "[coverage]") {
    const auto found = absenceTest(PairRates(threeCadres()));
    REQUIRE(found.size() == 3);
    CHECK(found[0].bestPair == Pair{0, 1});
    CHECK(found[0].absent.empty());
    CHECK(found[1].absent == crewOf({1}));
    CHECK(found[1].bestPair == Pair{0, 2});
    CHECK(found[1].weakestLine == std::size_t{1});
    // One alone is no pair.
    CHECK(found[2].absent == crewOf({0, 1}));
    CHECK_FALSE(found[2].bestPair);
    CHECK(absenceTest(PairRates(Team{})).size() == 1);
}

TEST_CASE("the smallest duty set covers every line, or there is none", "[coverage]") {
    const auto set = smallestDutySet(threeCadres(), 0.7);
    REQUIRE(set);
    CHECK(set->crew == crewOf({0, 1}));
    CHECK(smallestDutySet(threeCadres(), 0.0)->crew.size() == 1);
    CHECK_FALSE(smallestDutySet(threeCadres(), 0.9));
    CHECK_FALSE(smallestDutySet(Team{}, 0.5));
}

TEST_CASE("the bus factor is the fewest absences that a line does not bear", "[coverage]") {
    const auto factors = busFactors(threeCadres(), 0.7);
    REQUIRE(factors.size() == 2);
    // Without the second person only the frequent type is settled.
    CHECK(factors[0]->absent == crewOf({1}));
    CHECK(factors[1]->absent == crewOf({0}));
    CHECK(busFactors(threeCadres(), 0.8)[1]->count() == 0);
    CHECK_FALSE(busFactors(threeCadres(), 0.0)[0]);
}

TEST_CASE("redundancy is the tail of a sum of unequal chances", "[coverage]") {
    const std::array chances{0.5, 0.2, 1.0};
    CHECK_THAT(atLeast(chances, 0), WithinAbs(1.0, 1e-12));
    CHECK_THAT(atLeast(chances, 1), WithinAbs(1.0, 1e-12));
    CHECK_THAT(atLeast(chances, 2), WithinAbs(0.6, 1e-12));
    CHECK_THAT(atLeast(chances, 3), WithinAbs(0.1, 1e-12));
    CHECK(atLeast(chances, 4) == 0.0);
}

TEST_CASE("groups that differ no more than chance does are shown as their mean", "[coverage]") {
    const auto same = pooled(std::array{1.0, 1.1, 0.9}, std::array{0.5, 0.5, 0.5});
    REQUIRE(same);
    CHECK(same->between == 0.0);
    CHECK_THAT(same->shrunk[1], WithinAbs(1.0, 1e-12));
    const auto apart = pooled(std::array{-2.0, 2.0}, std::array{0.1, 1.0});
    CHECK(apart->between > 0);
    // The one of which more is known moves less.
    CHECK(apart->pooling[0] < apart->pooling[1]);
    CHECK(apart->chanceBelow(0, 0.0) > 0.99);
    CHECK_THAT(pooled(std::array{1.5}, std::array{0.3})->shrunk[0], WithinAbs(1.5, 1e-12));
    CHECK(pooled({}, {})->shrunk.empty());
    CHECK(pooled(std::array{1.0}, {}).error().code == "coverage.unfit-estimates");
    CHECK(pooled(std::array{1.0}, std::array{0.0}).error().code == "coverage.unfit-estimates");
}

TEST_CASE("a team whose arrays do not fit is refused", "[coverage]") {
    CHECK(checkTeam(threeCadres()));
    Team team = threeCadres();
    team.settles.pop_back();
    CHECK(checkTeam(team).error().args.front().second == "chances");
    team = threeCadres();
    team.settles[0] = std::numeric_limits<double>::quiet_NaN();
    CHECK(checkTeam(team).error().args.front().second == "chances");
    team = threeCadres();
    team.lineShare.push_back(0);
    CHECK(checkTeam(team).error().args.front().second == "lines");
    team = threeCadres();
    team.requests.firstType.back() = 9;
    CHECK(checkTeam(team).error().args.front().second == "types");
    team = threeCadres();
    team.cadres = kMostCadres + 1;
    CHECK(checkTeam(team).error().code == "coverage.unfit-team");
}

}  // namespace qgt::coverage
