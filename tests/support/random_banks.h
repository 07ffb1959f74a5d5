#pragma once

#include "engine/bank/bank_unit.h"
#include "engine/core/rng.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace qgt::test {

/// One entry of a file as an author wrote it.
struct TextEntry {
    std::string key;     ///< as `bank::toText` of its key
    std::string id;      ///< as others name it
    std::string before;  ///< comment lines above it
    std::string yaml;
};

/// A file whose bytes are known piece by piece.
struct TextFile {
    std::string head;
    std::vector<TextEntry> entries;
    std::string tail;
    bool windows = false;  ///< lines end in CRLF

    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::string withLineEnds(const std::string& text) const;
};

using TextBank = std::map<std::string, TextFile>;

[[nodiscard]] bank::BankFiles filesOf(const TextBank& bank);

enum class EditKind : std::uint8_t { Changed, Added, Removed, Comment };

/// What a random edit left behind: bytes that are in `file` now, or a key that is gone.
struct TextEdit {
    EditKind kind = EditKind::Changed;
    std::string key;
    std::string file;
    std::string bytes;
};

/// A bank without errors: registers, facts and their table, items of two lines in several files, a
/// handbook, two cases, a blueprint.
[[nodiscard]] TextBank randomBank(Rng& rng);

/// Changes, adds and removes entries and writes comments, so that the bank stays without errors.
/// `side` 0 or 1 makes what two sides write different, but for a few edits that are alike. Of
/// several edits of one entry the last is told.
[[nodiscard]] std::vector<TextEdit> editRandomly(TextBank& bank, Rng& rng, std::size_t side);

}  // namespace qgt::test
