#pragma once

#include "engine/exam/exam_result.h"

#include <string>

namespace qgt::exam {

// What was answered and what is right, as somebody reads it who has the paper before the eyes: one
// line for each option, blank, pair or decision, options by the letters of this paper. True and
// false are "T" and "F". A blank or a left that was left out is "—".

/// Empty when nothing was answered.
[[nodiscard]] std::string givenWords(const KeyedTask& task, const seat::TaskAnswer& answer);

/// For a blank every text that is accepted, for a short answer the model, for a case the best way.
[[nodiscard]] std::string rightWords(const KeyedTask& task);

}  // namespace qgt::exam
