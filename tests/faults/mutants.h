#pragma once

#include "engine/core/rng.h"

#include <string>

namespace qgt::faults {

/// A damaged copy of a file: number `index` picks the kind of damage in turn, `rng` its place.
[[nodiscard]] std::string mutate(const std::string& bytes, int index, Rng& rng);

[[nodiscard]] std::string mutationName(int index);

}  // namespace qgt::faults
