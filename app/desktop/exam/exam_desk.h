#pragma once

#include "app/desktop/exam/exam_source.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace qgt::app {

/// A released result with what knows the names in it.
struct ExamReport {
    ReleasedResult released;
    std::shared_ptr<const bank::Bank> bank;
};

/// The list with what knows the names of lines.
struct ShelfRead {
    ExamShelf shelf;
    std::shared_ptr<const bank::Bank> bank;
};

/// The exams of one signed-in candidate and the seat that is open in this program. Everything
/// happens on the worker thread; what comes back is a value, and an answer is acknowledged only
/// after it is durable. Errors: those of `ExamRoom` and of `seat::SeatChannel`.
class ExamDesk {
  public:
    explicit ExamDesk(std::shared_ptr<ExamSource> source) : m_source(std::move(source)) {}

    [[nodiscard]] Result<ShelfRead> shelf();

    [[nodiscard]] Result<ExamNotice> notice(const ExamId& exam) { return m_source->notice(exam); }

    /// Draws a mock exam and gives its notice.
    [[nodiscard]] Result<ExamNotice> mockNotice(const BlueprintId& blueprint, const LineId& line);

    /// Takes the seat; a seat that was open in this program is let go.
    void open(const seat::SeatToken& token,
              const seat::Reply<OpenedSitting>& reply,
              std::function<void(const seat::Directive&)> told);
    void append(const seat::Change& change, const seat::Reply<seat::Ack>& reply);
    void handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply);

    Status invigilate(const std::string& code, const seat::InvigilatorAct& act) {
        return m_source->invigilate(code, act);
    }

    /// Lets the seat go; what was acknowledged is kept.
    void leaveSeat() { m_seat.reset(); }

    [[nodiscard]] Result<ExamReport> result(const AttemptId& attempt);

    [[nodiscard]] Result<std::vector<OpenAnswer>> openAnswers(const AttemptId& attempt) {
        return m_source->openAnswers(attempt);
    }

    Status markOpen(const OpenAnswer& marked) { return m_source->markOpen(marked); }

  private:
    std::shared_ptr<ExamSource> m_source;
    std::shared_ptr<ExamSeat> m_seat;
};

}  // namespace qgt::app
