#include "engine/coverage/absence.h"
#include "engine/coverage/bus_factor.h"
#include "engine/coverage/combinations.h"
#include "engine/coverage/duty_set.h"
#include "engine/coverage/line_coverage.h"
#include "tests/support/catch.h"
#include "tests/support/random_teams.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

/// Chances cut to a tenth, so that many are equal, 0 or 1.
Team coarse(Team team) {
    for (double& chance : team.settles) {
        chance = std::round(10 * chance) / 10;
    }
    return team;
}

Team anyTeam(std::uint64_t seed) {
    Rng rng(seed);
    const std::size_t cadres = 2 + rng.below(7);
    const std::size_t lines = 1 + rng.below(6);
    const Team team = test::randomTeam(rng, cadres, lines, 4);
    return seed % 3 == 0 ? coarse(team) : team;
}

bool covers(const Team& team, const Crew& crew, double threshold) {
    const auto coverages = lineCoverages(team, crew);
    return std::all_of(
        coverages.begin(), coverages.end(), [&](double c) { return c >= threshold; });
}

std::optional<DutySet> everySet(const Team& team, double threshold) {
    std::optional<DutySet> best;
    for (std::size_t size = 1; size <= team.cadres && !best; ++size) {
        forEachCombination(team.cadres, size, [&](const Crew& crew) {
            const double rate = oneTripRate(team, crew);
            if (covers(team, crew, threshold) && (!best || rate > best->oneTrip + kSameRate)) {
                best = DutySet{crew, rate};
            }
            return true;
        });
    }
    return best;
}

std::optional<Crew> everyAbsence(const Team& team, std::size_t line, double threshold) {
    std::optional<Crew> found;
    for (std::size_t size = 0; size <= team.cadres && !found; ++size) {
        forEachCombination(team.cadres, size, [&](const Crew& absent) {
            Crew present;
            for (std::size_t cadre = 0; cadre < team.cadres; ++cadre) {
                if (!std::binary_search(absent.begin(), absent.end(), cadre)) {
                    present.push_back(cadre);
                }
            }
            if (lineCoverage(team, present, line) < threshold) {
                found = absent;
            }
            return !found;
        });
    }
    return found;
}

}  // namespace

TEST_CASE("the smallest duty set is that of trying every set", "[coverage]") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Team team = anyTeam(seed);
        for (const double threshold : {0.3, 0.6, 0.8, 0.9}) {
            const auto expected = everySet(team, threshold);
            const auto found = smallestDutySet(team, threshold);
            REQUIRE(found.has_value() == expected.has_value());
            if (found) {
                CHECK(found->crew == expected->crew);
                CHECK_THAT(found->oneTrip, WithinAbs(expected->oneTrip, 1e-12));
            }
        }
    }
}

TEST_CASE("bus factors are those of trying every absence", "[coverage]") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Team team = anyTeam(seed);
        for (const double threshold : {0.5, 0.9}) {
            const auto factors = busFactors(team, threshold);
            for (std::size_t line = 0; line < factors.size(); ++line) {
                REQUIRE(factors[line]);
                CHECK(factors[line]->absent == everyAbsence(team, line, threshold));
            }
        }
    }
}

TEST_CASE("the absence test is that of trying every absence and pair", "[coverage]") {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Team team = anyTeam(seed);
        const auto found = absenceTest(PairRates(team));
        for (std::size_t away = 0; away < found.size(); ++away) {
            double worst = 2;
            forEachCombination(team.cadres, away, [&](const Crew& absent) {
                double best = 0;
                forEachCombination(team.cadres, 2, [&](const Crew& pair) {
                    const bool isThere =
                        std::none_of(pair.begin(), pair.end(), [&](std::size_t cadre) {
                            return std::binary_search(absent.begin(), absent.end(), cadre);
                        });
                    best = isThere ? std::max(best, oneTripRate(team, pair)) : best;
                    return true;
                });
                worst = std::min(worst, best);
                return true;
            });
            CHECK_THAT(found[away].rate, WithinAbs(worst, 1e-12));
        }
    }
}

TEST_CASE("coverage of two is below the naive product and above either one", "[coverage]") {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        const Team team = anyTeam(seed);
        const PairRates rates(team);
        for (std::size_t k = 0; k < rates.size(); ++k) {
            const Pair pair = rates.pairs()[k];
            const Crew crew{pair.first, pair.second};
            CHECK_THAT(rates.rate(k), WithinAbs(oneTripRate(team, crew), 1e-12));
            CHECK(rates.rate(k) + 1e-12 >= oneTripRate(team, Crew{pair.first}));
            // Types are of one order of difficulty for all (Chebyshev).
            CHECK((seed % 3 == 0 || naiveOneTripRate(team, crew) + 1e-12 >= rates.rate(k)));
        }
    }
}

}  // namespace qgt::coverage
