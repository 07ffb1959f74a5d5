#pragma once

#include "engine/integrity/locked_bytes.h"
#include "engine/integrity/public_keys.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace qgt::integrity {

/// Bytes of the seed that a signing key comes from.
inline constexpr std::size_t kSigningSeedBytes = 32;

/// A key for one purpose outside the unit's ring, such as a computer that signs what it sends.
/// Ed25519.
struct DrawnSigner {
    LockedBytes seed;
    KeyBytes verify{};
};

[[nodiscard]] DrawnSigner drawSigner();

/// `seed` has `kSigningSeedBytes`. Bound to the purpose, as `signedBytes` says.
[[nodiscard]] Signature signWithSeed(const LockedBytes& seed,
                                     std::string_view purpose,
                                     std::string_view bytes);

[[nodiscard]] bool isSignedWith(const KeyBytes& verify,
                                std::string_view purpose,
                                std::string_view bytes,
                                const Signature& signature);

/// Bytes of a key or a signature as a text that holds them.
template <std::size_t size>
[[nodiscard]] std::string_view asText(const std::array<std::uint8_t, size>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace qgt::integrity
