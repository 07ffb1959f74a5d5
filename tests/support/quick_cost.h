#pragma once

#include "engine/core/secret_cost.h"

#include <cstddef>

namespace qgt::test {

/// The cheapest Argon2id: the same code, without the wait.
inline constexpr SecretCost kQuickCost{.passes = 1, .memoryBytes = std::size_t{8} << 10U};

}  // namespace qgt::test
