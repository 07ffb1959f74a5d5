#pragma once

#include "engine/bank/bank_unit.h"
#include "engine/core/result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qgt::bank {

enum class MergeSide : std::uint8_t { Mine, Theirs };

/// What became of a unit on both sides since the base that they share.
enum class MergeClass : std::uint8_t {
    Unchanged,
    MineChanged,
    TheirsChanged,
    SameChange,  ///< also: added on both sides alike, removed on both sides
    MineAdded,
    TheirsAdded,
    MineRemoved,
    TheirsRemoved,
    BothChanged,         ///< conflict; also: added on both sides, differently
    RemovedHereChanged,  ///< conflict: removed by me, changed by them
    ChangedHereRemoved   ///< conflict: changed by me, removed by them
};

[[nodiscard]] std::string toText(MergeClass what);
[[nodiscard]] bool isConflict(MergeClass what);

struct MergeEntry {
    UnitKey key;
    MergeClass what = MergeClass::Unchanged;
    MergeSide taken = MergeSide::Mine;
    bool chosen = false;  ///< by the person who merges, not by the rule
    bool needed = false;  ///< removed on the side taken, and kept because something names it
    std::string file;     ///< where it stands after the merge, or stood before
    std::optional<std::string> mine;  ///< text on that side; none: not there
    std::optional<std::string> theirs;
};

/// `chosen` wins over the rule for every unit; `conflicts` decides the rest of the conflicts.
struct MergeChoices {
    MergeSide conflicts = MergeSide::Mine;
    std::map<UnitKey, MergeSide> chosen;
};

struct BankMerge {
    std::vector<MergeEntry> entries;  ///< every unit of the three banks, by key
    BankFiles files;                  ///< mine, as they are after the merge
};

/// Three banks, each as files. `mine` has at least the content files and those that are in one of
/// the others.
struct MergeInput {
    BankFiles base;
    BankFiles mine;
    BankFiles theirs;
};

/// Merges the changes that `theirs` made to `base` into `mine`, unit by unit. What is not taken
/// from `theirs` stays byte for byte, comments and spacing between the units included; a file that
/// has nothing of mine in it becomes the file of `theirs`. What something in the result names is
/// kept, even if a side removed it. Pure, and the same again for its own result.
/// Errors: bank.merge-duplicate (args id, file): a side has a unit twice; bank.merge-not-editable,
/// bank.merge-mismatch (arg file): a file cannot be written so that it reads back as meant.
[[nodiscard]] Result<BankMerge> mergeBanks(const MergeInput& input, const MergeChoices& choices);

}  // namespace qgt::bank
