#include "engine/core/rng.h"
#include "engine/exam/enemy_groups.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>
#include <utility>

using qgt::exam::enemyGroups;

TEST_CASE("enemies of each other become one group, whichever side names them", "[exam]") {
    CHECK(enemyGroups({{}, {}}).empty());
    CHECK(enemyGroups({{1}, {}}) == std::vector<std::vector<int>>{{0, 1}});
    CHECK(enemyGroups({{}, {0, 1}}) == std::vector<std::vector<int>>{{0, 1}});
    CHECK(enemyGroups({{1, 2}, {2}, {}}) == std::vector<std::vector<int>>{{0, 1, 2}});
    CHECK(enemyGroups({{1}, {2}, {}}) == std::vector<std::vector<int>>{{0, 1}, {1, 2}});
}

TEST_CASE("groups hold every pair of enemies and no other pair", "[exam]") {
    qgt::Rng rng(7);
    for (int round = 0; round < 50; ++round) {
        constexpr std::uint64_t kItems = 12;
        std::vector<std::vector<int>> enemies(kItems);
        std::set<std::pair<int, int>> pairs;
        for (int k = 0; k < 30; ++k) {
            const int a = static_cast<int>(rng.below(kItems));
            const int b = static_cast<int>(rng.below(kItems));
            enemies[static_cast<std::size_t>(a)].push_back(b);
            if (a != b) {
                pairs.insert({std::min(a, b), std::max(a, b)});
            }
        }
        std::set<std::pair<int, int>> held;
        for (const auto& group : enemyGroups(enemies)) {
            for (std::size_t i = 0; i < group.size(); ++i) {
                for (std::size_t j = i + 1; j < group.size(); ++j) {
                    held.insert({group[i], group[j]});
                }
            }
        }
        CHECK(held == pairs);
    }
}
