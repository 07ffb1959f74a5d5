#pragma once

#include "app/runtime/exam_checklist.h"
#include "app/runtime/exam_office.h"

#include <memory>

namespace qgt::app {

/// The calls of ExamOffice, as the page 考务 makes them on the worker's thread. Apart from it, so
/// that what the page shows can be tried with exams in any state.
class ExamOfficeSource {
  public:
    ExamOfficeSource() = default;
    ExamOfficeSource(const ExamOfficeSource&) = delete;
    ExamOfficeSource& operator=(const ExamOfficeSource&) = delete;
    virtual ~ExamOfficeSource() = default;

    [[nodiscard]] virtual Result<std::vector<exam::HeldExam>> exams() = 0;
    [[nodiscard]] virtual Result<exam::HeldExam> save(const ExamDraft& draft) = 0;
    [[nodiscard]] virtual Result<SealingOutcome> seal(const ExamId& exam,
                                                      const integrity::KeyRing* ring,
                                                      bool specimen,
                                                      const DrawingWatch& watch) = 0;
    [[nodiscard]] virtual Result<std::string> renewStartCode(const ExamId& exam,
                                                             const integrity::KeyRing& ring) = 0;
    [[nodiscard]] virtual Result<std::string> package(const ExamId& exam,
                                                      const integrity::KeyRing& ring) = 0;
    [[nodiscard]] virtual Result<std::vector<AnswersTaken>> importAnswers(
        const ExamId& exam,
        const std::vector<AnswersGiven>& files,
        const integrity::KeyRing& ring,
        const std::string& lateReason) = 0;
    [[nodiscard]] virtual Result<std::vector<AnswersTaken>> lookAtAnswers(
        const ExamId& exam,
        const std::vector<AnswersGiven>& files,
        const integrity::KeyRing& ring) = 0;
    [[nodiscard]] virtual Result<std::vector<SeatRow>> board(const ExamId& exam) = 0;
    [[nodiscard]] virtual Status close(const ExamId& exam) = 0;
    [[nodiscard]] virtual Result<ScoringReport> score(const ExamId& exam,
                                                      const integrity::KeyRing* ring) = 0;
    [[nodiscard]] virtual Status choose(const ExamId& exam,
                                        const AttemptId& attempt,
                                        const std::string& reason) = 0;
    [[nodiscard]] virtual Status publish(const ExamId& exam,
                                         const integrity::KeyRing* ring,
                                         bool opensAppeals) = 0;
    [[nodiscard]] virtual Result<LateTime> giveTime(const ExamId& exam,
                                                    const exam::ExamCandidate& candidate) = 0;
    [[nodiscard]] virtual Status withdraw(const ExamId& exam, const std::string& reason) = 0;
    [[nodiscard]] virtual Result<std::vector<CheckedPoint>> checklist(
        const ExamId& exam, const integrity::KeyRing* ring) = 0;
    [[nodiscard]] virtual Result<exam::HeldExam> rehearse(const ExamId& exam) = 0;
};

}  // namespace qgt::app
