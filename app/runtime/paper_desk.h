#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper_entry.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace qgt::app {

/// Who reads an answer sheet.
struct SheetReader {
    PersonId person;
    std::string name;
    bool finished = false;
};

/// What somebody says of a sheet that is recorded.
struct SheetWord {
    std::string name;  ///< empty: an entry that cannot be read, which may have been such a word
    bool stays = false;
    std::string reason;
};

/// How far the answer sheet of a candidate is, without a word of what stands on it.
struct PaperSheetRow {
    seat::SeatCandidate candidate;
    std::string place;                 ///< where the candidate sits; may be empty
    std::string variant;               ///< of the paper that this candidate has to have got
    std::vector<SheetReader> readers;  ///< at most two
    bool mine = false;                 ///< whoever asks is one of them
    bool mayEnter = false;             ///< whoever asks may enter it, or go on
    bool mayWithdraw = false;          ///< whoever asks may say that it counts no longer
    AttemptId recorded;                ///< empty: not yet
    std::vector<SheetWord> words;      ///< what was said of what is recorded
    bool contested = false;            ///< as much speaks for taking it back as for leaving it
    bool needsWord = false;            ///< somebody doubts it, and whoever asks has said nothing
    std::vector<std::string> aside;    ///< who says that it does not belong here, where two have to
    bool mayContest = false;           ///< whoever asks may say that it is to be taken back
    bool takenBack = false;            ///< something was recorded before, and counts no longer
    bool damaged = false;              ///< what was entered cannot be read; see `withdraw`
    bool isOut = false;                ///< results are out, and this candidate has one
    bool rereading = false;            ///< it is read anew for an appeal
    bool isShown = false;              ///< a result of what is recorded was shown before that
    bool awaited = false;              ///< all of it was withdrawn, to be entered anew
    bool elsewhere = false;  ///< there is an attempt of this candidate that is not from paper

    /// How many of its readers are through.
    [[nodiscard]] int finished() const;

    /// Both are, and it is no attempt yet or read anew.
    [[nodiscard]] bool compares() const {
        return finished() == 2 && (recorded.empty() || rereading) && !damaged;
    }
};

/// A sheet as one person enters it.
struct SheetToEnter {
    seat::SeatPaper paper;
    exam::SheetReading own;
};

/// A sheet that two persons have entered.
struct SheetToCompare {
    seat::SeatPaper paper;
    std::vector<exam::ReadingDifference> differences;
    std::map<int, seat::TaskAnswer>
        alike;  ///< by slot, what both read, where there is no difference
    bool recorded = false;
    std::map<PersonId, std::string> names;  ///< of everybody who is named in it
    PersonId first;                         ///< the readers
    PersonId second;
    bool mine = false;  ///< whoever asks is one of them
};

/// Answers on paper: two persons enter every sheet, neither seeing what the other one entered; what
/// they read differently is settled with the sheet in hand, by somebody else or by two who agree;
/// then it is an attempt. Finishing, settling, withdrawing and recording are one transaction each
/// with their entry in the audit chain. `ring` may be null where the papers are open. For
/// the worker's thread. Nobody has to do with the own sheet. Once results are out only the sheets
/// of candidates without an attempt are taken: what is out stays. Errors of all: rights.refused,
/// exam.unknown, exam.not-sealed, exam.sheet-result-out, exam.entry-own, store.*.
class PaperDesk {
  public:
    PaperDesk(Workspace& workspace, people::Actor actor, std::string program);

    /// In the order of the exam.
    [[nodiscard]] Result<std::vector<PaperSheetRow>> sheets(const ExamId& id);

    /// Errors: those of `copiedPaperOf`, exam.entry-over, exam.entry-recorded,
    /// exam.entry-two-others.
    [[nodiscard]] Result<SheetToEnter> open(const ExamId& id,
                                            const PersonId& candidate,
                                            const integrity::KeyRing* ring);

    /// What the actor reads at a task; kept when it returns. Errors: exam.entry-over,
    /// exam.entry-two-others, exam.entry-unfit when there is no such task or the answer cannot be
    /// kept.
    Status enter(const ExamId& id,
                 const PersonId& candidate,
                 int slot,
                 const seat::TaskAnswer& answer);

    /// The actor is through. Errors: exam.entry-unfinished (arg count of tasks not entered).
    Status finish(const ExamId& id, const PersonId& candidate);

    /// Errors: exam.entry-waits before two persons are through, those of `copiedPaperOf`.
    [[nodiscard]] Result<SheetToCompare> compare(const ExamId& id,
                                                 const PersonId& candidate,
                                                 const integrity::KeyRing* ring);

    /// The same of a sheet that is recorded, also when results are out; that somebody looked is in
    /// the audit chain before anything is shown. Whoever saw what others read, here or in
    /// `compare`, gets none of this candidate's answers to mark. Errors of both: exam.sheet-marker
    /// while the actor has answers of this exam to mark in hand. Errors: exam.sheet-not-recorded,
    /// those of `copiedPaperOf`.
    [[nodiscard]] Result<SheetToCompare> look(const ExamId& id,
                                              const PersonId& candidate,
                                              const integrity::KeyRing* ring);

    /// What stands on the sheet, as the actor finds who looked at it again. Of somebody who entered
    /// it, and where both read alike, it is a word that waits until somebody else says the same.
    /// Errors: exam.entry-waits, exam.entry-recorded, exam.entry-unfit, exam.entry-read-before
    /// where it is read anew by others.
    Status settle(const ExamId& id,
                  const PersonId& candidate,
                  int slot,
                  const seat::TaskAnswer& answer);

    /// What `reader` entered counts no longer, or, when that is empty, nothing of the sheet; it may
    /// be entered anew, and what was entered is kept. Errors: exam.no-reason, exam.entry-nothing,
    /// exam.entry-compared when one of two readings is meant that were compared,
    /// exam.entry-damaged when one is meant of a sheet that cannot be read, exam.entry-recorded.
    Status withdraw(const ExamId& id,
                    const PersonId& candidate,
                    const PersonId& reader,
                    const std::string& reason);

    /// The actor says that the sheet does not belong to this exam. True: nothing of it counts and
    /// nobody waits for it; false: that takes a second person, as a recording of it was taken back.
    /// Possible too where results are out and the candidate has one. Errors: exam.no-reason,
    /// exam.entry-nothing, exam.entry-recorded, exam.aside-again.
    [[nodiscard]] Result<bool> putAside(const ExamId& id,
                                        const PersonId& candidate,
                                        const std::string& reason);

    /// The sheet becomes an attempt of its candidate; one that was read anew for an appeal is held
    /// against what was recorded: where the candidate gets more by it, it counts from now on and
    /// the appeal is accepted; else the appeal is open again, and what gets less changes nothing,
    /// as an appeal takes nothing away. Where there is another one, it has to be said
    /// which counts before anything is scored (attempt_choice.h). Once results are out it is scored
    /// at once, and `lateReason` goes into the audit chain. Errors: exam.entry-differs (arg count),
    /// exam.entry-waits, exam.entry-recorded, exam.sheet-late-unexplained, those of
    /// `copiedPaperOf`, seat.*.
    [[nodiscard]] Result<AttemptId> record(const ExamId& id,
                                           const PersonId& candidate,
                                           const integrity::KeyRing* ring,
                                           const std::string& lateReason = {});

    /// Nobody reads the sheet anew any more; the appeal is open again. Errors: exam.no-reason,
    /// exam.entry-nothing.
    Status giveUpReread(const ExamId& id, const PersonId& candidate, const std::string& reason);

    /// The actor says that what was recorded is not what this candidate handed in, as long as the
    /// results are not published. True: it is taken back by it, as `exam::isToBeTakenBack` says:
    /// the attempt counts no longer, and the sheet is to be entered anew; all of it is kept. Where
    /// a stage before publishing has shown a result of it, one of those who say so has to be
    /// somebody who never entered it. Errors: exam.no-reason, exam.sheet-not-recorded.
    [[nodiscard]] Result<bool> contest(const ExamId& id,
                                       const PersonId& candidate,
                                       const std::string& reason);

    /// The actor says that what was recorded stays, of a sheet that was contested. Errors:
    /// exam.no-reason, exam.sheet-not-recorded, exam.sheet-uncontested.
    Status uphold(const ExamId& id, const PersonId& candidate, const std::string& reason);

  private:
    struct OpenedSheet {
        exam::HeldExam exam;
        exam::EnteredSheet read;
    };

    [[nodiscard]] Result<exam::HeldExam> taking(const ExamId& exam);
    /// The exam and what was entered from one of its sheets as far as it can be read, for somebody
    /// else than its candidate.
    [[nodiscard]] Result<OpenedSheet> known(const ExamId& id, const PersonId& candidate);
    [[nodiscard]] Result<SheetToCompare> sideBySide(const OpenedSheet& sheet,
                                                    const PersonId& candidate,
                                                    const integrity::KeyRing* ring);
    /// Keeps that the actor sees what others read of it. Errors: exam.sheet-marker.
    Status keepLook(const OpenedSheet& sheet, const PersonId& candidate);
    /// The same, to be changed. Errors: exam.sheet-result-out.
    [[nodiscard]] Result<OpenedSheet> changeable(const ExamId& id, const PersonId& candidate);
    /// The same of a sheet that can be read. Errors: exam.entry-damaged.
    [[nodiscard]] Result<OpenedSheet> opened(const ExamId& id, const PersonId& candidate);
    /// Keeps the line together with its entry in the audit chain, and what is written before and
    /// after it.
    Status keepTold(const char* action,
                    const exam::PaperEntryLine& line,
                    Args details = {},
                    const std::function<Status()>& before = {},
                    const std::function<Status()>& after = {});
    /// By place of the own paper, as both persons read the sheet.
    [[nodiscard]] Result<std::vector<seat::TaskAnswer>> ownAnswers(const OpenedSheet& sheet,
                                                                   const PersonId& candidate,
                                                                   const integrity::KeyRing* ring);

    /// What a new reading comes to.
    struct Reread {
        std::map<int, seat::TaskAnswer> changed;  ///< by slot of the own paper
        exam::ScoreRecord score;
        bool gains = false;  ///< the candidate gets more, or passes
        bool holds = false;  ///< it changes something, and nothing to the worse
    };

    [[nodiscard]] Result<Reread> rereadOf(const OpenedSheet& sheet,
                                          const PersonId& candidate,
                                          const integrity::KeyRing* ring);
    [[nodiscard]] Result<AttemptId> recordReread(const OpenedSheet& sheet,
                                                 const PersonId& candidate,
                                                 const integrity::KeyRing* ring);
    /// The step of the appeal by whoever had the sheet read anew.
    [[nodiscard]] Result<exam::AppealStep> rereadStep(const exam::EnteredSheet& sheet,
                                                      exam::AppealStepKind kind);
    Status scoreLate(const exam::HeldExam& exam,
                     const seat::AttemptRecord& record,
                     const integrity::KeyRing* ring);
    /// A sheet that is recorded. Errors: exam.sheet-not-recorded, exam.no-reason.
    [[nodiscard]] Result<OpenedSheet> openedRecording(const ExamId& id,
                                                      const PersonId& candidate,
                                                      const std::string& reason);
    Status takeBack(const AttemptId& attempt,
                    const PersonId& candidate,
                    const exam::PaperEntryLine& why);

    struct Withdrawal {
        PersonId reader;  ///< empty: of the whole sheet
        int number = 0;   ///< as in `exam::mayWithdraw`
        std::string reason;
    };

    Status keepWithdrawal(const OpenedSheet& sheet,
                          const PersonId& candidate,
                          const Withdrawal& what);
    [[nodiscard]] exam::PaperEntryLine lineOf(const ExamId& exam,
                                              const PersonId& candidate,
                                              exam::PaperEntryKind kind) const;
    [[nodiscard]] Result<seat::AttemptRecord> attemptOf(const OpenedSheet& sheet,
                                                        const PersonId& candidate,
                                                        const integrity::KeyRing* ring);

    Workspace& m_workspace;
    people::Actor m_actor;
    std::string m_program;
};

}  // namespace qgt::app
