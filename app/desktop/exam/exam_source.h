#pragma once

#include "app/runtime/exam_room.h"
#include "engine/bank/bank.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace qgt::app {

/// An attempt as far as it is, as a value: what `seat::OpenedSeat` says, without its journal.
struct OpenedSitting {
    seat::SeatPaper paper;
    AttemptId attempt;
    seat::AttemptPhase phase = seat::AttemptPhase::Running;
    std::vector<seat::SlotState> slotStates;  ///< by slot from 1
    std::set<int> leftSections;               ///< places, from 1
    int lastShown = 0;
    std::int64_t lastSeq = 0;
    std::int64_t usedMs = 0;
    std::int64_t remainingMs = 0;
};

/// A seat at an exam: the calls of `seat::SeatChannel`, for the worker's thread. Replies come on
/// whatever thread, before the call returns or later, each once.
class ExamSeat {
  public:
    ExamSeat() = default;
    ExamSeat(const ExamSeat&) = delete;
    ExamSeat& operator=(const ExamSeat&) = delete;
    virtual ~ExamSeat() = default;

    virtual void open(const seat::SeatToken& token, const seat::Reply<OpenedSitting>& reply) = 0;
    virtual void append(const seat::Change& change, const seat::Reply<seat::Ack>& reply) = 0;
    virtual void handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply) = 0;
    virtual void onDirective(std::function<void(const seat::Directive&)> told) = 0;
};

/// Exams of one signed-in candidate: the calls of `ExamRoom`, and the bank that knows the names of
/// lines and blocks. For the worker's thread. Errors as there.
class ExamSource {
  public:
    ExamSource() = default;
    ExamSource(const ExamSource&) = delete;
    ExamSource& operator=(const ExamSource&) = delete;
    virtual ~ExamSource() = default;

    [[nodiscard]] virtual Result<ExamShelf> shelf() = 0;
    [[nodiscard]] virtual Result<ExamId> makeMock(const BlueprintId& blueprint,
                                                  const LineId& line) = 0;
    [[nodiscard]] virtual Result<ExamNotice> notice(const ExamId& exam) = 0;
    [[nodiscard]] virtual std::shared_ptr<ExamSeat> seat() = 0;
    /// At the seat that is taken.
    virtual Status invigilate(const std::string& code, const seat::InvigilatorAct& act) = 0;
    [[nodiscard]] virtual Result<ReleasedResult> result(const AttemptId& attempt) = 0;
    /// Open answers of a mock exam, which its candidate marks.
    [[nodiscard]] virtual Result<std::vector<OpenAnswer>> openAnswers(const AttemptId& attempt) = 0;
    virtual Status markOpen(const OpenAnswer& marked) = 0;
    /// Never null.
    [[nodiscard]] virtual std::shared_ptr<const bank::Bank> bank() = 0;
};

}  // namespace qgt::app
