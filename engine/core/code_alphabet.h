#pragma once

#include <string_view>

namespace qgt {

/// Letters that people read out and write down without mixing them up: no I, L, O, U.
inline constexpr std::string_view kCodeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A typed letter as it stands in the alphabet: small letters count as capitals, O as 0, I and L as
/// 1. What is no letter of it comes back as it is.
[[nodiscard]] constexpr char asCodeLetter(char letter) {
    if (letter >= 'a' && letter <= 'z') {
        letter = static_cast<char>(letter - 'a' + 'A');
    }
    if (letter == 'O') {
        return '0';
    }
    return letter == 'I' || letter == 'L' ? '1' : letter;
}

}  // namespace qgt
