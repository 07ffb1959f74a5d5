#pragma once

#include "engine/ability/ability_state.h"

#include <cstdint>
#include <vector>

namespace qgt::ability {

/// What one cell says for pooling.
struct PooledCell {
    std::uint32_t line = 0;
    std::uint32_t cadre = 0;
    AbilityState state;     ///< today
    AbilityPrior prior;     ///< under which it was computed
    double roleOffset = 0;  ///< of the prior's mean: what the role alone is worth
};

struct PoolingRules {
    double base = -0.4;
    double lineSd = 0.5;
    double cadreSd = 0.5;
};

/// By how much lines and cadres stand above or below what their roles say.
struct PooledOffsets {
    std::vector<double> line;
    std::vector<double> cadre;
};

/// Partial pooling: each cell's answers alone say y with some precision d (what the state has
/// beyond its prior), and
///     y = base + line + cadre + role + own,   line ~ N(0, lineSd^2), cadre ~ N(0, cadreSd^2),
/// own ~ N(0, prior variance), y's error ~ N(0, 1/d). The most likely offsets solve linear
/// equations, by exact steps over lines and cadres in turn; a line or cadre of which little is
/// known stays near 0. Cells that nobody answered in say nothing.
[[nodiscard]] PooledOffsets pooledOffsets(const std::vector<PooledCell>& cells,
                                          std::size_t lines,
                                          std::size_t cadres,
                                          const PoolingRules& rules);

}  // namespace qgt::ability
