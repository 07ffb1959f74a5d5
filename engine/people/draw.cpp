#include "engine/people/draw.h"

#include "engine/people/secret_policy.h"

#include <array>
#include <cstdint>
#include <vector>

namespace qgt::people {

namespace {

constexpr std::size_t kIdLength = 10;
constexpr std::size_t kPinDigits = 6;
constexpr int kPinTries = 200;
/// Largest multiple of 10 in a byte: bytes from here on would favour low digits.
constexpr unsigned kFairBytes = 250;

std::string lowerCase(std::string text) {
    for (char& letter : text) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return text;
}

/// Up to six fair digits out of 16 bytes; fewer when too many bytes had to be thrown away.
std::string digitsFrom(const RandomBytes& random) {
    std::array<std::byte, 16> bytes{};
    random(bytes);
    std::string digits;
    for (const std::byte byte : bytes) {
        const auto value = std::to_integer<unsigned>(byte);
        if (value < kFairBytes && digits.size() < kPinDigits) {
            digits.push_back(static_cast<char>('0' + value % 10));
        }
    }
    return digits;
}

}  // namespace

std::string drawCode(const RandomBytes& random, std::size_t length) {
    std::vector<std::byte> bytes(length);
    random(bytes);
    std::string code;
    for (const std::byte byte : bytes) {
        code.push_back(kCodeAlphabet[std::to_integer<std::size_t>(byte & std::byte{31})]);
    }
    return code;
}

std::string drawLowerCode(const RandomBytes& random, std::size_t length) {
    return lowerCase(drawCode(random, length));
}

std::string drawId(const RandomBytes& random) {
    return drawLowerCode(random, kIdLength);
}

Result<std::string> drawPin(const RandomBytes& random) {
    for (int i = 0; i < kPinTries; ++i) {
        std::string digits = digitsFrom(random);
        if (digits.size() == kPinDigits && !isGuessablePin(digits)) {
            return digits;
        }
    }
    return failure("secret.no-entropy");
}

}  // namespace qgt::people
