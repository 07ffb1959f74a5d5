#pragma once

#include "engine/bank/item.h"
#include "engine/core/diagnostic.h"

#include <vector>

namespace qgt::bank {

/// Two items ask the same (same kind, options, left sides) and call different answers right.
[[nodiscard]] bool contradicts(const Item& a, const Item& b);

/// Patterns by which single-choice keys can be guessed over the whole bank: one place holds the key
/// too often, or the longest option is the key too often (more than three standard deviations above
/// chance). Needs 40 items; below that chance alone looks like a pattern.
void checkKeyPatterns(const std::vector<Item>& items, Diagnostics& diagnostics);

}  // namespace qgt::bank
