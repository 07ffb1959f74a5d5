#pragma once

#include <vector>

namespace qgt::exam {

/// Cliques that cover all pairs of enemies: a row per clique is a tighter model than a row per
/// pair. `enemies[i]` holds the numbers of the items that item i must not meet; either side may
/// name the other. Deterministic; every group has at least two members, in ascending order.
[[nodiscard]] std::vector<std::vector<int>> enemyGroups(
    const std::vector<std::vector<int>>& enemies);

}  // namespace qgt::exam
