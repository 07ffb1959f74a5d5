#pragma once

#include "engine/core/rng.h"

#include <string>

namespace qgt::practice {

/// 128 random bits as hexadecimal digits.
[[nodiscard]] std::string randomId(Rng& rng);

}  // namespace qgt::practice
