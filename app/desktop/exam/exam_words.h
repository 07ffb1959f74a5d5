#pragma once

#include "app/desktop/wording.h"
#include "app/runtime/exam_room.h"

#include <cstdint>

#include <QString>

namespace qgt::app {

/// Sentences that were put together with a blank; Chinese has none after a full stop.
[[nodiscard]] QString closedUp(QString sentences);

/// "2.5 marks".
[[nodiscard]] QString marksInWords(int hundredths);

/// "90 minutes, 62 tasks, 100 marks in all".
[[nodiscard]] QString amountInWords(int minutes, int tasks, int marks, const Wording& wording);

/// "41 min 20 s".
[[nodiscard]] QString timeInWords(std::int64_t ms);

/// Of an entry whose attempt is open: what is left of its time, and what is saved. Nobody
/// invigilates a mock exam.
[[nodiscard]] QString standingInWords(const ExamEntry& entry, Instant now, const Wording& wording);

[[nodiscard]] QString kindInWords(seat::TaskKind kind);

/// What one may do in a section.
[[nodiscard]] QString navigationInWords(seat::Navigation navigation);

/// How well the exam is protected, and what follows from it.
[[nodiscard]] QString protectionInWords(bank::Protection protection, bool certifies);

[[nodiscard]] QString lineInWords(const bank::ServiceLine& line, const Wording& wording);

}  // namespace qgt::app
