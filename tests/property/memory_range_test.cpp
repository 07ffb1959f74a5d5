#include "engine/core/rng.h"
#include "engine/memory/answer_meaning.h"
#include "engine/memory/log_likelihood.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <vector>

using qgt::Rng;
using qgt::memory::LogReview;
using qgt::memory::MemoryModel;
using qgt::memory::MemoryState;
using qgt::memory::ParameterBounds;
using qgt::memory::Parameters;
using qgt::memory::Rating;

namespace {

constexpr int kRounds = 400;

/// Anywhere inside of the bounds, often at one of them.
Parameters anyParameters(Rng& rng) {
    const ParameterBounds bounds = qgt::memory::boundsFor(qgt::memory::kDefaultParameters);
    Parameters w{};
    for (std::size_t k = 0; k < w.size(); ++k) {
        const double place = std::clamp(rng.unit() * 1.4 - 0.2, 0.0, 1.0);
        w[k] = bounds.least[k] + place * (bounds.most[k] - bounds.least[k]);
    }
    return w;
}

MemoryState anyState(Rng& rng) {
    return {std::exp(-7.0 + 18.0 * rng.unit()), 1.0 + 9.0 * rng.unit()};
}

int anyDays(Rng& rng) {
    return static_cast<int>(std::exp(rng.unit() * 11.0)) - 1;
}

bool inRange(const MemoryState& state) {
    return state.stability >= qgt::memory::kLeastStability &&
           state.stability <= qgt::memory::kMostStability &&
           state.difficulty >= qgt::memory::kLeastDifficulty &&
           state.difficulty <= qgt::memory::kMostDifficulty;
}

}  // namespace

TEST_CASE("no answer takes memory out of its range, and better ones leave it no shorter",
          "[memory]") {
    Rng rng(71);
    for (int round = 0; round < kRounds; ++round) {
        const MemoryModel model(anyParameters(rng));
        const MemoryState before = anyState(rng);
        const int days = anyDays(rng);
        double last = 0;
        // Again is no part of the order: early on, with odd parameters, Hard may stand below it.
        for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy}) {
            const MemoryState after = model.next(before, days, rating);
            CHECK(inRange(after));
            CHECK(after.stability >= last * (1.0 - 1e-12));
            last = after.stability;
            CHECK(model.next(before, days, Rating::Manual) == before);
        }
        const MemoryState forgotten = model.next(before, days, Rating::Again);
        CHECK(inRange(forgotten));
        if (days > 0) {
            CHECK(forgotten.stability <=
                  std::max(before.stability, qgt::memory::kLeastStability) * (1.0 + 1e-12));
        }
    }
}

TEST_CASE("retrievability falls with time and rises with stability", "[memory]") {
    Rng rng(72);
    for (int round = 0; round < kRounds; ++round) {
        const MemoryModel model(anyParameters(rng));
        const double stability = anyState(rng).stability;
        const int days = anyDays(rng);
        const double r = model.retrievability(days, stability);
        CHECK(r >= 0.0);
        CHECK(r <= 1.0);
        CHECK(model.retrievability(days + 1, stability) <= r);
        CHECK(model.retrievability(days, 2.0 * stability) >= r);
    }
}

TEST_CASE("the surer that it was known, the longer memory lasts", "[memory]") {
    Rng rng(73);
    for (int round = 0; round < kRounds; ++round) {
        const MemoryModel model;
        const MemoryState before = anyState(rng);
        const int days = 1 + anyDays(rng);
        double last = 0;
        for (const double known : {0.0, 0.2, 0.7, 1.0}) {
            const MemoryState after =
                qgt::memory::softNext(model, before, {days, Rating::Good}, known);
            CHECK(inRange(after));
            CHECK(after.stability >= last * (1.0 - 1e-12));
            last = after.stability;
        }
    }
}

TEST_CASE("losses and their derivatives are finite for any parameters and log", "[memory]") {
    Rng rng(74);
    for (int round = 0; round < kRounds; ++round) {
        std::vector<LogReview> log;
        int day = 0;
        for (int k = 0; k < 12; ++k) {
            day += rng.below(3) == 0 ? 0 : anyDays(rng);
            LogReview review =
                LogReview::rated(rng.below(2), day, static_cast<Rating>(1 + rng.below(4)));
            if (rng.below(2) == 0) {
                review.evidence = {rng.unit(), rng.unit()};
                review.outcome = {rng.unit(), rng.unit()};
            }
            log.push_back(review);
        }
        const qgt::memory::ReviewHistories histories(log);
        const auto found = qgt::memory::LikelihoodTask(histories).at(anyParameters(rng), 1);
        const auto finite = [](double value) { return std::isfinite(value); };
        CHECK(std::isfinite(found.loss));
        CHECK(std::all_of(found.slopes.begin(), found.slopes.end(), finite));
        CHECK(std::all_of(found.information.begin(), found.information.end(), finite));
    }
}
