#pragma once

#include "engine/core/result.h"
#include "engine/core/secret_cost.h"
#include "engine/integrity/key_ring.h"
#include "engine/integrity/public_keys.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace qgt::integrity {

/// No key file is larger.
inline constexpr std::size_t kMostKeyFileBytes = 64U << 10U;

/// The file of a ring under a passphrase: public keys in the clear, seeds sealed with a key that
/// only the passphrase gives, all of it signed by the root. Errors: secret.no-memory.
[[nodiscard]] Result<std::string> writeKeyFile(const KeyRing& ring,
                                               std::string_view passphrase,
                                               SecretCost cost = {});

/// The public keys, without the passphrase. Any byte that was changed, left out or added is found.
/// That says nothing about an exchanged file: who relies on it compares the root's fingerprint.
/// Errors: keys.damaged, keys.too-new.
[[nodiscard]] Result<PublicKeys> readPublicKeys(std::string_view file);

/// Errors: as `readPublicKeys`; keys.wrong-passphrase, secret.no-memory.
[[nodiscard]] Result<KeyRing> openKeyFile(std::string_view file, std::string_view passphrase);

}  // namespace qgt::integrity
