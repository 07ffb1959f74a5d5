#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace qgt::certificate {

/// RFC 9285: two bytes as three letters that a QR code keeps at 5.5 bits each.
[[nodiscard]] std::string toBase45(std::string_view bytes);

/// Nothing for letters outside of the alphabet, lengths and values that no bytes give: each text
/// has one reading, and each bytes have one text.
[[nodiscard]] std::optional<std::string> fromBase45(std::string_view text);

}  // namespace qgt::certificate
