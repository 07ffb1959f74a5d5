#include "engine/core/rng.h"
#include "engine/psychometrics/decision.h"
#include "tests/support/catch.h"

#include <cmath>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::psychometrics::effectiveLength;
using qgt::psychometrics::expectedReliability;
using qgt::psychometrics::intervalHalfWidth;
using qgt::psychometrics::kAssumedSpread;
using qgt::psychometrics::Reliability;
using qgt::psychometrics::Spread;
using qgt::psychometrics::wrongSideProbability;

namespace {

Reliability ofEqualTasks(int tasks, const Spread& spread = kAssumedSpread) {
    return expectedReliability(std::vector<int>(static_cast<std::size_t>(tasks), 100), spread);
}

}  // namespace

TEST_CASE("equal tasks have the reliability of the beta-binomial model", "[psychometrics]") {
    // A flat group: mean 1/2, variance 1/12, shapes 1 and 1, so k / (k + 2).
    const Spread flat{0.5, std::sqrt(1.0 / 12.0)};
    CHECK_THAT(ofEqualTasks(1, flat).value, WithinAbs(1.0 / 3.0, 1e-12));
    CHECK_THAT(ofEqualTasks(60, flat).value, WithinAbs(60.0 / 62.0, 1e-12));
    // Mean 0.8 and deviation 0.1 have shapes that add up to 15.
    CHECK_THAT(ofEqualTasks(60, {0.8, 0.1}).value, WithinAbs(0.8, 1e-12));
    CHECK(expectedReliability({}).value == 0.0);
    CHECK(expectedReliability({0, 0}).value == 0.0);
    CHECK_THAT(expectedReliability({100, 0, 100}).value, WithinAbs(ofEqualTasks(2).value, 1e-12));
}

TEST_CASE("tasks of unequal worth measure like fewer equal ones", "[psychometrics]") {
    // 30 tasks of 1, 15 of 2, 15 of 1 and 2 of 12.5 marks: 100² / (30 + 60 + 15 + 312.5).
    std::vector<int> marks(45, 100);
    marks.insert(marks.end(), 15, 200);
    marks.insert(marks.end(), 2, 1250);
    CHECK_THAT(effectiveLength(expectedReliability(marks)), WithinAbs(10'000.0 / 417.5, 1e-9));
    CHECK(expectedReliability(marks).value < ofEqualTasks(62).value);
    CHECK(expectedReliability(marks).value > ofEqualTasks(23).value);
}

TEST_CASE("the assumed group cancels out of what is said about one candidate", "[psychometrics]") {
    for (const Spread& spread : {kAssumedSpread, Spread{0.5, 0.2}, Spread{0.9, 0.05}}) {
        CAPTURE(spread.mean, spread.deviation);
        CHECK_THAT(effectiveLength(ofEqualTasks(60, spread)), WithinAbs(60.0, 1e-9));
        CHECK_THAT(wrongSideProbability(4500, 6000, 3600, ofEqualTasks(60, spread)),
                   WithinAbs(wrongSideProbability(4500, 6000, 3600, ofEqualTasks(60)), 1e-12));
    }
}

TEST_CASE("the wrong side has the chance that an exact integration finds", "[psychometrics]") {
    // Posterior Beta(1 + right, 1 + wrong), integrated with 40 digits by another program.
    const Reliability sixty = ofEqualTasks(60);
    CHECK_THAT(wrongSideProbability(3600, 6000, 3600, sixty), WithinAbs(0.5139078994036, 1e-10));
    CHECK_THAT(wrongSideProbability(4200, 6000, 3600, sixty), WithinAbs(0.059642577908154, 1e-10));
    CHECK_THAT(wrongSideProbability(3300, 6000, 3600, sixty), WithinAbs(0.20814323327115, 1e-10));
    CHECK_THAT(wrongSideProbability(6000, 6000, 3600, sixty),
               WithinAbs(2.9324206788414e-14, 1e-20));
    CHECK_THAT(wrongSideProbability(7350, 10000, 7500, ofEqualTasks(25)),
               WithinAbs(0.37547310719463, 1e-10));
}

TEST_CASE("people drawn by lot stand on the wrong side as often as is said", "[psychometrics]") {
    // True scores are flat, and twenty tasks are right or wrong by them.
    constexpr int kPeople = 200'000;
    constexpr int kTasks = 20;
    constexpr double kCut = 0.6;
    std::vector<int> people(kTasks + 1);
    std::vector<int> wrong(kTasks + 1);
    qgt::Rng rng(1995);
    for (int person = 0; person < kPeople; ++person) {
        const double trueScore = rng.unit();
        std::size_t right = 0;
        for (int task = 0; task < kTasks; ++task) {
            right += rng.unit() < trueScore ? 1U : 0U;
        }
        ++people[right];
        wrong[right] += (right >= 12) != (trueScore >= kCut) ? 1 : 0;
    }
    for (std::size_t right = 0; right <= kTasks; ++right) {
        const double found = static_cast<double>(wrong[right]) / people[right];
        const double said = wrongSideProbability(
            static_cast<int>(right) * 100, kTasks * 100, 1200, ofEqualTasks(kTasks));
        CAPTURE(right, said, found);
        // Five standard errors.
        CHECK_THAT(found,
                   WithinAbs(said, 5.0 * std::sqrt(said * (1.0 - said) / people[right]) + 1e-4));
    }
}

TEST_CASE("the wrong side is less likely the further from the cut", "[psychometrics]") {
    for (const int tasks : {1, 10, 25, 60, 200}) {
        const Reliability paper = ofEqualTasks(tasks);
        for (int got = 7500; got < 10'000; got += 50) {
            CAPTURE(tasks, got);
            CHECK(wrongSideProbability(got + 50, 10'000, 7500, paper) <
                  wrongSideProbability(got, 10'000, 7500, paper));
        }
        for (int got = 7499; got > 50; got -= 50) {
            CAPTURE(tasks, got);
            CHECK(wrongSideProbability(got - 50, 10'000, 7500, paper) <
                  wrongSideProbability(got, 10'000, 7500, paper));
        }
    }
}

TEST_CASE("at the cut the decision is a coin toss", "[psychometrics]") {
    for (const int cut : {5000, 6000, 7500, 9000}) {
        for (const int tasks : {25, 60, 200}) {
            CAPTURE(cut, tasks);
            const Reliability paper = ofEqualTasks(tasks);
            CHECK_THAT(wrongSideProbability(cut, 10'000, cut, paper), WithinAbs(0.5, 0.15));
            CHECK_THAT(wrongSideProbability(cut - 1, 10'000, cut, paper), WithinAbs(0.5, 0.15));
        }
    }
    CHECK_THAT(wrongSideProbability(7500, 10'000, 7500, ofEqualTasks(50'000)),
               WithinAbs(0.5, 0.01));
}

TEST_CASE("a longer paper decides more surely and has a narrower interval", "[psychometrics]") {
    for (const int got : {0, 3000, 6000, 8500, 9500, 10'000}) {
        for (int tasks = 1; tasks < 200; ++tasks) {
            CAPTURE(got, tasks);
            const Reliability shorter = ofEqualTasks(tasks);
            const Reliability longer = ofEqualTasks(tasks + 1);
            CHECK(wrongSideProbability(got, 10'000, 7500, longer) <
                  wrongSideProbability(got, 10'000, 7500, shorter));
            CHECK(intervalHalfWidth(got, 10'000, longer) <=
                  intervalHalfWidth(got, 10'000, shorter));
        }
    }
}

TEST_CASE("the ends of the scale are spoken for", "[psychometrics]") {
    const Reliability paper = ofEqualTasks(40);
    // Nobody is below nothing.
    CHECK(wrongSideProbability(0, 4000, 0, paper) == 0.0);
    CHECK(wrongSideProbability(4000, 4000, 0, paper) == 0.0);
    // Nobody truly has every mark.
    CHECK(wrongSideProbability(3999, 4000, 4000, paper) == 0.0);
    CHECK(wrongSideProbability(4000, 4000, 4000, paper) == 1.0);
    // One task, done: 0.6² of the flat prior's posterior lies below 60 %.
    CHECK_THAT(wrongSideProbability(100, 100, 60, ofEqualTasks(1)), WithinAbs(0.36, 1e-12));
    // Marks below zero, which schemes with a penalty give, and a paper without marks.
    CHECK(wrongSideProbability(-300, 4000, 2400, paper) ==
          wrongSideProbability(0, 4000, 2400, paper));
    CHECK(wrongSideProbability(0, 0, 0, paper) == 0.0);
    CHECK(intervalHalfWidth(0, 0, paper) == 0);
}

TEST_CASE("a reliability outside of its range leaves a chance between 0 and 1", "[psychometrics]") {
    for (const double value : {-1.0, 0.0, 0.5, 1.0, 2.0, std::nan("")}) {
        for (const Spread& spread : {kAssumedSpread,
                                     Spread{0.5, 0.0},
                                     Spread{0.0, 0.1},
                                     Spread{1.0, 0.1},
                                     Spread{0.5, 0.9}}) {
            for (const int got : {0, 3599, 3600, 6000}) {
                CAPTURE(value, spread.mean, spread.deviation, got);
                const double wrong = wrongSideProbability(got, 6000, 3600, {value, spread});
                CHECK(wrong >= 0.0);
                CHECK(wrong <= 1.0);
                const int half = intervalHalfWidth(got, 6000, {value, spread});
                CHECK(half >= 0);
                CHECK(half <= 6000);
            }
        }
    }
    // Nothing known: the flat prior itself.
    CHECK_THAT(wrongSideProbability(6000, 6000, 3600, {0.0, kAssumedSpread}),
               WithinAbs(0.6, 1e-12));
}

TEST_CASE("the interval holds the share of true scores that it promises", "[psychometrics]") {
    for (const int tasks : {1, 25, 60, 200}) {
        const Reliability paper = ofEqualTasks(tasks);
        for (const int got : {0, 150, 3000, 5000, 7500, 9850, 10'000}) {
            const int half = intervalHalfWidth(got, 10'000, paper);
            // P(|τ − s| <= h) from the chances below two cuts: whoever has the marks passes the
            // lower cut, and fails the upper one.
            const auto outside = [&](int by) {
                const double below =
                    got - by > 0 ? wrongSideProbability(got, 10'000, got - by, paper) : 0.0;
                const double above =
                    got + by < 10'000 ? wrongSideProbability(got, 10'000, got + by, paper) : 0.0;
                return below + above;
            };
            CAPTURE(tasks, got, half);
            REQUIRE(half > 1);
            CHECK(outside(half) <= 0.2 + 1e-12);
            CHECK(outside(half - 1) > 0.2);
        }
    }
    // Sixty of sixty: Beta(61, 1) has 80 % above 0.2^(1/61), which is 1 - 0.02604.
    CHECK(intervalHalfWidth(6000, 6000, ofEqualTasks(60)) == 157);
    CHECK(intervalHalfWidth(4500, 6000, ofEqualTasks(60), 0.5) <
          intervalHalfWidth(4500, 6000, ofEqualTasks(60), 0.8));
}
