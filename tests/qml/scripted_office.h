#pragma once

#include "app/desktop/exam_office/exam_office_source.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::test {

/// Exams in any state, without papers behind them: what ExamOffice would answer is said by the
/// test, and what it is asked is kept.
class ScriptedOffice final : public app::ExamOfficeSource {
  public:
    explicit ScriptedOffice(std::shared_ptr<const bank::Bank> bank) : m_bank(std::move(bank)) {}

    std::vector<exam::HeldExam> held;
    std::vector<app::SeatRow> rows;
    app::SealingOutcome outcome;
    bool unmarked = false;               ///< open answers wait for raters
    std::function<void()> whileSealing;  ///< what happens in the window meanwhile
    std::optional<Error> refusal;        ///< of the next call that changes something
    std::vector<std::string> asked;
    bool ringSeen = false;

    Result<std::vector<exam::HeldExam>> exams() override { return held; }

    Result<exam::HeldExam> save(const app::ExamDraft& draft) override;
    Result<app::SealingOutcome> seal(const ExamId& exam,
                                     const integrity::KeyRing* ring,
                                     bool specimen,
                                     const app::DrawingWatch& watch) override;
    Result<std::string> renewStartCode(const ExamId& exam, const integrity::KeyRing& ring) override;

    Result<std::string> package(const ExamId& exam, const integrity::KeyRing& ring) override;
    /// All are accepted.
    Result<std::vector<app::AnswersTaken>> importAnswers(
        const ExamId& exam,
        const std::vector<app::AnswersGiven>& files,
        const integrity::KeyRing& ring,
        const std::string& lateReason) override;

    /// All would be accepted.
    Result<std::vector<app::AnswersTaken>> lookAtAnswers(
        const ExamId& exam,
        const std::vector<app::AnswersGiven>& files,
        const integrity::KeyRing& ring) override;

    Result<std::vector<app::SeatRow>> board(const ExamId& exam) override;

    Status close(const ExamId& exam) override;
    Result<app::ScoringReport> score(const ExamId& exam, const integrity::KeyRing* ring) override;
    Status choose(const ExamId& exam, const AttemptId& attempt, const std::string& reason) override;
    Status publish(const ExamId& exam, const integrity::KeyRing* ring, bool opensAppeals) override;
    Result<app::LateTime> giveTime(const ExamId& exam,
                                   const exam::ExamCandidate& candidate) override;
    Status withdraw(const ExamId& exam, const std::string& reason) override;
    Result<std::vector<app::CheckedPoint>> checklist(const ExamId& exam,
                                                     const integrity::KeyRing* ring) override;
    Result<exam::HeldExam> rehearse(const ExamId& exam) override;

  private:
    /// The refusal of the test, once.
    Status said(const std::string& call);
    Status move(const ExamId& exam, const std::string& call, exam::ExamState state);

    std::shared_ptr<const bank::Bank> m_bank;
};

}  // namespace qgt::test
