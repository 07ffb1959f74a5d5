#pragma once

#include <string>
#include <string_view>

namespace qgt::integrity {

/// BLAKE2b-256 of the bytes, as 64 lower-case hex digits.
[[nodiscard]] std::string digestHex(std::string_view bytes);

/// BLAKE2b-256 over `domain`, `previous` and `bytes`, each preceded by its length, so that no two
/// different triples give the same input. `previous` is the hex digest of the record before
/// (empty for the first).
[[nodiscard]] std::string chainDigestHex(std::string_view domain,
                                         std::string_view previous,
                                         std::string_view bytes);

}  // namespace qgt::integrity
