#pragma once

#include "app/runtime/exam_admission.h"
#include "app/runtime/exam_correction.h"
#include "app/runtime/exam_history.h"
#include "app/runtime/exam_notice.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/standing_attempts.h"
#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/counted_attempt.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/held_exam.h"
#include "engine/people/rights.h"
#include "engine/seat/attempt_mirror.h"
#include "engine/seat/local_channel.h"
#include "engine/seat/seat_channel.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// A blueprint by which a candidate may make an exam of one's own.
struct MockOffer {
    BlueprintId blueprint;
    std::string title;
    std::string purpose;
    int minutes = 0;
    int marks = 0;
    int tasks = 0;
    bool oneLine = false;  ///< a line has to be chosen
};

struct ExamShelf {
    std::vector<ExamEntry> exams;  ///< what can be done first, then the newest
    std::vector<MockOffer> offers;
    Instant now;
};

/// What a candidate who has not passed may do next.
struct RetakeOffer {
    AttemptsLeft attempts;
    std::vector<std::string> ask;  ///< names of who enters candidates
    Instant now;                   ///< at which it was asked

    bool operator==(const RetakeOffer&) const = default;
};

/// A result as far as it is released.
struct ReleasedResult {
    ExamEntry entry;
    exam::ExamResult result;
    std::vector<bank::ReleasedPart> shows;  ///< what of it may be shown
    bank::PassRule pass;
    /// With ReleasedPart::Answers: the paper as it was seen, for the review.
    std::optional<seat::SeatPaper> paper;
    std::vector<seat::SlotState> answers;
    /// With ReleasedPart::Explanations: reasons of items that the practice bank does not have.
    std::map<std::string, std::string> reasons;
    /// Attempts of the candidate at exams of this kind whose totals are out, in the order in which
    /// they were sat, this one among them; none of a mock exam.
    std::vector<exam::RoundResult> rounds;
    std::optional<std::size_t> counted;  ///< which of them counts
    bank::CountedAttempt countsBy = bank::CountedAttempt::Best;
    /// With ReleasedPart::Total, where the attempt that counts did not pass; none of a mock exam.
    std::optional<RetakeOffer> retake;
    /// With ReleasedPart::Total: how keys that were corrected changed it.
    std::vector<CorrectionSeen> corrections;
};

/// Exams of one signed-in candidate. For the worker's thread. Errors of all: rights.refused,
/// store.*, exam.*.
class ExamRoom {
  public:
    /// `program` names this program and its version; `worker` draws what cannot be drawn at once;
    /// `mirrors` is where journals are kept a second time, empty: nowhere.
    struct Facts {
        std::string program;
        std::filesystem::path worker;
        std::filesystem::path mirrors;
    };

    ExamRoom(std::shared_ptr<Workspace> workspace, people::Actor actor, Facts facts);
    ExamRoom(const ExamRoom&) = delete;
    ExamRoom& operator=(const ExamRoom&) = delete;
    ~ExamRoom();

    [[nodiscard]] Result<ExamShelf> shelf();

    /// Draws a paper of one's own from the practice bank, ready to be begun; one of this blueprint
    /// that was never begun is taken again. `line` for a blueprint about one line. Errors:
    /// exam.cannot-draw (arg title), exam.cases-short, exam.which-line.
    [[nodiscard]] Result<ExamId> makeMock(const BlueprintId& blueprint, const LineId& line);

    /// Errors: exam.unknown.
    [[nodiscard]] Result<ExamNotice> notice(const ExamId& exam);

    /// Gives the store what only the second copies of this candidate's open attempts still have,
    /// after a disk that said "written" and had not. To be called before the first `open`. Errors
    /// also: exam.not-brought-back.
    Status bringBackMirrored();

    /// Why the second copy lacks something; nothing when it has everything.
    [[nodiscard]] std::optional<Error> mirrorProblem() const { return m_channel->mirrorProblem(); }

    /// Takes the seat: `SeatChannel::open`. A mock exam has no invigilator, so where one would have
    /// to say how much time is used it goes on with what is known, which is in its journal.
    void open(const seat::SeatToken& token, const seat::Reply<seat::OpenedSeat>& reply);

    /// The seat of this candidate inside this program. It lives as long as the room and is used on
    /// the worker's thread only.
    [[nodiscard]] seat::SeatChannel& channel();

    /// A moment passes: writes a tick when one is due, closes at the limit. Errors: store.*.
    Status tick();

    /// The attempt that is open at this seat; null: none.
    [[nodiscard]] const seat::Attempt* attempt() const;

    /// What an invigilator who stands at this seat does; the code tells who it is. Errors:
    /// seat.wrong-code, those of `seat::Attempt::decide`.
    Status invigilate(const std::string& code, const seat::InvigilatorAct& act);

    /// Errors: exam.no-result when nothing of it is released, exam.unknown.
    [[nodiscard]] Result<ReleasedResult> result(const AttemptId& attempt);

    /// Open answers of a mock exam, which its candidate marks. Errors: exam.not-yours-to-mark.
    [[nodiscard]] Result<std::vector<OpenAnswer>> openAnswers(const AttemptId& attempt);
    Status markOpen(const OpenAnswer& marked);

  private:
    void makeChannel();
    Status addRetake(ReleasedResult& released,
                     const exam::HeldExam& exam,
                     const bank::Blueprint& blueprint);
    [[nodiscard]] Status may();
    Status decideMock(const ExamId& exam);
    /// A mock exam like this that was made and never begun.
    [[nodiscard]] Result<std::optional<ExamId>> waitingMock(const std::string& blueprint,
                                                            const LineId& line);
    [[nodiscard]] Result<exam::HeldExam> myExam(const ExamId& exam);
    [[nodiscard]] Result<seat::AttemptRecord> myAttempt(const AttemptId& attempt);

    std::shared_ptr<Workspace> m_workspace;
    people::Actor m_actor;
    Facts m_facts;
    ExamAdmission m_admission;
    std::unique_ptr<seat::AttemptMirror> m_mirror;
    StandingAttempts m_attempts;
    std::unique_ptr<seat::LocalChannel> m_channel;
};

}  // namespace qgt::app
