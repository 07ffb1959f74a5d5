#include "engine/ability/answer_update.h"
#include "engine/ability/level.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <limits>

using Catch::Matchers::WithinAbs;
using qgt::ability::AbilityPrior;
using qgt::ability::AbilityState;
using qgt::ability::Evidence;
using qgt::ability::Level;
using qgt::ability::LevelChances;
using qgt::ability::LevelScale;
using qgt::ability::RequestProfile;
using qgt::ability::updated;

namespace {

const RequestProfile kThreeTypes{1.5, {{0.4, -0.5}, {0.4, 0.0}, {0.2, 1.3}}};

/// The same integrals by brute force: a dense grid, far out, in logarithms.
AbilityState bruteForce(const AbilityState& before, const Evidence& evidence) {
    constexpr int kNodes = 20'000;
    constexpr double kFar = 45.0;
    const double sd = std::sqrt(before.variance);
    const auto& item = evidence.item;
    const auto logLikelihood = [&](double theta) {
        const double x = item.discrimination * (theta - item.difficulty);
        const double logKnown = x > 0 ? -std::log1p(std::exp(-x)) : x - std::log1p(std::exp(x));
        const double known = std::exp(logKnown);
        const double logRight =
            item.guess > 0 ? std::log(item.guess + (1 - item.guess) * known) : logKnown;
        return evidence.weight * (evidence.right ? logRight : logKnown - x);
    };
    const auto logDensity = [&](int i) {
        const double z = -kFar + 2.0 * kFar * i / kNodes;
        return -z * z / 2.0 + logLikelihood(before.mean + sd * z);
    };
    double top = -std::numeric_limits<double>::infinity();
    for (int i = 0; i <= kNodes; ++i) {
        top = std::max(top, logDensity(i));
    }
    double mass = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i <= kNodes; ++i) {
        const double z = -kFar + 2.0 * kFar * i / kNodes;
        const double f = std::exp(logDensity(i) - top);
        mass += f;
        sum += f * z;
        squares += f * z * z;
    }
    const double mean = sum / mass;
    return {before.mean + sd * mean, before.variance * (squares / mass - mean * mean)};
}

void checkAgainstBruteForce(const AbilityState& before, const Evidence& evidence) {
    const AbilityState found = updated(before, evidence);
    const AbilityState exact = bruteForce(before, evidence);
    CAPTURE(before.mean,
            before.variance,
            evidence.item.discrimination,
            evidence.item.difficulty,
            evidence.item.guess,
            evidence.right,
            evidence.weight);
    CHECK_THAT(found.mean, WithinAbs(exact.mean, 1e-8));
    CHECK_THAT(found.variance, WithinAbs(exact.variance, 1e-8));
}

}  // namespace

TEST_CASE("an answer moves ability as the exact integral does, however extreme the item",
          "[ability]") {
    const double slope = GENERATE(0.02, 0.7, 1.5, 4.0, 12.0, -1.2);
    const double difficulty = GENERATE(-15.0, -2.0, 0.3, 6.0);
    const double guess = GENERATE(0.0, 0.25, 0.9);
    const bool right = GENERATE(false, true);
    const double weight = GENERATE(1.0, 0.5);
    checkAgainstBruteForce({-0.4, 1.44}, {{slope, difficulty, guess}, right, weight});
}

TEST_CASE("so does one from a belief that is narrow, wide or far off", "[ability]") {
    const double mean = GENERATE(-6.0, 4.0);
    const double variance = GENERATE(0.01, 9.0);
    const bool right = GENERATE(false, true);
    const double weight = GENERATE(1.0, 0.3);
    checkAgainstBruteForce({mean, variance}, {{1.7, 0.5, 0.25}, right, weight});
}

TEST_CASE("an answer without weight or without doubt changes nothing", "[ability]") {
    const AbilityState before{0.3, 1.2};
    CHECK(updated(before, {{1.0, 0.0, 0.25}, true, 0.0}) == before);
    const AbilityState sure{0.3, 0.0};
    CHECK(updated(sure, {{1.0, 0.0, 0.25}, true, 1.0}) == sure);
    // Who always guesses right shows nothing.
    const AbilityState after = updated(before, {{1.0, 0.0, 1.0}, true, 1.0});
    CHECK_THAT(after.mean, WithinAbs(before.mean, 1e-9));
    CHECK_THAT(after.variance, WithinAbs(before.variance, 1e-9));
}

TEST_CASE("steeper than can be told is a step and no overflow", "[ability]") {
    for (const bool right : {false, true}) {
        for (const double difficulty : {-60.0, 0.0, 60.0}) {
            const AbilityState after = updated({0.0, 1.0}, {{1e6, difficulty, 0.0}, right, 1.0});
            CHECK(std::isfinite(after.mean));
            CHECK(after.variance > 0.0);
            CHECK(after.variance <= 1.0 + 1e-9);
        }
    }
    // Half of a normal distribution: its mean is sqrt(2 / pi).
    CHECK_THAT(updated({0.0, 1.0}, {{1e6, 0.0, 0.0}, true, 1.0}).mean, WithinAbs(0.79788, 1e-3));
}

TEST_CASE("ageing composes, widens, and ends at what anybody in the role can do", "[ability]") {
    const AbilityPrior prior{-0.4, 1.44};
    const AbilityState before{1.7, 0.2};
    const AbilityState once = aged(before, prior, 0.42);
    const AbilityState twice = aged(aged(before, prior, 0.6), prior, 0.7);
    CHECK_THAT(once.mean, WithinAbs(twice.mean, 1e-12));
    CHECK_THAT(once.variance, WithinAbs(twice.variance, 1e-12));
    CHECK(once.variance > before.variance);
    CHECK(once.mean < before.mean);
    CHECK(aged(before, prior, 0.0) == prior.state());
    CHECK(aged(before, prior, 1.0) == before);
    // Time and a change of rules are the same thing.
    const double days = -260.0 * std::log(0.7);
    CHECK_THAT(qgt::ability::retainedAfter(days, 260.0),
               WithinAbs(qgt::ability::retainedThrough(0.3), 1e-12));
    CHECK(qgt::ability::retainedAfter(-3.0, 260.0) == 1.0);
    CHECK(qgt::ability::retainedThrough(1.5) == 0.0);
}

TEST_CASE("what is settled grows with ability and is inverted exactly", "[ability]") {
    for (const double settled : {0.05, 0.5, 0.8, 0.9, 0.999}) {
        const auto theta = kThreeTypes.abilityFor(settled);
        REQUIRE(theta);
        CHECK_THAT(kThreeTypes.settledBy(*theta), WithinAbs(settled, 1e-10));
    }
    CHECK_FALSE(kThreeTypes.abilityFor(1.0));
    CHECK_FALSE(kThreeTypes.abilityFor(0.0));
    CHECK_FALSE(RequestProfile{}.abilityFor(0.5));
    const AbilityState state{0.5, 0.6};
    CHECK(chanceToSettle(0.0, state, kThreeTypes) == 1.0);
    CHECK(chanceToSettle(1.2, state, kThreeTypes) == 0.0);
    CHECK(chanceToSettle(0.5, state, kThreeTypes) > chanceToSettle(0.8, state, kThreeTypes));
}

TEST_CASE("the interval of a share holds it, and few answers are little evidence", "[ability]") {
    const auto vague = estimated({0.2, 1.44}, kThreeTypes);
    const auto sure = estimated({0.2, 0.05}, kThreeTypes);
    CHECK(vague.low < vague.chance);
    CHECK(vague.chance < vague.high);
    CHECK(sure.high - sure.low < vague.high - vague.low);
    CHECK(vague.evidence < 4.0);
    CHECK(sure.evidence > 20.0);
    CHECK_THAT(0.4 * sure.byType[0] + 0.4 * sure.byType[1] + 0.2 * sure.byType[2],
               WithinAbs(sure.chance, 1e-12));
}

TEST_CASE("nobody has a level on little evidence, whatever was held before", "[ability]") {
    const LevelChances certain{1.0, 1.0, 1.0};
    CHECK_FALSE(levelToShow(std::nullopt, 3.9, certain));
    CHECK_FALSE(levelToShow(Level::Mentor, 3.9, certain));
    CHECK_FALSE(levelToShow(std::nullopt, std::nan(""), certain));
    CHECK(levelToShow(std::nullopt, 4.0, certain) == Level::Mentor);
}

TEST_CASE("a level is reached at 0.8 and lost below 0.7", "[ability]") {
    const auto plain = [](const LevelChances& chances) {
        return levelReached(std::nullopt, chances);
    };
    CHECK(plain({0.9, 0.81, 0.5}) == Level::Capable);
    CHECK(plain({0.9, 0.79, 0.5}) == Level::Aware);
    CHECK(plain({0.49, 0.1, 0.0}) == Level::Unfamiliar);
    CHECK(plain({1.0, 0.9, 0.8}) == Level::Mentor);
    const auto after = [](Level held, double capable) {
        return levelReached(held, {0.95, capable, 0.3});
    };
    CHECK(after(Level::Capable, 0.71) == Level::Capable);
    CHECK(after(Level::Capable, 0.69) == Level::Aware);
    CHECK(after(Level::Aware, 0.79) == Level::Aware);
    CHECK(after(Level::Aware, 0.81) == Level::Capable);
    // Who falls from Mentor keeps Capable by the same margin.
    CHECK(after(Level::Mentor, 0.71) == Level::Capable);
    CHECK(levelReached(Level::Aware, {0.41, 0.0, 0.0}) == Level::Aware);
    CHECK(levelReached(Level::Aware, {0.39, 0.0, 0.0}) == Level::Unfamiliar);
}

TEST_CASE("a level is not held by the first guess at a role, and falls without evidence too",
          "[ability]") {
    const LevelScale scale(kThreeTypes);
    const auto held = [&](std::optional<Level> before, const AbilityState& state, double answers) {
        return levelHeld(before, state, answers, scale);
    };
    // An owner of a line before the first answer: likely capable, and nobody knows.
    const AbilityState owner{2.4, 1.44};
    CHECK(levelReached(std::nullopt, levelChances(owner, scale.gates)) >= Level::Capable);
    CHECK_FALSE(held(std::nullopt, owner, 0));
    CHECK(held(Level::Aware, owner, 3) == Level::Aware);
    // Many answers that say little are little evidence.
    CHECK_FALSE(held(std::nullopt, {0.2, 1.44}, 9));
    CHECK(held(std::nullopt, {2.4, 0.15}, 9) == Level::Mentor);
    CHECK(held(Level::Mentor, {-0.4, 1.44}, 0) == Level::Unfamiliar);
}
