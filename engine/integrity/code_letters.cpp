#include "engine/integrity/code_letters.h"

#include "engine/core/code_alphabet.h"
#include "engine/integrity/bytes.h"

namespace qgt::integrity {

namespace {

constexpr std::size_t kGroup = 4;
constexpr unsigned kFieldSize = 32;
/// x⁵ + x² + 1, whose root generates the 31 elements of GF(32) other than zero.
constexpr unsigned kPolynomial = 0b100101;

/// Times the generator.
unsigned next(unsigned element) {
    const unsigned doubled = element << 1U;
    return doubled >= kFieldSize ? doubled ^ kPolynomial : doubled;
}

unsigned product(unsigned a, unsigned b) {
    unsigned sum = 0;
    for (; b != 0; b >>= 1U) {
        sum ^= (b & 1U) != 0 ? a : 0U;
        a = next(a);
    }
    return sum;
}

}  // namespace

std::string codeLetters(std::span<const std::uint8_t> bytes) {
    std::string letters;
    unsigned held = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        held = (held << kByteBits) | byte;
        bits += kByteBits;
        while (bits >= kLetterBits) {
            bits -= kLetterBits;
            letters.push_back(kCodeAlphabet[(held >> bits) % kFieldSize]);
        }
        held &= (1U << bits) - 1;
    }
    if (bits > 0) {
        letters.push_back(kCodeAlphabet[(held << (kLetterBits - bits)) % kFieldSize]);
    }
    return letters;
}

std::optional<std::uint8_t> codeValue(char letter) {
    const std::size_t place = kCodeAlphabet.find(letter);
    return letter == '\0' || place == std::string_view::npos
               ? std::nullopt
               : std::optional(static_cast<std::uint8_t>(place));
}

std::string inGroups(std::string_view letters) {
    std::string text;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % kGroup == 0) {
            text.push_back('-');
        }
        text.push_back(letters[i]);
    }
    return text;
}

char checkLetter(std::string_view letters, std::size_t line) {
    auto sum = static_cast<unsigned>(line % kFieldSize);
    unsigned weight = 1;
    for (const char letter : letters) {
        weight = next(weight);
        sum ^= product(weight, codeValue(letter).value_or(0));
    }
    return kCodeAlphabet[sum];
}

}  // namespace qgt::integrity
