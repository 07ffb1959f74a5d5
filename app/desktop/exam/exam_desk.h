#pragma once

#include "app/desktop/exam/exam_source.h"
#include "app/desktop/exam/seat_desk.h"

#include <memory>
#include <optional>
#include <string>

namespace qgt::app {

/// A released result with what knows the names in it.
struct ExamReport {
    ReleasedResult released;
    AppealDesk appeals;
    std::shared_ptr<const bank::Bank> bank;
};

/// The list with what knows the names of lines.
struct ShelfRead {
    ExamShelf shelf;
    std::shared_ptr<const bank::Bank> bank;
    /// Why a second copy may still have answers that the list knows nothing of.
    std::optional<Error> notBroughtBack;
};

/// The exams of one signed-in candidate and the seat that is open in this program. Errors: those of
/// `ExamRoom` and of `SeatDesk`.
class ExamDesk : public SeatDesk {
  public:
    explicit ExamDesk(std::shared_ptr<ExamSource> source)
        : SeatDesk(source), m_source(std::move(source)) {}

    /// What a disk lost is brought back first.
    [[nodiscard]] Result<ShelfRead> shelf();

    [[nodiscard]] Result<ExamNotice> notice(const ExamId& exam) { return m_source->notice(exam); }

    /// Draws a mock exam and gives its notice.
    [[nodiscard]] Result<ExamNotice> mockNotice(const BlueprintId& blueprint, const LineId& line);

    [[nodiscard]] Result<ExamReport> result(const AttemptId& attempt);

    [[nodiscard]] Result<std::vector<OpenAnswer>> openAnswers(const AttemptId& attempt) {
        return m_source->openAnswers(attempt);
    }

    Status markOpen(const OpenAnswer& marked) { return m_source->markOpen(marked); }

    [[nodiscard]] Result<AppealDesk> appeals(const AttemptId& attempt) {
        return m_source->appeals(attempt);
    }

    [[nodiscard]] Result<AppealId> fileAppeal(const AttemptId& attempt,
                                              int slot,
                                              const std::string& text) {
        return m_source->fileAppeal(attempt, slot, text);
    }

    Status keepAppealDraft(const AttemptId& attempt, int slot, const std::string& text) {
        return m_source->keepAppealDraft(attempt, slot, text);
    }

  private:
    std::shared_ptr<ExamSource> m_source;
};

}  // namespace qgt::app
