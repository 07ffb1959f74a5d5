#pragma once

#include "app/runtime/exam_office.h"

#include <vector>

namespace qgt::test {

/// How the candidates of an exam stand some time after its beginning.
[[nodiscard]] std::vector<app::SeatRow> boardOf(const exam::HeldExam& exam, Instant now);

/// The results of the scripted board, one passed and one broken by two rules.
void giveResults(std::vector<app::SeatRow>& rows);

}  // namespace qgt::test
