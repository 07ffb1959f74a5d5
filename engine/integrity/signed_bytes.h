#pragma once

#include <string>
#include <string_view>

namespace qgt::integrity {

/// What is signed instead of the bytes: the purpose, so that a signature for one thing is none for
/// another, and their BLAKE2b-256.
[[nodiscard]] std::string signedBytes(std::string_view purpose, std::string_view bytes);

}  // namespace qgt::integrity
