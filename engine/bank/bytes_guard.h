#pragma once

#include "engine/core/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>

namespace qgt::bank {

/// U+ and at least four hex digits of the first control character (C0 without newline, DEL, C1) or
/// direction override (U+202A-202E, U+2066-2069) in well-formed UTF-8 `text`.
struct ForbiddenCharacter {
    std::size_t at = 0;  ///< byte offset
    std::string name;
    bool direction = false;  ///< a direction override: it shows another text than is stored
};

[[nodiscard]] std::optional<ForbiddenCharacter> firstForbidden(std::string_view text);

/// 1-based line and character column of a byte of `text`.
[[nodiscard]] SourcePos placeOf(std::string_view text, std::size_t at, const std::string& file);

/// The bytes after a UTF-8 byte order mark, if there is one.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view bytes);

/// First reason why the bytes cannot be a bank file, before any parser sees them: too large, not
/// UTF-8 (GBK and UTF-16 are named), control characters, lone carriage returns, tab indentation,
/// direction overrides, too long lines, too many flow marks, directives.
[[nodiscard]] std::optional<Diagnostic> checkBytes(std::string_view bytes, const std::string& file);

}  // namespace qgt::bank
