#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace qgt {

/// A digest of bytes as lower-case hex, given to folders that must not know how it is made
/// (`integrity::digestHex`, BLAKE2b-256). Must be callable from several threads at once.
using DigestFunction = std::function<std::string(std::string_view)>;

}  // namespace qgt
