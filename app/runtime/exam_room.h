#pragma once

#include "app/runtime/exam_admission.h"
#include "app/runtime/exam_scoring.h"
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

/// How an exam stands for one candidate.
enum class SittingStanding : std::uint8_t {
    Coming,    ///< the window is not open yet
    Open,      ///< may be begun
    Begun,     ///< an attempt is open: go on
    HandedIn,  ///< handed in or closed; no result is out yet
    ResultOut,
    Missed  ///< the window is over
};

/// An exam in the list of one candidate.
struct ExamEntry {
    ExamId exam;
    std::string title;
    SittingStanding standing = SittingStanding::Coming;
    Instant opens;
    Instant closes;
    int minutes = 0;
    int marks = 0;  ///< hundredths
    int tasks = 0;
    bool mock = false;
    bool needsCode = false;  ///< the start code has to be entered
    AttemptId attempt;       ///< the one that counts, else the newest; empty: none
    std::optional<int> got;  ///< hundredths, when the result is out
    std::optional<bool> passed;
    Instant handedInAt;
};

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

/// A section on the notice before the start (考生须知).
struct NoticeSection {
    std::string title;
    int tasks = 0;
    int marks = 0;  ///< of one task, hundredths
    seat::SeatSentence rule;
    seat::Navigation navigation = seat::Navigation::Free;
};

struct ExamNotice {
    ExamEntry entry;
    seat::SeatCandidate candidate;
    std::vector<NoticeSection> sections;
    bank::PassRule pass;
    std::vector<std::string> floorBlocks;  ///< names of the blocks with a floor, in their order
    int leastMinutes = 0;
    bank::Protection protection = bank::Protection::L0;
    int extraPercent = 0;
    bool certifies = false;
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
    /// after a disk that said "written" and had not. To be called before the first `open`.
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
    std::unique_ptr<seat::LocalChannel> m_channel;
};

}  // namespace qgt::app
