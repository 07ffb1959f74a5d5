#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace qgt {

/// Byte offset of the first byte that is not well-formed UTF-8 (overlong forms, surrogates and
/// code points above U+10FFFF included), or nothing when the text is clean.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// Number of code points in well-formed UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// What two answers are compared by: NFKC, case folded, white space and zero-width marks removed.
/// Text that is not UTF-8 is returned unchanged.
[[nodiscard]] std::string foldForComparison(std::string_view text);

/// Text without white space at both ends (ASCII and the ideographic space).
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace qgt
