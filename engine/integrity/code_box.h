#pragma once

#include "engine/core/result.h"
#include "engine/core/secret_cost.h"
#include "engine/integrity/key_file.h"
#include "engine/integrity/locked_bytes.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace qgt::integrity {

/// Bytes of a key that `drawKey` draws and `sealFile` takes.
inline constexpr std::size_t kContentKeyBytes = 32;

/// A fresh key.
[[nodiscard]] LockedBytes drawKey();

/// A secret under a code that somebody reads out: Argon2id and XChaCha20-Poly1305. A code of 13
/// letters of `kCodeAlphabet` has 65 bits. Errors: secret.no-memory.
[[nodiscard]] Result<std::string> sealUnderCode(const LockedBytes& secret,
                                                std::string_view code,
                                                const SecretCost& cost = {});

/// Errors: sealed.damaged; sealed.wrong-code, which a changed byte may look like too;
/// secret.no-memory.
[[nodiscard]] Result<LockedBytes> openUnderCode(std::string_view box, std::string_view code);

/// A code as it was drawn: small letters, spaces and dashes of any kind do not matter, O counts as
/// 0, I and L as 1, full-width letters as plain ones.
[[nodiscard]] std::string plainCode(std::string_view typed);

/// Bytes as text for JSON and back; nothing when it is not base64 as this writes it.
[[nodiscard]] std::string toBase64(std::string_view bytes);
[[nodiscard]] Result<std::string> fromBase64(std::string_view text);

}  // namespace qgt::integrity
