#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::search {

/// Text as it is compared: each character by NFKC and case folding (full-width forms become
/// ASCII), white space kept as one blank. Characters beyond the basic plane are one mark that
/// matches nothing.
[[nodiscard]] std::u16string folded(std::string_view text);

/// The same with the way back: `at[i]` is the byte of the text where the i-th unit came from, and
/// `at.back()` its end.
struct FoldedText {
    std::u16string units;
    std::vector<std::uint32_t> at;
};

[[nodiscard]] FoldedText foldedWithPlaces(std::string_view text);

/// Han characters and whatever else is written without spaces between words.
[[nodiscard]] bool isDense(char16_t unit);

/// A part of a word of an alphabet, or of a number.
[[nodiscard]] bool isWordPart(char16_t unit);

}  // namespace qgt::search
