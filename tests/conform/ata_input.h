#pragma once

#include "engine/core/result.h"
#include "engine/exam/assembly.h"

#include <string>
#include <vector>

namespace qgt::conform {

/// Pool and blueprint as engine/exam takes them.
struct AtaInput {
    std::vector<exam::AssemblyItem> pool;
    exam::AssemblyBlueprint blueprint;
};

/// POOL.csv has a head: item, seconds, cells by number (line, level, type), a, b, c, and
/// information at a point as info_m1, info_0, info_p1. ENEMIES.csv has a group of items in each
/// row, no head. BLUEPRINT.json: form_length, seconds [lo, hi], theta, R, and for each column of
/// cells either
/// [[lo, hi], ...] by number or {"min", "max", and the count}. The error's code is the words.
[[nodiscard]] Result<AtaInput> readAtaInput(const std::string& poolFile,
                                            const std::string& enemiesFile,
                                            const std::string& blueprintFile);

}  // namespace qgt::conform
