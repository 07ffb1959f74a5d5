#pragma once

#include "app/runtime/exam_prints.h"

#include <array>

#include <QString>

namespace qgt::app {

/// In the order in which an exam needs them.
inline constexpr std::array<ExamPrint, 7> kAllPrints{ExamPrint::Paper,
                                                     ExamPrint::AnswerSheet,
                                                     ExamPrint::Key,
                                                     ExamPrint::Notice,
                                                     ExamPrint::SeatList,
                                                     ExamPrint::SessionRecord,
                                                     ExamPrint::ResultSheet};

[[nodiscard]] QString printTitle(ExamPrint print);
[[nodiscard]] QString printForWhom(ExamPrint print);
/// What it is for, what stands in it, and how it is handled.
[[nodiscard]] QString printPurpose(ExamPrint print);
/// What has to be known before it is printed; may be empty.
[[nodiscard]] QString printCaution(ExamPrint print, int cases);

}  // namespace qgt::app
