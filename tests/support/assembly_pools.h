#pragma once

#include "engine/exam/assembly.h"

#include <cstdint>
#include <vector>

namespace qgt::test {

struct AssemblyWorld {
    std::vector<exam::AssemblyItem> pool;
    exam::AssemblyBlueprint blueprint;
};

/// A district's pool, made by us: 12 lines of unlike size, three levels, three kinds, a time
/// window, groups of enemies, three-parameter items with information at -1, 0, +1. Papers of 60.
[[nodiscard]] AssemblyWorld districtWorld(int items, std::uint64_t seed);

/// An item with cells, a minute and the information given.
[[nodiscard]] exam::AssemblyItem plainItem(const std::string& id,
                                           std::vector<std::string> cells,
                                           double information);

/// Best y over all papers of a blueprint for one paper, by looking at every choice of items; -1
/// when there is none. For pools of at most 16 items.
[[nodiscard]] double bestByLooking(const std::vector<exam::AssemblyItem>& pool,
                                   const exam::AssemblyBlueprint& blueprint);

}  // namespace qgt::test
