#include "engine/coverage/line_coverage.h"
#include "engine/coverage/training.h"
#include "engine/coverage/what_if.h"
#include "tests/support/catch.h"
#include "tests/support/random_teams.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

struct Desk {
    TeamAbility ability;
    WhatIf whatIf;

    explicit Desk(std::uint64_t seed) : Desk(made(seed)) {}

    explicit Desk(const TeamAbility& team)
        : ability(team), whatIf(expectedTeam(team), trainedChances(team, 2)) {}

    static TeamAbility made(std::uint64_t seed) {
        Rng rng(seed);
        return test::randomAbility(rng, 6, 5, 3);
    }
};

/// The rate of the pair if the cadre is trained in the line for two hours.
double trainedRate(const Desk& desk, const Pair& pair, std::size_t cadre, std::size_t line) {
    Team team = desk.whatIf.team();
    const TrainingPackage package = packageOf(desk.ability, cadre, line, 2);
    std::copy(package.settles.begin(), package.settles.end(), team.cell(cadre, line).begin());
    return oneTripRate(team, Crew{pair.first, pair.second});
}

}  // namespace

TEST_CASE("the best swap is the best of all replacements of one on duty", "[coverage]") {
    Desk desk(11);
    const Pair onDuty{1, 4};
    double best = 0;
    for (std::size_t in = 0; in < 6; ++in) {
        if (!onDuty.has(in)) {
            best = std::max({best,
                             oneTripRate(desk.whatIf.team(), Crew{1, in}),
                             oneTripRate(desk.whatIf.team(), Crew{in, 4})});
        }
    }
    const auto swap = desk.whatIf.bestSwap(onDuty);
    REQUIRE(swap);
    CHECK_THAT(swap->rate, WithinAbs(best, 1e-12));
    CHECK(onDuty.has(swap->out));
    desk.whatIf.setAway(swap->in, true);
    const auto without = desk.whatIf.bestSwap(onDuty);
    REQUIRE(without);
    CHECK(without->in != swap->in);
    for (std::size_t cadre = 0; cadre < 6; ++cadre) {
        desk.whatIf.setAway(cadre, !onDuty.has(cadre));
    }
    CHECK_FALSE(desk.whatIf.bestSwap(onDuty));
    CHECK(desk.whatIf.bestPair() == onDuty);
}

TEST_CASE("the best training is the best of all cells of those on duty", "[coverage]") {
    const Desk desk(12);
    const Pair onDuty{0, 5};
    double best = 0;
    for (const std::size_t cadre : {onDuty.first, onDuty.second}) {
        for (std::size_t line = 0; line < 5; ++line) {
            best = std::max(best, trainedRate(desk, onDuty, cadre, line));
        }
    }
    const auto training = desk.whatIf.bestTraining(onDuty);
    REQUIRE(training);
    CHECK(onDuty.has(training->cadre));
    const double now = oneTripRate(desk.whatIf.team(), Crew{0, 5});
    CHECK_THAT(now + training->gain, WithinAbs(best, 1e-12));
    CHECK_THAT(trainedRate(desk, onDuty, training->cadre, training->line), WithinAbs(best, 1e-12));
}

TEST_CASE("the best training for all pairs is the best of all cells", "[coverage]") {
    const Desk desk(13);
    const auto duties = everyPair(desk.whatIf.team());
    const double now = dutyValue(desk.whatIf.team(), duties);
    double best = 0;
    for (std::size_t cadre = 0; cadre < 6; ++cadre) {
        for (std::size_t line = 0; line < 5; ++line) {
            double value = 0;
            for (const PlannedDuty& duty : duties) {
                value += duty.weight * trainedRate(desk, {duty.crew[0], duty.crew[1]}, cadre, line);
            }
            best = std::max(best, value - now);
        }
    }
    const auto training = desk.whatIf.bestTraining();
    REQUIRE(training);
    CHECK_THAT(training->gain, WithinAbs(best, 1e-12));
}

TEST_CASE("after any steps all is as if the team had been like that from the start", "[coverage]") {
    Desk desk(14);
    TeamAbility changed = desk.ability;
    for (const auto& [cadre, line] : {std::pair<std::size_t, std::size_t>{2, 1}, {3, 4}, {2, 0}}) {
        changed.states[changed.cellOf(cadre, line)].mean += 0.8;
        desk.whatIf.setCell(cadre,
                            line,
                            packageOf(changed, cadre, line, 0).settles,
                            packageOf(changed, cadre, line, 2).settles);
    }
    const Desk anew(changed);
    for (std::size_t k = 0; k < anew.whatIf.pairs().size(); ++k) {
        CHECK_THAT(desk.whatIf.pairs().rate(k), WithinAbs(anew.whatIf.pairs().rate(k), 1e-12));
    }
    CHECK(desk.whatIf.bestPair() == anew.whatIf.bestPair());
    CHECK_THAT(desk.whatIf.bestTraining()->gain,
               WithinAbs(anew.whatIf.bestTraining()->gain, 1e-12));
    const std::vector<double> oneLine{0, 0, 1, 0, 0};
    desk.whatIf.weigh(oneLine);
    CHECK(desk.whatIf.bestTraining()->line == 2);
    CHECK(desk.whatIf.pairs().rate(0) == desk.whatIf.pairs().coverage(0)[2]);
}

TEST_CASE("with fewer than two there is no pair and no training of pairs", "[coverage]") {
    Desk desk(15);
    for (std::size_t cadre = 1; cadre < 6; ++cadre) {
        desk.whatIf.setAway(cadre, true);
    }
    CHECK_FALSE(desk.whatIf.bestPair());
    CHECK_FALSE(desk.whatIf.bestTraining());
}

}  // namespace qgt::coverage
