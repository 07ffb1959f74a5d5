#pragma once

#include <cstddef>
#include <cstdint>

namespace qgt {

/// Work of making a key or a hash of one secret: Argon2id, 64 MiB and 2 passes, about 150 ms on an
/// office PC (science/reliability.md 3.5). What is made with it says so itself, so that reading
/// needs no such number.
struct SecretCost {
    std::uint32_t passes = 2;
    std::size_t memoryBytes = std::size_t{64} << 20U;
};

}  // namespace qgt
