#pragma once

#include "engine/exam/held_exam.h"
#include "engine/seat/attempt_journal.h"

#include <cstdint>

namespace qgt::app {

/// The time that an attempt may take, in ms: that of its terms and what invigilators gave.
[[nodiscard]] std::int64_t grantedMs(const seat::AttemptRecord& record);

/// The clocks do not say for sure that the attempt kept to the exam's time: it was begun outside
/// the window, closed after anything that the window leaves, or a clock was set meanwhile. Of
/// answers that were entered from paper the clocks say nothing.
[[nodiscard]] bool isTimeInDoubt(const exam::HeldExam& exam, const seat::AttemptRecord& record);

}  // namespace qgt::app
