#pragma once

#include "engine/core/result.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <string>
#include <string_view>

namespace qgt::exam {

// What stands on an answer sheet as somebody types it, and back.
//
//   choice       letters in any order, "bd"; one letter where one is asked
//   true, false  T 对 √ ✓ Y, F 错 × ✗ N X
//   ordering     all letters in the order that was put, "CADB", "-" where a place is blank
//   matching     per left the letter of a right, "-" where none stands, "BA-"
//   blanks       texts with ; or ； between them
//   short        the text
//   case         the way from its start: the letter of each decision, "-" for a blank where what
//                comes next does not depend on it; what was written at an open question, between
//                bars: "AC|先安抚老人|B"
//
// Small letters and full width are letters too; spaces and commas between letters do not matter.
// Nothing typed is an empty answer: the sheet is blank there.

/// Errors, when it is no answer to the task: exam.keyed-one, -several, -truth, -ordering,
/// -matching, -blanks, -text, -case, which say what is.
[[nodiscard]] Result<seat::TaskAnswer> answerFromKeys(const seat::SeatTask& task,
                                                      std::string_view keys);

/// What typing it again would take; empty for a blank answer.
[[nodiscard]] std::string keysOf(const seat::SeatTask& task, const seat::TaskAnswer& answer);

}  // namespace qgt::exam
