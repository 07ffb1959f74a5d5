#include "engine/core/rng.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

TEST_CASE("the same seed draws the same numbers for ever", "[core]") {
    // Stored draws (papers, sessions) are replayed from their seed, so these may never change.
    qgt::Rng rng(2024);
    std::vector<int> values{1, 2, 3, 4, 5, 6};
    rng.shuffle(values);
    CHECK(values == std::vector<int>{6, 3, 5, 4, 2, 1});
}

TEST_CASE("a draw below a bound is in range and about uniform", "[core]") {
    qgt::Rng rng(7);
    constexpr std::uint64_t kBound = 6;
    constexpr int kDraws = 60'000;
    std::array<int, kBound> counts{};
    for (int i = 0; i < kDraws; ++i) {
        const std::uint64_t draw = rng.below(kBound);
        REQUIRE(draw < kBound);
        ++counts[static_cast<std::size_t>(draw)];
    }
    // Five standard deviations of a binomial(60000, 1/6) are 456.
    for (const int count : counts) {
        CHECK(std::abs(count - kDraws / 6) < 456);
    }
    CHECK(rng.below(0) == 0);
    CHECK(rng.below(1) == 0);
}

TEST_CASE("a shuffle keeps every element and a unit draw lies in 0 to below 1", "[core]") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        qgt::Rng rng(seed);
        std::vector<int> values(17);
        std::iota(values.begin(), values.end(), 0);
        rng.shuffle(values);
        std::sort(values.begin(), values.end());
        for (int i = 0; i < 17; ++i) {
            REQUIRE(values[static_cast<std::size_t>(i)] == i);
        }
        const double unit = rng.unit();
        REQUIRE(unit >= 0.0);
        REQUIRE(unit < 1.0);
    }
}
