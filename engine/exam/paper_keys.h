#pragma once

#include "engine/core/result.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <string>
#include <string_view>
#include <vector>

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

/// One step of a case, as it stands at its station: a letter or the text; nothing typed is a blank,
/// which is no step where what comes next depends on it (`seat::nodeAfter` is -1 then). A bar in a
/// text is kept as a slash. Errors: exam.keyed-one, exam.keyed-text.
[[nodiscard]] Result<seat::SeatMove> moveFromKeys(const seat::SeatCase& scenario,
                                                  int node,
                                                  std::string_view keys);
[[nodiscard]] std::string keysOf(const seat::SeatMove& move);

/// A way that is over, as an answer: blanks at its end say nothing.
[[nodiscard]] seat::TaskAnswer answerFromWay(std::vector<seat::SeatMove> moves);

}  // namespace qgt::exam
