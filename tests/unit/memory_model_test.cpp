#include "engine/memory/memory_model.h"

#include "tests/support/catch.h"

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using qgt::memory::boundsFor;
using qgt::memory::clipped;
using qgt::memory::kDefaultParameters;
using qgt::memory::kLeastDifficulty;
using qgt::memory::kLeastStability;
using qgt::memory::kMostDifficulty;
using qgt::memory::kMostStability;
using qgt::memory::MemoryModel;
using qgt::memory::MemoryState;
using qgt::memory::migrated;
using qgt::memory::Parameters;
using qgt::memory::ParameterSet;
using qgt::memory::parametersOf;
using qgt::memory::Rating;

TEST_CASE("a history ends where both peers end", "[memory]") {
    const MemoryModel model;
    MemoryState memory = model.first(Rating::Again);
    for (const int days : {0, 1, 3, 8, 21}) {
        memory = model.next(memory, days, Rating::Good);
    }
    CHECK_THAT(memory.stability, WithinRel(53.62691, 1e-6));
    CHECK_THAT(memory.difficulty, WithinRel(6.3574867, 1e-7));
}

TEST_CASE("answers that are always on time come at the days of the reference test", "[memory]") {
    const MemoryModel model;
    MemoryState memory = model.first(Rating::Good);
    std::vector<int> intervals;
    const auto answer = [&](Rating rating) {
        intervals.push_back(model.wholeDays(memory.stability, 0.9, 36'500));
        memory = model.next(memory, intervals.back(), rating);
    };
    for (int k = 0; k < 4; ++k) {
        answer(Rating::Good);
    }
    CHECK(intervals == std::vector<int>{2, 11, 46, 163});
}

TEST_CASE("retrievability is 0.9 after one stability and 1 at once", "[memory]") {
    const MemoryModel model;
    for (const double stability : {0.01, 1.0, 40.0, 20'000.0}) {
        CHECK_THAT(model.retrievability(stability, stability), WithinAbs(0.9, 1e-14));
        CHECK(model.retrievability(0.0, stability) == 1.0);
        CHECK(model.retrievability(-3.0, stability) == 1.0);
        CHECK_THAT(model.interval(stability, 0.9), WithinRel(stability, 1e-13));
        const double days = model.interval(stability, 0.7);
        CHECK_THAT(model.retrievability(days, stability), WithinAbs(0.7, 1e-13));
    }
}

TEST_CASE("whole days round half up and stay between 1 and the longest", "[memory]") {
    const MemoryModel model;
    CHECK(model.wholeDays(0.2, 0.9, 100) == 1);
    CHECK(model.wholeDays(2.4999, 0.9, 100) == 2);
    CHECK(model.wholeDays(7.6, 0.9, 100) == 8);
    CHECK(model.wholeDays(500.0, 0.9, 100) == 100);
    CHECK(model.wholeDays(5.0, 1.0, 100) == 1);
}

TEST_CASE("on the same day only Again may lower stability", "[memory]") {
    const MemoryModel model;
    const MemoryState before{20.0, 5.0};
    CHECK(model.next(before, 0, Rating::Hard).stability == 20.0);
    CHECK(model.next(before, 0, Rating::Again).stability < 20.0);
    CHECK(model.next(before, -2, Rating::Good) == model.next(before, 0, Rating::Good));
    Parameters w = kDefaultParameters;
    w[17] = w[18] = w[19] = 0.0;
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        CHECK_THAT(MemoryModel(w).next(before, 0, rating).stability, WithinRel(20.0, 1e-15));
    }
}

TEST_CASE("Manual is no answer", "[memory]") {
    const MemoryModel model;
    const MemoryState before{12.0, 7.0};
    CHECK(model.next(before, 5, Rating::Manual) == before);
}

TEST_CASE("a state outside of the model's range is taken for the nearest inside", "[memory]") {
    const MemoryModel model;
    CHECK(model.next({0.0, 0.0}, 3, Rating::Good) ==
          model.next({kLeastStability, kLeastDifficulty}, 3, Rating::Good));
    CHECK(model.next({1e9, 11.0}, 3, Rating::Again) ==
          model.next({kMostStability, kMostDifficulty}, 3, Rating::Again));
}

TEST_CASE("a first stability below a tenth of a day is kept", "[memory]") {
    Parameters w = kDefaultParameters;
    w[0] = 0.02;
    CHECK(MemoryModel(w).first(Rating::Again).stability == 0.02);
}

TEST_CASE("older parameters are migrated, others refused", "[memory]") {
    const std::vector<double> older{0.4872,
                                    1.4003,
                                    3.7145,
                                    13.8206,
                                    5.1618,
                                    1.2298,
                                    0.8975,
                                    0.031,
                                    1.6474,
                                    0.1367,
                                    1.0461,
                                    2.1072,
                                    0.0793,
                                    0.3246,
                                    1.587,
                                    0.2272,
                                    2.8755};
    const auto w = migrated(older);
    REQUIRE(w);
    CHECK_THAT((*w)[4], WithinAbs(7.6214, 1e-12));
    CHECK_THAT((*w)[5], WithinAbs(0.51510155, 1e-8));
    CHECK_THAT((*w)[6], WithinAbs(1.3975, 1e-12));
    CHECK((*w)[19] == 0.0);
    CHECK((*w)[20] == 0.5);
    std::vector<double> broken = older;
    broken[3] = std::numeric_limits<double>::infinity();
    CHECK_FALSE(migrated(broken));
    broken.pop_back();
    CHECK_FALSE(migrated(broken));
    CHECK_FALSE(migrated({}));
}

TEST_CASE("stored parameters are read by the name of their model", "[memory]") {
    const ParameterSet stored;
    CHECK(stored.model == "fsrs-6");
    CHECK(parametersOf(stored) == kDefaultParameters);
    const std::vector<double> nineteen(19, 0.4);
    CHECK(parametersOf({"fsrs-5", nineteen}));
    CHECK_FALSE(parametersOf({"fsrs-6", nineteen}));
    CHECK_FALSE(parametersOf({"fsrs-7", stored.w}));
}

TEST_CASE("bounds of what follows a lapse narrow with relearning steps", "[memory]") {
    CHECK(boundsFor(kDefaultParameters, 1).most[17] == 2.0);
    const double two = boundsFor(kDefaultParameters, 2).most[17];
    CHECK_THAT(two, WithinAbs(0.600459, 1e-6));
    CHECK(boundsFor(kDefaultParameters, 3).most[17] < two);
    CHECK(boundsFor(kDefaultParameters).least[19] == 0.0);
    Parameters odd = kDefaultParameters;
    odd[3] = std::numeric_limits<double>::quiet_NaN();
    odd[4] = 40.0;
    const Parameters inside = clipped(odd, boundsFor(odd));
    CHECK(inside[3] == 0.001);
    CHECK(inside[4] == 10.0);
}
