#pragma once

#include "engine/core/result.h"
#include "engine/core/secret_cost.h"
#include "engine/integrity/key_file.h"
#include "engine/integrity/locked_bytes.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace qgt::integrity {

/// Argon2id as numbers of a file's head say it.
inline constexpr std::uint32_t kPassphraseAlgorithm = 2;  // crypto_pwhash_ALG_ARGON2ID13
inline constexpr std::size_t kPassphraseSaltBytes = 16;   // crypto_pwhash_SALTBYTES
inline constexpr unsigned kBytesPerKib = 1024;

/// What a file may ask of this machine before its passphrase has been tried: nothing when it asks
/// for more, for less than there is, or for another algorithm.
[[nodiscard]] bool isSensibleCost(std::uint32_t algorithm, std::uint32_t passes, std::uint32_t kib);

/// The key of XChaCha20-Poly1305 that a passphrase gives. Errors: secret.no-memory.
[[nodiscard]] Result<LockedBytes> passphraseKey(std::string_view passphrase,
                                                std::string_view salt,
                                                const SecretCost& cost);

}  // namespace qgt::integrity
