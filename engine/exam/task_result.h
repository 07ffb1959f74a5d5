#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/exam/exam_result.h"

namespace qgt::exam {

/// What one task is scored by.
struct AnsweredTask {
    int slot = 0;
    const KeyedTask& task;
    const seat::TaskAnswer& answer;
    const CountedMarks& marks;
};

/// `got` of `most` as so many of `full`, to the nearest hundredth; a half goes away from zero.
[[nodiscard]] int scaledMarks(int got, int most, int full);

/// By the key as printed.
[[nodiscard]] TaskResult taskResult(const AnsweredTask& answered,
                                    const bank::Blueprint& plan,
                                    const bank::Bank& bank);

/// The same with what a correction says of the task.
[[nodiscard]] TaskResult correctedResult(const AnsweredTask& answered,
                                         const bank::Blueprint& plan,
                                         const bank::Bank& bank,
                                         const TaskCorrection& correction);

}  // namespace qgt::exam
