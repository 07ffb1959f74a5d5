#pragma once

#include "app/desktop/exam/exam_source.h"
#include "tests/support/fake_clock.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace qgt::test {

/// Exams that do as a test says: a real paper of the shipped bank's items, a journal that takes
/// changes in their order, and a road to it that can be slow or broken.
class ScriptedExams final : public app::ExamSource {
  public:
    /// The clock must outlive it.
    explicit ScriptedExams(const FakeClock& clock);

    [[nodiscard]] Result<app::ExamShelf> shelf() override;

    Status bringBack() override {
        return notBroughtBack ? Status(tl::unexpected(*notBroughtBack)) : ok();
    }

    [[nodiscard]] Result<ExamId> makeMock(const BlueprintId& blueprint,
                                          const LineId& line) override;
    [[nodiscard]] Result<app::ExamNotice> notice(const ExamId& exam) override;
    [[nodiscard]] std::shared_ptr<app::ExamSeat> seat() override;
    Status invigilate(const std::string& code, const seat::InvigilatorAct& act) override;
    [[nodiscard]] Result<app::ReleasedResult> result(const AttemptId& attempt) override;

    [[nodiscard]] Result<std::vector<app::OpenAnswer>> openAnswers(
        const AttemptId& /*attempt*/) override {
        return failure("exam.not-yours-to-mark");
    }

    Status markOpen(const app::OpenAnswer& /*marked*/) override {
        return failure("exam.not-yours-to-mark");
    }

    [[nodiscard]] Result<app::AppealDesk> appeals(const AttemptId& /*attempt*/) override {
        return appealDesk;
    }

    [[nodiscard]] Result<AppealId> fileAppeal(const AttemptId& attempt,
                                              int slot,
                                              const std::string& text) override;

    Status keepAppealDraft(const AttemptId& attempt, int slot, const std::string& text) override {
        appealDesk.drafts = {{attempt, slot, text, {}}};
        return ok();
    }

    [[nodiscard]] std::shared_ptr<const bank::Bank> bank() override { return m_bank; }

    // How the road is.
    int delayMs = -1;                     ///< -1: replies at once
    std::optional<Error> failing;         ///< what every write gives
    std::optional<Error> notBroughtBack;  ///< of second copies
    bool showsNothing = false;            ///< no exams and no mock exams
    bool resultReleased = true;
    app::AppealDesk appealDesk;  ///< what may be done about the result
    bool needsCode = false;
    seat::AttemptPhase phase = seat::AttemptPhase::Running;

    // What is in the journal.
    std::vector<seat::Change> journal;
    std::optional<std::int64_t> handedInAfter;
    std::vector<seat::InvigilatorAct> acts;
    LineId mockLine;
    bool mock = false;  ///< the notice is of a mock exam

    [[nodiscard]] seat::SeatPaper& paper() { return m_paper; }

    /// The last answer to a task; empty when there is none.
    [[nodiscard]] seat::TaskAnswer answerTo(int slot) const;
    [[nodiscard]] std::int64_t remainingMs() const;

    void tell(seat::Directive::Kind kind, const std::string& reason);

    void extend(std::int64_t ms) { m_budgetMs += ms; }

    /// The slot of the first task of the kind.
    [[nodiscard]] int first(seat::TaskKind kind) const;

    // For the seat.
    Result<app::OpenedSitting> opened(const seat::SeatToken& token);
    Result<seat::Ack> take(const seat::Change& change);
    Result<seat::Receipt> handIn(std::int64_t lastSeq);
    std::function<void(const seat::Directive&)> told;

  private:
    [[nodiscard]] app::ExamEntry entry(app::SittingStanding standing) const;

    const FakeClock& m_clock;
    std::shared_ptr<const bank::Bank> m_bank;
    seat::SeatPaper m_paper;
    std::int64_t m_budgetMs = 0;
    BootTime m_started;
    bool m_begun = false;
    bool m_closed = false;
};

/// A result of every kind of rule, in the blocks and lines of the bank: passed in all but one
/// block.
[[nodiscard]] app::ReleasedResult sampleResult(const bank::Bank& bank,
                                               const seat::SeatPaper& paper);

}  // namespace qgt::test
