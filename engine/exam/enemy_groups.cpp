#include "engine/exam/enemy_groups.h"

#include <algorithm>
#include <set>
#include <utility>

namespace qgt::exam {

namespace {

using Neighbours = std::vector<std::set<int>>;

Neighbours bothWays(const std::vector<std::vector<int>>& enemies) {
    Neighbours all(enemies.size());
    for (std::size_t i = 0; i < enemies.size(); ++i) {
        for (const int other : enemies[i]) {
            if (other != static_cast<int>(i)) {
                all[i].insert(other);
                all[static_cast<std::size_t>(other)].insert(static_cast<int>(i));
            }
        }
    }
    return all;
}

/// The pair, and every further item that all of the group so far must not meet.
std::vector<int> grown(const Neighbours& all, int first, int second) {
    std::vector<int> group{first, second};
    for (const int candidate : all[static_cast<std::size_t>(first)]) {
        const auto& of = all[static_cast<std::size_t>(candidate)];
        const bool meetsAll = std::all_of(group.begin(), group.end(), [&](int member) {
            return member != candidate && of.contains(member);
        });
        if (meetsAll) {
            group.push_back(candidate);
        }
    }
    std::sort(group.begin(), group.end());
    return group;
}

}  // namespace

std::vector<std::vector<int>> enemyGroups(const std::vector<std::vector<int>>& enemies) {
    const Neighbours all = bothWays(enemies);
    std::set<std::pair<int, int>> covered;
    std::vector<std::vector<int>> groups;
    for (int first = 0; first < static_cast<int>(all.size()); ++first) {
        for (const int second : all[static_cast<std::size_t>(first)]) {
            if (second < first || covered.contains({first, second})) {
                continue;
            }
            groups.push_back(grown(all, first, second));
            for (const int a : groups.back()) {
                for (const int b : groups.back()) {
                    covered.insert({a, b});
                }
            }
        }
    }
    return groups;
}

}  // namespace qgt::exam
