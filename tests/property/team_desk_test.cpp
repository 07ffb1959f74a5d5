#include "app/runtime/team_desk.h"

#include "app/runtime/team_standing.h"
#include "engine/coverage/line_coverage.h"
#include "tests/support/catch.h"
#include "tests/support/random_teams.h"

#include <algorithm>
#include <array>
#include <vector>

namespace qgt::app {

using Catch::Matchers::WithinAbs;
using coverage::Pair;
using coverage::Team;
using coverage::TeamAbility;

namespace {

TeamAbility anyAbility(std::uint64_t seed) {
    Rng rng(seed);
    return test::randomAbility(rng, 3 + rng.below(6), 1 + rng.below(8), 4);
}

coverage::RequestMix mixFor(const TeamAbility& ability) {
    return coverage::requestMix({ability.lineShare, 25},
                                std::vector<double>(ability.lineShare.size(), 3.0))
        .value();
}

double rateOf(const Team& team, const Pair& pair) {
    return coverage::oneTripRate(team, std::array{pair.first, pair.second});
}

double missedCost(const Team& team, const DeskAnswer& answer, std::size_t line) {
    return team.lineShare[line] * (1.0 - answer.coverage[line]);
}

}  // namespace

TEST_CASE("a desk's answer is what trying everything anew gives, after any steps", "[team]") {
    for (std::uint64_t seed = 1; seed <= 80; ++seed) {
        CAPTURE(seed);
        Rng rng(seed + 1000);
        const TeamAbility ability = anyAbility(seed);
        TeamDesk desk(ability, mixFor(ability));
        for (int step = 0; step < 12; ++step) {
            DeskState next = desk.state();
            const std::size_t cadre = rng.below(ability.cadres);
            switch (rng.below(4)) {
                case 0:
                    next = desk.withAway(cadre, rng.below(2) == 0);
                    break;
                case 1:
                    next = desk.withOnDuty(cadre);
                    break;
                case 2:
                    next.cautious = !next.cautious;
                    break;
                default:
                    next.phone = !next.phone;
                    break;
            }
            desk.set(next);
            const Team team =
                next.cautious ? coverage::teamAt(ability) : coverage::expectedTeam(ability);
            coverage::PhoneHelp phone;
            for (std::size_t k = 0; k < ability.cadres && next.phone; ++k) {
                if (!std::ranges::binary_search(next.away, k)) {
                    phone.reachable.push_back(k);
                }
            }
            phone.help = next.phone ? kPhoneHelp : 0.0;
            const std::array crew{next.onDuty.first, next.onDuty.second};
            const auto expected = coverage::lineCoverages(team, crew, phone);
            const DeskAnswer answer = desk.answer();
            REQUIRE(answer.coverage.size() == expected.size());
            for (std::size_t line = 0; line < expected.size(); ++line) {
                CHECK_THAT(answer.coverage[line], WithinAbs(expected[line], 1e-12));
                REQUIRE(answer.gap.has_value());
                CHECK(missedCost(team, answer, line) <=
                      missedCost(team, answer, *answer.gap) + 1e-12);
            }
            CHECK_THAT(answer.rate.value,
                       WithinAbs(coverage::weighted(team.lineShare, expected), 1e-12));
            CHECK(answer.rate.low <= answer.rate.value);
            CHECK(answer.rate.value <= answer.rate.high);
            CHECK((answer.rate.low < answer.rate.value) != next.cautious);
            if (answer.swap) {
                CHECK(answer.swap->rate > answer.rate.value);
                CHECK(next.onDuty.has(answer.swap->out));
                CHECK_FALSE(next.onDuty.has(answer.swap->in));
                CHECK_FALSE(std::ranges::binary_search(next.away, answer.swap->in));
                CHECK_THAT(coverage::weighted(team.lineShare, answer.swapCoverage),
                           WithinAbs(answer.swap->rate, 1e-12));
            }
            if (answer.training) {
                CHECK(next.onDuty.has(answer.training->cadre));
                CHECK(answer.training->shortRate > answer.rate.value);
                CHECK(answer.training->longRate > answer.training->shortRate);
            }
        }
    }
}

TEST_CASE("stepping back is the state before, with the same answer", "[team]") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const TeamAbility ability = anyAbility(seed);
        TeamDesk desk(ability, mixFor(ability));
        const DeskState before = desk.state();
        const DeskAnswer said = desk.answer();
        for (std::size_t cadre = 0; cadre < ability.cadres; ++cadre) {
            desk.set(desk.withAway(cadre, true));
            DeskState by = desk.state();
            by.phone = true;
            desk.set(by);
            desk.set(before);
            CHECK(desk.state() == before);
            CHECK(desk.answer().rate == said.rate);
            CHECK(desk.answer().coverage == said.coverage);
        }
    }
}

TEST_CASE(
    "who goes while on duty is replaced by the best of the rest, and cautious is never higher",
    "[team]") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const TeamAbility ability = anyAbility(seed);
        TeamDesk desk(ability, mixFor(ability));
        const Team team = coverage::expectedTeam(ability);
        const Pair best = desk.state().onDuty;
        for (std::size_t a = 0; a < ability.cadres; ++a) {
            for (std::size_t b = a + 1; b < ability.cadres; ++b) {
                CHECK(rateOf(team, {a, b}) <= rateOf(team, best) + 1e-12);
            }
        }
        const DeskState without = desk.withAway(best.first, true);
        CHECK_FALSE(without.onDuty.has(best.first));
        CHECK(without.onDuty.has(best.second));
        for (std::size_t in = 0; in < ability.cadres; ++in) {
            if (in != best.first && in != best.second) {
                const Pair other{std::min(in, best.second), std::max(in, best.second)};
                CHECK(rateOf(team, other) <= rateOf(team, without.onDuty) + 1e-12);
            }
        }
        DeskState cautious = desk.state();
        const double expected = desk.answer().rate.value;
        cautious.cautious = true;
        desk.set(cautious);
        CHECK(desk.answer().rate.value < expected);
    }
}

TEST_CASE("a team's standing says of each line what the definitions say", "[team]") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        const TeamAbility ability = anyAbility(seed);
        const Team team = coverage::expectedTeam(ability);
        const TeamStanding standing = teamStanding(ability, false);
        REQUIRE(standing.coverage.size() == ability.lines.size());
        for (std::size_t line = 0; line < ability.lines.size(); ++line) {
            CHECK((standing.coverage[line] < kCovered) == (standing.busFactor[line].count() == 0));
            CHECK(standing.redundancy[line] >= 0.0);
            CHECK(standing.redundancy[line] <= 1.0);
        }
        for (const Pair& pair : standing.allLinePairs) {
            for (const double covered :
                 coverage::lineCoverages(team, std::array{pair.first, pair.second})) {
                CHECK(covered >= kCovered);
            }
        }
        REQUIRE(standing.absences.size() == 3);
        CHECK(standing.absences[0].rate >= standing.absences[1].rate);
        CHECK(standing.absences[1].rate >= standing.absences[2].rate);
    }
}

TEST_CASE("two who are put on duty one after the other are the two on duty", "[team]") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const TeamAbility ability = anyAbility(seed);
        TeamDesk desk(ability, mixFor(ability));
        for (std::size_t a = 0; a < ability.cadres; ++a) {
            for (std::size_t b = 0; b < ability.cadres; ++b) {
                if (a != b) {
                    desk.set(desk.withOnDuty(a));
                    desk.set(desk.withOnDuty(b));
                    CHECK(desk.state().onDuty.has(a));
                    CHECK(desk.state().onDuty.has(b));
                }
            }
        }
    }
}

TEST_CASE("a team of one or of nobody has a standing, and no pair", "[team]") {
    Rng rng(3);
    for (const std::size_t cadres : {std::size_t{0}, std::size_t{1}}) {
        TeamAbility ability = test::randomAbility(rng, 1, 4, 3);
        ability.cadres = cadres;
        ability.states.resize(cadres * ability.lines.size());
        const TeamStanding standing = teamStanding(ability, false);
        CHECK(standing.coverage.size() == 4);
        CHECK(standing.busFactor.size() == 4);
        CHECK(standing.allLinePairs.empty());
        for (const coverage::Absence& one : standing.absences) {
            CHECK_FALSE(one.bestPair);
        }
    }
}

}  // namespace qgt::app
