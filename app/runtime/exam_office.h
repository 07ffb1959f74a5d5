#pragma once

#include "app/runtime/exam_drawing.h"
#include "app/runtime/exam_exchange.h"
#include "app/runtime/exam_history.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"
#include "engine/seat/attempt_event.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// What a trainer says of an exam before it is sealed.
struct ExamDraft {
    ExamId id;  ///< empty: a new one
    std::string title;
    BlueprintId blueprint;
    LineId line;
    Instant opens;
    Instant closes;
    std::vector<exam::ExamCandidate>
        candidates;  ///< in the order of their seats; numbers are given
    std::vector<PersonId> invigilators;
    int forms = 1;  ///< variants, 0: a paper of one's own for everybody
};

/// A code that is told once and kept by nobody.
struct ToldCode {
    std::string name;
    std::string code;
};

/// What sealing gives.
struct SealingOutcome {
    std::string startCode;  ///< empty for practice papers
    std::vector<ToldCode> invigilators;
    std::vector<Error> conflicts;  ///< not empty: there are no papers, and nothing changed
    std::vector<exam::CellMeaning> meanings;
    bool publicCases = false;
    std::vector<Error> leftOut;    ///< sentences: what rests on a repealed source was not drawn
    std::vector<SeenBefore> seen;  ///< of whom sat some of the own paper's tasks before
};

/// Something that happened at a seat and that whoever runs the exam wants to see.
struct SeatIncident {
    seat::AttemptEventKind kind = seat::AttemptEventKind::Gap;
    /// By the exam's own time: whoever sets the clock of a machine moves nothing of it.
    Instant at;
    seat::InvigilatorNote note;
    /// Of a note; how long nothing was heard; how long the program was away, 0 where the clocks do
    /// not tell; by how much the clock was moved, below 0 when backwards.
    std::int64_t ms = 0;
    /// Not at the seat: the answers were taken once results were out, for the reason in `note`.
    bool takenLate = false;
};

/// One of several attempts of a candidate, to be held against the others.
struct SeatAttempt {
    AttemptId attempt;
    InstallId install;  ///< of the machine where it was written
    bool here = false;  ///< that is this one
    Instant startedAt;
    Instant lastAt;
    std::optional<seat::CloseReason> closed;
    int answered = 0;
    std::string slip;        ///< of the hand-in slip
    bool fromPaper = false;  ///< entered from an answer sheet
    bool counts = false;
};

/// How a candidate stands (考务): by the attempt that counts, or by the newest while that is
/// undecided.
struct SeatRow {
    seat::SeatCandidate candidate;
    exam::GrantedTime extra;
    AttemptId attempt;  ///< empty: not begun
    bool paused = false;
    bool interrupted = false;  ///< nothing was heard for `kGapMs`, or the program ended
    std::optional<seat::CloseReason> closed;
    int answered = 0;
    int tasks = 0;
    Instant startedAt;
    Instant lastAt;
    std::int64_t usedMs = 0;
    std::vector<SeatIncident> incidents;
    std::optional<exam::ExamResult> result;
    int waiting = 0;                    ///< open answers that nobody has marked
    std::vector<SeatAttempt> attempts;  ///< oldest first, where there are several
    bool undecided = false;             ///< nobody has said which of them counts
    std::string choiceReason;           ///< why the one that counts does
    bool fromPaper = false;             ///< entered from an answer sheet
    bool timeInDoubt = false;           ///< `isTimeInDoubt`
};

/// How scoring went.
struct ScoringReport {
    int scored = 0;
    int stillOpen = 0;
    int incomplete = 0;  ///< open answers wait for marking
};

/// More time that was given after sealing.
struct LateTime {
    int packages = 0;  ///< written before: seats that begin with them do not know of it
    Instant packaged;  ///< when the newest of them was written
};

/// What a trainer does with exams that are held. Every act is in the audit chain before it happens.
/// For the worker's thread. Errors of all: rights.refused, exam.*, store.*.
class ExamOffice {
  public:
    struct Facts {
        std::filesystem::path worker;
    };

    ExamOffice(Workspace& workspace, people::Actor actor, Facts facts);

    /// Newest first, without mock exams.
    [[nodiscard]] Result<std::vector<exam::HeldExam>> exams();

    /// Sets up an exam or changes one that is not sealed yet; numbers are given to candidates
    /// without one. Errors: exam.draft-unfit (arg field), exam.already-sealed, exam.unknown.
    [[nodiscard]] Result<exam::HeldExam> save(const ExamDraft& draft);

    /// Draws the papers, freezes them and keeps them, sealed with the unit's keys for an exam that
    /// certifies. `ring` may be null for practice papers; `specimen` makes a trial of an exam with
    /// specimen items, which certifies nothing. Errors: keys.none, exam.no-candidates,
    /// exam.already-sealed, exam.sealing-stopped (arg title) when `watch` said so, those of
    /// drawing.
    [[nodiscard]] Result<SealingOutcome> seal(const ExamId& id,
                                              const integrity::KeyRing* ring,
                                              bool specimen,
                                              const DrawingWatch& watch);

    /// A new start code in the place of a lost one. Errors: exam.not-sealed.
    [[nodiscard]] Result<std::string> renewStartCode(const ExamId& id,
                                                     const integrity::KeyRing& ring);

    /// The sealed package for seats without a network (exam_exchange.cpp). Errors:
    /// exam.not-sealed, exam.seat-half-only, package.open-papers, package.keys-expired,
    /// package.too-large.
    [[nodiscard]] Result<std::string> package(const ExamId& id, const integrity::KeyRing& ring);

    /// Takes the answers of seats without a network into the journal as if they had been written
    /// here (exam_exchange.cpp). What is in a file is said of each; a file may be given again.
    /// Once results are out only the answers of candidates without any are taken, of files that
    /// `lookAtAnswers` told of and that are still the same, for a reason that goes into the audit
    /// chain, and scored at once: what is out stays as it is. Errors:
    /// exam.not-sealed, exam.seat-half-only, answers.late-unexplained, store.*: files before are
    /// taken already then.
    [[nodiscard]] Result<std::vector<AnswersTaken>> importAnswers(
        const ExamId& id,
        const std::vector<AnswersGiven>& files,
        const integrity::KeyRing& ring,
        const std::string& lateReason = {});

    /// The same without taking anything: whose the files are, their digests and times, so that they
    /// can be compared with the signed slips first. Errors: as `importAnswers`, but for the reason.
    [[nodiscard]] Result<std::vector<AnswersTaken>> lookAtAnswers(
        const ExamId& id, const std::vector<AnswersGiven>& files, const integrity::KeyRing& ring);

    [[nodiscard]] Result<std::vector<SeatRow>> board(const ExamId& id);

    /// Says which of several attempts of a candidate counts, as long as no results are out; it may
    /// be said anew, and what was said before is kept. Errors: exam.no-reason, exam.results-out.
    Status choose(const ExamId& id, const AttemptId& attempt, const std::string& reason);

    /// Nobody begins any more. Errors: exam.still-writing (arg count) while somebody may be
    /// writing: not handed in, and heard of within the time that the exam lasts.
    Status close(const ExamId& id);

    /// Scores every closed attempt, and once the exam is closed also those that were left open,
    /// with what was acknowledged; of several attempts the one that counts. Errors: keys.none when
    /// the papers are sealed and `ring` is null, exam.attempts-undecided (arg count),
    /// exam.sheets-open (arg count) while answer sheets are entered and not recorded.
    [[nodiscard]] Result<ScoringReport> score(const ExamId& id, const integrity::KeyRing* ring);

    /// Shows the results as the blueprint releases them, and where it lets candidates look through
    /// their papers, makes those readable (exam_review.h). `opensAppeals`: the window for appeals
    /// that the blueprint lists opens at once, for as many days as it says. Errors: exam.not-scored
    /// (arg count), exam.attempts-undecided (arg count), exam.sheets-open (arg count), keys.none
    /// when papers are to be made readable and `ring` is null.
    Status publish(const ExamId& id, const integrity::KeyRing* ring, bool opensAppeals = true);

    /// More time for somebody who has not begun a sealed exam (exam_late_time.cpp): it counts where
    /// the papers are sat at this unit, not with packages that are out. Whoever decided it confirms
    /// it before (`confirmExtraTime`), unless that is whoever gives it here. Errors:
    /// exam.not-sealed, extra-time.over, extra-time.begun (arg name), exam.draft-unfit (arg field),
    /// extra-time.not-confirmed.
    [[nodiscard]] Result<LateTime> giveTime(const ExamId& id, const exam::ExamCandidate& candidate);

    /// Nothing of it counts. Errors: exam.no-reason; exam.has-certificates (arg count) while some
    /// that it gave still hold: they are revoked first, each with its reason.
    Status withdraw(const ExamId& id, const std::string& reason);

  private:
    [[nodiscard]] Result<std::size_t> certificatesInForce(const exam::HeldExam& exam);

    /// An exam on its way to being sealed.
    struct SealingPlan {
        exam::HeldExam exam;
        bank::Blueprint blueprint;
        bool locked = false;   ///< its papers are sealed with the unit's keys
        DrawingSource source;  ///< holds what the forms point into
        DrawnForms drawn;
    };

    [[nodiscard]] Result<SealingPlan> planOf(const ExamId& id, bool specimen);
    Status draw(SealingPlan& plan, const integrity::KeyRing* ring, const DrawingWatch& watch);
    /// Closes an attempt that its candidate left, of an exam that is over.
    Status closeLeft(const exam::HeldExam& exam,
                     const exam::PaperLocks* locks,
                     seat::AttemptRecord& record);
    /// An exam whose answers may come from seats without a network.
    [[nodiscard]] Result<exam::HeldExam> givenOut(const ExamId& id);
    Status scoreLate(const exam::HeldExam& exam,
                     const exam::PaperLocks& locks,
                     const AnswersTaken& taken);
    Status scoreOne(const exam::HeldExam& exam,
                    const exam::PaperLocks* locks,
                    seat::AttemptRecord record,
                    ScoringReport& report);
    [[nodiscard]] Result<std::optional<exam::PaperRelease>> releaseFor(
        const exam::HeldExam& exam, const integrity::KeyRing* ring);
    /// What publishing releases of the results.
    Status releaseStages(const exam::HeldExam& exam,
                         const bank::Blueprint& blueprint,
                         bool opensAppeals);
    [[nodiscard]] Status may(people::Action action);
    [[nodiscard]] Result<exam::HeldExam> known(const ExamId& id);
    Status record(const char* action, const exam::HeldExam& exam, Args details = {});
    Status keep(exam::HeldExam exam, exam::ExamState state);

    Workspace& m_workspace;
    people::Actor m_actor;
    Facts m_facts;
};

}  // namespace qgt::app
