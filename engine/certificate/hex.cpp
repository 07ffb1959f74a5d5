#include "engine/certificate/hex.h"

namespace qgt::certificate {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
constexpr std::size_t kSixteen = 16;

}  // namespace

std::string toHex(std::string_view bytes) {
    std::string digits;
    digits.reserve(bytes.size() * 2);
    for (const char letter : bytes) {
        const auto value = static_cast<std::uint8_t>(letter);
        digits.push_back(kDigits[value / kSixteen]);
        digits.push_back(kDigits[value % kSixteen]);
    }
    return digits;
}

std::optional<std::string> fromHex(std::string_view digits) {
    if (digits.size() % 2 != 0) {
        return std::nullopt;
    }
    std::string bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t at = 0; at < digits.size(); at += 2) {
        const std::size_t high = kDigits.find(digits[at]);
        const std::size_t low = kDigits.find(digits[at + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<char>(high * kSixteen + low));
    }
    return bytes;
}

}  // namespace qgt::certificate
