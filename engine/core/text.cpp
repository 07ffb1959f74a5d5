#include "engine/core/text.h"

#include <cstdint>
#include <cstdlib>

#include <utf8proc.h>

namespace qgt {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t i) {
    return static_cast<std::uint8_t>(text[i]);
}

bool isContinuation(std::string_view text, std::size_t i) {
    return i < text.size() && (byteAt(text, i) & 0xC0U) == 0x80U;
}

/// Range that the second byte must lie in (Unicode 15, table 3-7): it excludes overlong forms,
/// surrogates and code points above U+10FFFF.
bool secondByteFits(std::uint8_t lead, std::uint8_t second) {
    switch (lead) {
        case 0xE0U:
            return second >= 0xA0U && second <= 0xBFU;
        case 0xEDU:
            return second >= 0x80U && second <= 0x9FU;
        case 0xF0U:
            return second >= 0x90U && second <= 0xBFU;
        case 0xF4U:
            return second >= 0x80U && second <= 0x8FU;
        default:
            return second >= 0x80U && second <= 0xBFU;
    }
}

std::size_t lengthByLead(std::uint8_t lead) {
    if (lead < 0x80U) {
        return 1;
    }
    if (lead < 0xC2U || lead > 0xF4U) {
        return 0;
    }
    if (lead < 0xE0U) {
        return 2;
    }
    return lead < 0xF0U ? 3 : 4;
}

/// Length of the well-formed sequence that starts at i, or 0.
std::size_t sequenceLength(std::string_view text, std::size_t i) {
    const std::uint8_t lead = byteAt(text, i);
    const std::size_t length = lengthByLead(lead);
    if (length <= 1) {
        return length;
    }
    if (i + length > text.size() || !secondByteFits(lead, byteAt(text, i + 1))) {
        return 0;
    }
    for (std::size_t k = 2; k < length; ++k) {
        if (!isContinuation(text, i + k)) {
            return 0;
        }
    }
    return length;
}

bool isSpace(std::int32_t code) {
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0 || code == 0x3000 ||
           (code >= 0x2000 && code <= 0x200D) || code == 0x202F || code == 0x2060 || code == 0xFEFF;
}

}  // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t length = sequenceLength(text, i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return std::nullopt;
}

std::size_t characterCount(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        count += isContinuation(text, i) ? 0U : 1U;
    }
    return count;
}

std::string foldForComparison(std::string_view text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()),
                     &mapped,
                     options);
    if (size < 0) {
        return std::string(text);
    }
    std::string folded;
    utf8proc_ssize_t i = 0;
    while (i < size) {
        utf8proc_int32_t code = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(mapped + i, size - i, &code);
        if (length <= 0) {
            break;
        }
        if (!isSpace(code)) {
            folded.append(reinterpret_cast<const char*>(mapped + i),
                          static_cast<std::size_t>(length));
        }
        i += length;
    }
    std::free(mapped);
    return folded;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kWideSpace = "\xE3\x80\x80";
    const auto isAscii = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (;;) {
        if (!text.empty() && isAscii(text.front())) {
            text.remove_prefix(1);
        } else if (text.starts_with(kWideSpace)) {
            text.remove_prefix(kWideSpace.size());
        } else {
            break;
        }
    }
    for (;;) {
        if (!text.empty() && isAscii(text.back())) {
            text.remove_suffix(1);
        } else if (text.ends_with(kWideSpace)) {
            text.remove_suffix(kWideSpace.size());
        } else {
            return text;
        }
    }
}

}  // namespace qgt
