#pragma once

#include "engine/core/result.h"
#include "engine/integrity/key_ring.h"
#include "engine/integrity/locked_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace qgt::integrity {

/// The secret of a ring on paper: four lines a seed, each `XXXX-XXXX-XXXX-XXXX-X`, the last letter
/// being a check over its line. With no other help they give the ring back. Whoever has the sheet
/// has the keys. The caller overwrites the texts.
[[nodiscard]] std::vector<std::string> recoveryLines(const KeyRing& ring);

/// The ring of lines typed from a sheet, one a line. The number of a line before it, small letters,
/// O for 0, I and L for 1, blanks and dashes do not matter; empty lines and lines that begin with #
/// are passed over. Every single wrong letter is found in its line. Errors: keys.sheet-line (arg
/// line): a letter of that line is wrong, missing or too many; keys.sheet-lines (args found,
/// wanted): lines are missing or too many; keys.sheet-wrong: lines of different sheets, or several
/// letters that hide each other.
[[nodiscard]] Result<KeyRing> ringFromSheet(std::string_view typed);

}  // namespace qgt::integrity
