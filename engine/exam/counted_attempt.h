#pragma once

#include "engine/bank/blueprint.h"
#include "engine/core/strong_id.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace qgt::exam {

/// The result of one of a person's attempts at exams of one kind.
struct RoundResult {
    AttemptId attempt;
    ExamId exam;
    int got = 0;  ///< hundredths
    bool passed = false;
    bool complete = true;  ///< false: something waits for marking

    bool operator==(const RoundResult&) const = default;
};

/// Place of the attempt that counts, as `AttemptRule::counts` says; nothing while none is complete.
/// `rounds` in the order in which they were sat. The best is one that passed before one with more
/// marks: whoever passed once, with all floors, has passed. Of equals the earlier.
[[nodiscard]] std::optional<std::size_t> countedAttempt(const std::vector<RoundResult>& rounds,
                                                        bank::CountedAttempt rule);

}  // namespace qgt::exam
