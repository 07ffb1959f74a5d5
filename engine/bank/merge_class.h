#pragma once

#include "engine/bank/bank_merge.h"
#include "engine/bank/bank_unit.h"

namespace qgt::bank {

/// A unit on each side; null where it is not.
struct Three {
    const BankUnit* base = nullptr;
    const BankUnit* mine = nullptr;
    const BankUnit* theirs = nullptr;
};

/// Of a unit that stands on at least one side.
[[nodiscard]] MergeClass classOf(const Three& three);

/// The same for a unit that nobody edits: where both sides differ, theirs counts.
[[nodiscard]] MergeClass withoutConflict(MergeClass what);

}  // namespace qgt::bank
