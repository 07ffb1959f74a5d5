#include "engine/certificate/certificate.h"

#include "engine/core/code_alphabet.h"
#include "engine/core/text.h"
#include "engine/integrity/code_letters.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <utility>

namespace qgt::certificate {

namespace {

constexpr std::uint32_t kHex = 16;

std::uint8_t nibbleOf(char digit) {
    return static_cast<std::uint8_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/// Begins a character in UTF-8.
bool begins(char byte) {
    constexpr unsigned kMark = 0xC0;
    constexpr unsigned kFollowing = 0x80;
    return (static_cast<unsigned char>(byte) & kMark) != kFollowing;
}

/// The code point that begins at `at` of well-formed UTF-8.
char32_t codePointAt(std::string_view text, std::size_t at) {
    constexpr unsigned kLow = 0x3F;
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80U) {
        return first;
    }
    char32_t code = first < 0xE0U ? first & 0x1FU : (first < 0xF0U ? first & 0x0FU : first & 7U);
    for (++at; at < text.size() && !begins(text[at]); ++at) {
        code = (code << 6U) | (static_cast<unsigned char>(text[at]) & kLow);
    }
    return code;
}

/// What prints as nothing or turns the line around could make one name look like another.
bool isPlain(char32_t code) {
    constexpr std::array<std::pair<char32_t, char32_t>, 7> kRefused{{{0x00, 0x1F},
                                                                     {0x7F, 0x9F},
                                                                     {0x200B, 0x200F},
                                                                     {0x2028, 0x202E},
                                                                     {0x2060, 0x206F},
                                                                     {0xFEFF, 0xFEFF},
                                                                     {0xE0000, 0xE0FFF}}};
    return std::ranges::none_of(kRefused, [code](const auto& range) {
        return code >= range.first && code <= range.second;
    });
}

}  // namespace

bool isCertificateText(std::string_view text, std::size_t most) {
    if (text.size() > most || firstInvalidUtf8(text)) {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (begins(text[at]) && !isPlain(codePointAt(text, at))) {
            return false;
        }
    }
    return true;
}

std::string staffTailOf(std::string_view staffNo) {
    std::size_t at = staffNo.size();
    for (std::size_t characters = 0; at > 0 && characters < kStaffTail;) {
        --at;
        characters += begins(staffNo[at]) ? 1U : 0U;
    }
    return std::string(staffNo.substr(at));
}

ShortDigest shortDigest(std::string_view bytes) {
    const std::string hex = integrity::digestHex(bytes);
    ShortDigest digest{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        digest[i] =
            static_cast<std::uint8_t>(nibbleOf(hex[2 * i]) * kHex + nibbleOf(hex[2 * i + 1]));
    }
    return digest;
}

std::string serialOf(std::string_view install, std::string_view attempt, std::uint32_t number) {
    const ShortDigest digest = shortDigest("qgt.serial.v1\n" + std::string(install) + "\n" +
                                           std::string(attempt) + "\n" + std::to_string(number));
    return integrity::codeLetters(std::span(digest).first(kSerialBytes));
}

std::optional<Date> lastDay(Date issued, int months) {
    namespace chrono = std::chrono;
    if (months <= 0) {
        return std::nullopt;
    }
    const chrono::year_month_day from{chrono::sys_days{chrono::days{issued.days}}};
    const chrono::year_month month =
        chrono::year_month{from.year(), from.month()} + chrono::months{months};
    const chrono::day last = (month / chrono::last).day();
    const chrono::year_month_day same = month / std::min(from.day(), last);
    return Date{static_cast<std::int32_t>(chrono::sys_days{same}.time_since_epoch().count()) - 1};
}

std::string serialInGroups(std::string_view serial) {
    return integrity::inGroups(serial);
}

std::optional<std::string> serialFromText(std::string_view text) {
    std::string serial;
    for (const char letter : text) {
        if (letter == '-' || letter == ' ') {
            continue;
        }
        serial.push_back(asCodeLetter(letter));
    }
    const bool known = std::ranges::all_of(
        serial, [](char letter) { return integrity::codeValue(letter).has_value(); });
    return known && serial.size() == kSerialLetters ? std::optional(serial) : std::nullopt;
}

}  // namespace qgt::certificate
