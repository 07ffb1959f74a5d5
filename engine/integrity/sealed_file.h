#pragma once

#include "engine/core/result.h"
#include "engine/integrity/locked_bytes.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace qgt::integrity {

/// The longest header.
inline constexpr std::size_t kMostHeaderBytes = 64U << 10U;

/// A plain header and a body sealed in chunks of 64 KiB (secretstream XChaCha20-Poly1305). Every
/// chunk is bound to the header and to those before it, and the last one says that it is the last:
/// a byte changed anywhere, a chunk moved, a file cut or made longer is found. `key` has 32 bytes.
[[nodiscard]] std::string sealFile(std::string_view header,
                                   std::string_view content,
                                   const LockedBytes& key);

/// The header, which nothing vouches for before the body has been opened: it may only say which key
/// opens it. Errors: sealed.damaged, sealed.too-new.
[[nodiscard]] Result<std::string> readSealedHeader(std::string_view file);

/// Errors: as `readSealedHeader`; sealed.damaged also when it is another key.
[[nodiscard]] Result<LockedBytes> openSealedFile(std::string_view file, const LockedBytes& key);

}  // namespace qgt::integrity
