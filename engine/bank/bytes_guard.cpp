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
    std::string name = "U+";
    for (int shift = 12; shift >= 0; shift -= 4) {
        name.push_back(kDigits[(code >> static_cast<unsigned>(shift)) & 0xFU]);
    }
    return name;
}

/// Code point of a direction override that starts at i, or 0.
std::uint32_t directionAt(std::string_view text, std::size_t i) {
    if (i + 2 >= text.size()) {
        return 0;
    }
    const std::uint32_t code =
        0x2000U | ((byteAt(text, i + 1) & 0x3FU) << 6U) | (byteAt(text, i + 2) & 0x3FU);
    const bool forbidden =
        (code >= 0x202AU && code <= 0x202EU) || (code >= 0x2066U && code <= 0x2069U);
    return forbidden ? code : 0;
}

/// Bytes that may start a forbidden character.
constexpr std::array<bool, 256> suspects() {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < 0x20U; ++i) {
        table[i] = i != '\n';
    }
    table[0x7FU] = true;
    table[0xC2U] = true;
    table[0xE2U] = true;
    return table;
}

constexpr std::array<bool, 256> kSuspect = suspects();

std::optional<ForbiddenCharacter> forbiddenAt(std::string_view text, std::size_t i) {
    const std::uint8_t lead = byteAt(text, i);
    if (lead < 0x20U || lead == 0x7FU) {
        return ForbiddenCharacter{i, nameOf(lead), false};
    }
    if (lead == 0xC2U && i + 1 < text.size() && byteAt(text, i + 1) < 0xA0U) {
        return ForbiddenCharacter{i, nameOf(byteAt(text, i + 1)), false};
    }
    const std::uint32_t direction = lead == 0xE2U ? directionAt(text, i) : 0;
    if (direction != 0) {
        return ForbiddenCharacter{i, nameOf(direction), true};
    }
    return std::nullopt;
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

std::optional<Diagnostic> checkEncoding(std::string_view bytes, const std::string& file) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return error("bank.not-utf8", SourcePos{file, 1, 1}, {{"guess", "UTF-16"}});
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

bool isLineEnd(std::string_view text, const ForbiddenCharacter& found) {
    return text[found.at] == '\r' && found.at + 1 < text.size() && text[found.at + 1] == '\n';
}

std::optional<Diagnostic> checkCharacters(std::string_view text, const std::string& file) {
    std::size_t from = 0;
    while (const auto found = firstForbidden(text.substr(from))) {
        const ForbiddenCharacter here{from + found->at, found->name, found->direction};
        if (!isLineEnd(text, here)) {
            return describe(text, here, file);
        }
        from = here.at + 1;
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

SourcePos placeOf(std::string_view text, std::size_t at, const std::string& file) {
    const std::string_view before = text.substr(0, at);
    const std::size_t lineBreak = before.rfind('\n');
    const std::size_t start = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    return SourcePos{file,
                     static_cast<std::uint32_t>(1 + std::count(before.begin(), before.end(), '\n')),
                     static_cast<std::uint32_t>(1 + characterCount(before.substr(start)))};
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
