#pragma once

#include "engine/bank/blueprint_rules.h"
#include "engine/exam/pass_probability.h"

#include <vector>

namespace qgt::exam {

/// A paper as the blueprint has it on average, to judge its pass rule before any is drawn.
struct TypicalPaper {
    std::vector<ScoredTask> tasks;
    PassLines lines;
};

/// A case is many decisions: it counts as so many equal parts, the fewest of a shipped case.
inline constexpr int kCaseParts = 5;

/// Blocks get what the quotas promise them and the rest as evenly as the quotas allow; each section
/// is dealt to the blocks in proportion to what they have room for. Safety-critical items are the
/// first of different blocks. A critical error in a case is not in it: nothing says how likely that
/// is for somebody who is right on so many items.
[[nodiscard]] TypicalPaper typicalPaper(const bank::Blueprint& blueprint,
                                        const bank::LineRegister& known,
                                        Date day);

}  // namespace qgt::exam
