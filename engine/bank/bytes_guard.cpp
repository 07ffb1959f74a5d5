#include "engine/bank/bytes_guard.h"

#include "engine/bank/limits.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace qgt::bank {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Diagnostic error(std::string code, SourcePos where, Args args = {}) {
    return Diagnostic{Severity::Error, std::move(code), std::move(args), std::move(where)};
}

std::uint8_t byteAt(std::string_view text, std::size_t i) {
    return static_cast<std::uint8_t>(text[i]);
}

std::string nameOf(std::uint32_t code) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr unsigned kLeastShift = 12;
    constexpr unsigned kMostShift = 20;
    std::string name = "U+";
    for (unsigned shift = kMostShift;; shift -= 4U) {
        if (shift <= kLeastShift || code >> shift != 0) {
            name.push_back(kDigits[(code >> shift) & 0xFU]);
        }
        if (shift == 0) {
            return name;
        }
    }
}

/// Code point of the well-formed sequence of three or four bytes that starts at i, or 0.
std::uint32_t longCodeAt(std::string_view text, std::size_t i) {
    constexpr std::uint8_t kFourBytes = 0xF0U;
    const bool isFour = byteAt(text, i) >= kFourBytes;
    const std::size_t length = isFour ? 4 : 3;
    if (i + length > text.size()) {
        return 0;
    }
    std::uint32_t code = byteAt(text, i) & (isFour ? 0x07U : 0x0FU);
    for (std::size_t k = 1; k < length; ++k) {
        code = (code << 6U) | (byteAt(text, i + k) & 0x3FU);
    }
    return code;
}

/// Characters that reorder what is shown, of UAX 9: another text is seen than is stored.
bool changesDirection(std::uint32_t code) {
    return code == 0x061CU || code == 0x200EU || code == 0x200FU ||
           (code >= 0x202AU && code <= 0x202EU) || (code >= 0x2066U && code <= 0x2069U);
}

/// Line ends that no editor shows, a byte order mark inside a text, marks of interlinear notes,
/// the invisible copies of ASCII, and code points that never are characters.
bool isInvisible(std::uint32_t code) {
    const bool neverACharacter =
        (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0U && code <= 0xFDEFU);
    return neverACharacter || code == 0x2028U || code == 0x2029U || code == 0xFEFFU ||
           (code >= 0xFFF9U && code <= 0xFFFBU) || (code >= 0xE0000U && code <= 0xE007FU);
}

/// Bytes that may start a forbidden character; 0xEF also starts the full-width punctuation.
constexpr std::array<bool, 256> suspects() {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < 0x20U; ++i) {
        table[i] = i != '\n';
    }
    table[0x7FU] = true;
    table[0xC2U] = true;
    table[0xD8U] = true;
    table[0xE2U] = true;
    for (std::size_t i = 0xEFU; i <= 0xF4U; ++i) {
        table[i] = true;
    }
    return table;
}

constexpr std::array<bool, 256> kSuspect = suspects();

/// The forbidden character of two bytes: a C1 control or the Arabic letter mark.
std::optional<ForbiddenCharacter> forbiddenPairAt(std::string_view text, std::size_t i) {
    if (i + 1 >= text.size()) {
        return std::nullopt;
    }
    const std::uint8_t lead = byteAt(text, i);
    const std::uint8_t trail = byteAt(text, i + 1);
    if (lead == 0xC2U && trail < 0xA0U) {
        return ForbiddenCharacter{i, nameOf(trail), false};
    }
    const std::uint32_t code = ((lead & 0x1FU) << 6U) | (trail & 0x3FU);
    return lead == 0xD8U && changesDirection(code)
               ? std::optional(ForbiddenCharacter{i, nameOf(code), true})
               : std::nullopt;
}

std::optional<ForbiddenCharacter> forbiddenAt(std::string_view text, std::size_t i) {
    const std::uint8_t lead = byteAt(text, i);
    if (lead < 0x20U || lead == 0x7FU) {
        return ForbiddenCharacter{i, nameOf(lead), false};
    }
    if (lead < 0xE0U) {
        return forbiddenPairAt(text, i);
    }
    const std::uint32_t code = longCodeAt(text, i);
    const bool direction = changesDirection(code);
    return direction || isInvisible(code)
               ? std::optional(ForbiddenCharacter{i, nameOf(code), direction})
               : std::nullopt;
}

/// Every byte of 0x80 and above belongs to a GBK pair.
bool pairsAsGbk(std::string_view bytes) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        const std::uint8_t lead = byteAt(bytes, i);
        if (lead < 0x80U) {
            ++i;
            continue;
        }
        if (lead == 0x80U || lead == 0xFFU || i + 1 >= bytes.size()) {
            return false;
        }
        const std::uint8_t trail = byteAt(bytes, i + 1);
        if (trail < 0x40U || trail == 0x7FU || trail == 0xFFU) {
            return false;
        }
        i += 2;
    }
    return true;
}

/// UTF-8 with one damaged byte often pairs as GBK by chance; text that is GBK has hardly any
/// well-formed UTF-8 characters beside the ASCII ones.
bool mostlyMalformed(std::string_view bytes) {
    std::size_t malformed = 0;
    std::size_t wellFormed = 0;
    while (!bytes.empty()) {
        const std::size_t good = firstInvalidUtf8(bytes).value_or(bytes.size());
        const std::string_view run = bytes.substr(0, good);
        wellFormed += static_cast<std::size_t>(std::count_if(
            run.begin(), run.end(), [](char c) { return static_cast<std::uint8_t>(c) >= 0xC2U; }));
        malformed += good < bytes.size() ? 1U : 0U;
        bytes.remove_prefix(std::min(good + 1, bytes.size()));
    }
    return malformed > wellFormed;
}

/// The wide encoding that a byte order mark names, or that NUL bytes at every second place give
/// away; empty for none. One NUL in a text is a control character and no encoding.
std::string_view wideEncoding(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) {
        return "UTF-32";
    }
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) {
        return "UTF-16";
    }
    constexpr std::size_t kLookAt = 4096;
    constexpr std::size_t kOneIn = 16;
    const std::string_view head = bytes.substr(0, kLookAt);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i) {
        zeros.at(i % 2) += head[i] == '\0' ? 1U : 0U;
    }
    const std::size_t more = std::max(zeros[0], zeros[1]);
    const bool oneSided = std::min(zeros[0], zeros[1]) == 0;
    return more > 1 && oneSided && more * kOneIn >= head.size() ? "UTF-16"sv : ""sv;
}

std::optional<Diagnostic> checkEncoding(std::string_view bytes, const std::string& file) {
    if (const std::string_view wide = wideEncoding(bytes); !wide.empty()) {
        return error("bank.not-utf8", SourcePos{file, 1, 1}, {{"guess", std::string(wide)}});
    }
    const auto invalid = firstInvalidUtf8(bytes);
    if (!invalid) {
        return std::nullopt;
    }
    const SourcePos where = placeOf(bytes, *invalid, file);
    if (pairsAsGbk(bytes) && mostlyMalformed(bytes)) {
        return error("bank.not-utf8", where, {{"guess", "GBK"}});
    }
    return error("bank.damaged-utf8", where);
}

bool inIndentation(std::string_view text, std::size_t at) {
    const std::size_t lineBreak = text.rfind('\n', at);
    const std::size_t start = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    return text.substr(start, at - start).find_first_not_of(" \t") == std::string_view::npos;
}

Diagnostic describe(std::string_view text,
                    const ForbiddenCharacter& found,
                    const std::string& file) {
    const SourcePos where = placeOf(text, found.at, file);
    if (text[found.at] == '\r') {
        return error("bank.lone-carriage-return", where);
    }
    if (text[found.at] == '\t' && inIndentation(text, found.at)) {
        return error("bank.tab-indentation", where);
    }
    if (found.direction) {
        return error("bank.direction-mark", where, {{"character", found.name}});
    }
    return error("bank.control-character", where, {{"character", found.name}});
}

std::optional<Diagnostic> checkCharacters(std::string_view text, const std::string& file) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!kSuspect[byteAt(text, i)] || text.substr(i).starts_with("\r\n")) {
            continue;
        }
        if (const auto found = forbiddenAt(text, i)) {
            return describe(text, *found, file);
        }
    }
    return std::nullopt;
}

std::optional<Diagnostic> checkLines(std::string_view text, const std::string& file) {
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (end - start > kMaxLineBytes) {
            return error("bank.line-too-long",
                         placeOf(text, start, file),
                         {{"limit", std::to_string(kMaxLineBytes)}});
        }
        if (text[start] == '%') {
            return error("bank.directive", placeOf(text, start, file));
        }
        start = end + 1;
    }
    return std::nullopt;
}

/// yaml-cpp queues a whole flow collection before it tells of it, so the node limit has to be kept
/// before parsing. No honest file comes near: it would hold a comma every 40 bytes.
std::optional<Diagnostic> checkFlowMarks(std::string_view text, const std::string& file) {
    std::size_t marks = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        marks += (text[i] == ',' || text[i] == '[' || text[i] == '{') ? 1U : 0U;
        if (marks > kMaxNodes) {
            return error("bank.too-many-nodes",
                         placeOf(text, i, file),
                         {{"limit", std::to_string(kMaxNodes)}});
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<ForbiddenCharacter> firstForbidden(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (kSuspect[byteAt(text, i)]) {
            if (auto found = forbiddenAt(text, i)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

std::string shown(std::string_view text) {
    if (text.size() <= kMaxShownBytes) {
        return std::string(text);
    }
    std::size_t end = kMaxShownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

SourcePos placeOf(std::string_view text, std::size_t at, const std::string& file) {
    const std::string_view before = text.substr(0, at);
    const std::size_t lineBreak = before.rfind('\n');
    const std::size_t start = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    return SourcePos{file,
                     static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n')),
                     static_cast<std::uint32_t>(1 + characterCount(before.substr(start)))};
}

std::string printableName(std::string_view name) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string safe;
    while (!name.empty()) {
        const std::string_view good = name.substr(0, firstInvalidUtf8(name).value_or(name.size()));
        const auto forbidden = firstForbidden(good);
        const std::size_t fine =
            std::min({forbidden ? forbidden->at : good.size(), good.find('\n'), good.size()});
        safe.append(name.substr(0, fine));
        if (fine < name.size()) {
            const std::uint8_t byte = byteAt(name, fine);
            safe.append("\\x");
            safe.push_back(kDigits[byte >> 4U]);
            safe.push_back(kDigits[byte & 0xFU]);
        }
        name.remove_prefix(std::min(fine + 1, name.size()));
    }
    return safe;
}

std::string_view withoutByteOrderMark(std::string_view bytes) {
    return bytes.starts_with(kByteOrderMark) ? bytes.substr(kByteOrderMark.size()) : bytes;
}

std::optional<Diagnostic> checkBytes(std::string_view bytes, const std::string& file) {
    if (bytes.size() > kMaxFileBytes) {
        return error("bank.file-too-large",
                     SourcePos{file, 0, 0},
                     {{"limit", std::to_string(kMaxFileBytes)}});
    }
    if (auto found = checkEncoding(bytes, file)) {
        return found;
    }
    const std::string_view text = withoutByteOrderMark(bytes);
    if (auto found = checkCharacters(text, file)) {
        return found;
    }
    if (auto found = checkLines(text, file)) {
        return found;
    }
    return checkFlowMarks(text, file);
}

}  // namespace qgt::bank
