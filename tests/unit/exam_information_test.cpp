#include "engine/exam/item_information.h"
#include "tests/support/catch.h"

#include <cmath>

namespace qgt::exam {

using Catch::Matchers::WithinAbs;
using qgt::bank::Difficulty;
using qgt::bank::ItemKind;

TEST_CASE("the author's prior is one of three difficulties and a guess by chance", "[exam]") {
    CHECK(priorParameters(Difficulty::Easy, 4).b == -1);
    CHECK(priorParameters(Difficulty::Medium, 4).b == 0);
    CHECK(priorParameters(Difficulty::Hard, 4).b == 1);
    CHECK(priorParameters(Difficulty::Hard, 4).a == 1);
    CHECK(priorParameters(Difficulty::Hard, 4).c == 0.25);
    CHECK(priorParameters(Difficulty::Hard, 0).c == 0);
    CHECK(priorParameters(Difficulty::Hard, 1).c == 0);
}

TEST_CASE("what can be picked by chance depends on the kind", "[exam]") {
    qgt::bank::Item item;
    item.options.resize(5);
    CHECK(priorParameters(item).c == 0.2);
    item.kind = ItemKind::TrueFalse;
    CHECK(priorParameters(item).c == 0.5);
    item.kind = ItemKind::Ordering;
    CHECK(priorParameters(item).c == 0);
    item.kind = ItemKind::ShortAnswer;
    CHECK(priorParameters(item).c == 0);
}

TEST_CASE("information is the squared slope of the curve over its variance", "[exam]") {
    for (const ItemParameters item : {ItemParameters{1, 0, 0},
                                      ItemParameters{1.128574, -0.783557, 0.156578},
                                      ItemParameters{0.6, 2, 0.25}}) {
        for (const double theta : {-2.0, -0.5, 0.0, 1.3}) {
            const auto right = [&item](double at) {
                return item.c + (1 - item.c) / (1 + std::exp(-item.a * (at - item.b)));
            };
            const double step = 1e-5;
            const double slope = (right(theta + step) - right(theta - step)) / (2 * step);
            const double expected = slope * slope / (right(theta) * (1 - right(theta)));
            CHECK_THAT(informationAt(item, theta), WithinAbs(expected, 1e-8));
        }
    }
}

TEST_CASE("information agrees with a pool computed elsewhere", "[exam]") {
    const ItemParameters item{1.128574, -0.783557, 0.156578};
    CHECK_THAT(informationAt(item, -1), WithinAbs(0.220514, 1e-6));
    CHECK_THAT(informationAt(item, 0), WithinAbs(0.208717, 1e-6));
    CHECK_THAT(informationAt(item, 1), WithinAbs(0.109398, 1e-6));
    CHECK(informationAt({1, 0, 0}, -800) == 0);
    CHECK(informationAt({1, 0, 0}, 800) == 0);
}

}  // namespace qgt::exam
