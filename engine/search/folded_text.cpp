#include "engine/search/folded_text.h"

#include "engine/core/text.h"

#include <cstddef>

namespace qgt::search {

namespace {

constexpr char16_t kNothing = u'\uFFFF';
constexpr char32_t kLastUnit = 0xFFFFU;

struct Decoded {
    char32_t code = 0;
    std::size_t length = 1;
};

/// The text is well-formed: a bank holds no other. Anything else is taken byte by byte.
Decoded decodeAt(std::string_view text, std::size_t i) {
    const auto byte = [&text](std::size_t k) -> char32_t {
        return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U;
    };
    const char32_t lead = byte(i);
    if (lead < 0x80U) {
        return {lead, 1};
    }
    if (lead >= 0xF0U) {
        return {0x10000U, 4};
    }
    if (lead >= 0xE0U) {
        return {((lead & 0x0FU) << 12U) | ((byte(i + 1) & 0x3FU) << 6U) | (byte(i + 2) & 0x3FU), 3};
    }
    return {((lead & 0x1FU) << 6U) | (byte(i + 1) & 0x3FU), 2};
}

bool isHan(char32_t code) {
    return code >= 0x4E00U && code <= 0x9FFFU;
}

/// Characters that folding leaves alone or moves by a constant, which is nearly all of a bank.
char16_t foldedQuickly(char32_t code) {
    if (isHan(code)) {
        return static_cast<char16_t>(code);
    }
    if (code >= 0xFF01U && code <= 0xFF5EU) {
        code -= 0xFEE0U;
    }
    if (code >= U'A' && code <= U'Z') {
        code += U'a' - U'A';
    }
    if (code == 0x3000U || (code < 0x80U && code <= U' ')) {
        code = U' ';
    }
    return code < 0x80U ? static_cast<char16_t>(code) : char16_t{0};
}

template <typename Take>
void foldEach(std::string_view text, Take take) {
    for (std::size_t i = 0; i < text.size();) {
        const Decoded decoded = decodeAt(text, i);
        const char16_t quick = foldedQuickly(decoded.code);
        if (decoded.code > kLastUnit) {
            take(kNothing, i);
        } else if (quick != 0) {
            take(quick, i);
        } else {
            const std::string mapped = foldForComparison(text.substr(i, decoded.length));
            for (std::size_t k = 0; k < mapped.size();) {
                const Decoded part = decodeAt(mapped, k);
                take(part.code > kLastUnit ? kNothing : static_cast<char16_t>(part.code), i);
                k += part.length;
            }
        }
        i += decoded.length;
    }
}

}  // namespace

std::u16string folded(std::string_view text) {
    std::u16string units;
    units.reserve(text.size() / 2);
    foldEach(text, [&units](char16_t unit, std::size_t) { units.push_back(unit); });
    return units;
}

FoldedText foldedWithPlaces(std::string_view text) {
    FoldedText result;
    foldEach(text, [&result](char16_t unit, std::size_t at) {
        result.units.push_back(unit);
        result.at.push_back(static_cast<std::uint32_t>(at));
    });
    result.at.push_back(static_cast<std::uint32_t>(text.size()));
    return result;
}

bool isDense(char16_t unit) {
    return (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0x3040 && unit <= 0x30FF) ||
           (unit >= 0xF900 && unit <= 0xFAFF) || unit == 0x3007;
}

bool isWordPart(char16_t unit) {
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z') ||
           (unit >= 0xC0 && unit <= 0x24F) || (unit >= 0x370 && unit <= 0x52F);
}

}  // namespace qgt::search
