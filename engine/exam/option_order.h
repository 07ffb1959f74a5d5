#pragma once

#include "engine/core/rng.h"

#include <cstddef>
#include <string>
#include <vector>

namespace qgt::exam {

/// How many options, from the first one on, may change places among each other without changing
/// what any of them says. None when one names others by letter or by number (A 和 B, 前两项), and
/// none when all of them are amounts or dates in rising or falling order. 以上都对 and the like
/// hold what stands above them above, and what stands below them below.
[[nodiscard]] std::size_t freeOptions(const std::vector<std::string>& texts);

/// Which option, as the author counts them, stands at each place as shown.
[[nodiscard]] std::vector<std::size_t> drawnOptions(const std::vector<std::string>& texts,
                                                    Rng& rng);

}  // namespace qgt::exam
