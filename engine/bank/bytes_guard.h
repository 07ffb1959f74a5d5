#pragma once

#include "engine/core/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>

namespace qgt::bank {

/// A character that no text of a bank holds: a control character (C0 without newline, DEL, C1), one
/// that changes the direction of writing (U+061C, U+200E-200F, U+202A-202E, U+2066-2069), or one
/// that is invisible and means nothing in a text (line and paragraph separator, a byte order mark
/// inside the text, marks of interlinear notes, tag characters, code points that are no
/// characters).
struct ForbiddenCharacter {
    std::size_t at = 0;      ///< byte offset
    std::string name;        ///< U+ and at least four hex digits
    bool direction = false;  ///< it shows another text than is stored
};

/// The first of them in well-formed UTF-8 `text`.
[[nodiscard]] std::optional<ForbiddenCharacter> firstForbidden(std::string_view text);

/// 1-based line and character column of a byte of `text`.
[[nodiscard]] SourcePos placeOf(std::string_view text, std::size_t at, const std::string& file);

/// A value as a message shows it: its first characters when it is long.
[[nodiscard]] std::string shown(std::string_view text);

/// A file's name as one line of text: bytes that are not UTF-8, line ends and forbidden characters
/// as \xHH, so that no name can drive a terminal or fake a finding.
[[nodiscard]] std::string printableName(std::string_view name);

/// The bytes after a UTF-8 byte order mark, if there is one.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view bytes);

/// First reason why the bytes cannot be a bank file, before any parser sees them: too large, not
/// UTF-8 (GBK, UTF-16 and UTF-32 are named), control characters, lone carriage returns, tab
/// indentation, direction marks, too long lines, too many flow marks, directives.
[[nodiscard]] std::optional<Diagnostic> checkBytes(std::string_view bytes, const std::string& file);

}  // namespace qgt::bank
