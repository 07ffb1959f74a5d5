#pragma once

#include "app/desktop/exam/exam_seat.h"
#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_room.h"
#include "engine/bank/bank.h"

#include <memory>
#include <string>
#include <vector>

namespace qgt::app {

/// Exams of one signed-in candidate: the calls of `ExamRoom`, and the bank that knows the names of
/// lines and blocks. For the worker's thread. Errors as there.
class ExamSource : public SeatSource {
  public:
    [[nodiscard]] virtual Result<ExamShelf> shelf() = 0;
    /// What only the second copies of attempts have, as long as no seat was taken. Errors:
    /// exam.not-brought-back.
    virtual Status bringBack() = 0;
    [[nodiscard]] virtual Result<ExamId> makeMock(const BlueprintId& blueprint,
                                                  const LineId& line) = 0;
    [[nodiscard]] virtual Result<ExamNotice> notice(const ExamId& exam) = 0;
    [[nodiscard]] virtual Result<ReleasedResult> result(const AttemptId& attempt) = 0;
    /// Open answers of a mock exam, which its candidate marks.
    [[nodiscard]] virtual Result<std::vector<OpenAnswer>> openAnswers(const AttemptId& attempt) = 0;
    virtual Status markOpen(const OpenAnswer& marked) = 0;
    /// What may be done about a result: appeals of its candidate (`AppealFiling`).
    [[nodiscard]] virtual Result<AppealDesk> appeals(const AttemptId& attempt) = 0;
    [[nodiscard]] virtual Result<AppealId> fileAppeal(const AttemptId& attempt,
                                                      int slot,
                                                      const std::string& text) = 0;
    virtual Status keepAppealDraft(const AttemptId& attempt, int slot, const std::string& text) = 0;
    /// Never null.
    [[nodiscard]] virtual std::shared_ptr<const bank::Bank> bank() = 0;
};

}  // namespace qgt::app
