#pragma once

#include "app/runtime/ability_book.h"
#include "app/runtime/mastery.h"
#include "engine/ability/ability_state.h"

#include <vector>

namespace qgt::app {

/// A person's lines as they stand today, in the order of the bank.
struct LineClocks {
    std::vector<LineMastery> lines;
    std::vector<ability::AbilityState> abilities;  ///< aged to today
};

/// Shares are in it only where somebody looks at themselves (`own`). No rights: whoever asks has
/// made sure that it may. Errors: store.*, exam.*, certificate.*.
[[nodiscard]] Result<LineClocks> lineClocks(Workspace& workspace,
                                            AbilityBook& book,
                                            const people::Actor& actor,
                                            const people::Person& person);

}  // namespace qgt::app
