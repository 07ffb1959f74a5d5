#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::integrity {

inline constexpr unsigned kLetterBits = 5;

/// Five bits a letter of `kCodeAlphabet`, the first bits first; the last letter is filled with
/// zeros.
[[nodiscard]] std::string codeLetters(std::span<const std::uint8_t> bytes);

/// Value of a letter of the alphabet, 0..31; nothing for other characters.
[[nodiscard]] std::optional<std::uint8_t> codeValue(char letter);

/// With a dash after every four letters.
[[nodiscard]] std::string inGroups(std::string_view letters);

/// A letter over the letters of one line and its number: any single letter that is wrong and any
/// two different letters that were swapped give another one (a code over GF(32) of distance two
/// with a weight of its own for each place). `letters` has at most 30 letters of the alphabet.
[[nodiscard]] char checkLetter(std::string_view letters, std::size_t line);

}  // namespace qgt::integrity
