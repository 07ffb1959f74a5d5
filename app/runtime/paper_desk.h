#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper_entry.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <string>
#include <vector>

namespace qgt::app {

/// How far the answer sheet of a candidate is, without a word of what stands on it.
struct PaperSheetRow {
    seat::SeatCandidate candidate;
    std::string place;                 ///< where the candidate sits; may be empty
    std::string variant;               ///< of the paper that this candidate has to have got
    std::vector<std::string> readers;  ///< names of those who read it, at most two
    int finished = 0;                  ///< how many of them are through
    bool mine = false;                 ///< whoever asks is one of them
    bool mayEnter = false;             ///< whoever asks may enter it, or go on
    AttemptId recorded;                ///< empty: not yet
    bool elsewhere = false;  ///< there is an attempt of this candidate that is not from paper
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
    std::vector<std::string> settledBy;  ///< names, one per difference; empty: nobody yet
    std::string first;                   ///< names of the readers
    std::string second;
};

/// Answers on paper: two persons enter every sheet, neither seeing what the other one entered; what
/// they read differently somebody settles with the sheet in hand; then it is an attempt. Finishing,
/// settling and recording are in the audit chain. `ring` may be null where the papers are open. For
/// the worker's thread. Nobody has to do with the own sheet. Errors of all: rights.refused,
/// exam.unknown, exam.not-sealed, exam.results-out, exam.entry-own, store.*.
class PaperDesk {
  public:
    PaperDesk(Workspace& workspace, people::Actor actor, std::string program);

    /// In the order of the exam.
    [[nodiscard]] Result<std::vector<PaperSheetRow>> sheets(const ExamId& exam);

    /// Errors: those of `copiedPaperOf`, exam.entry-over, exam.entry-two-others.
    [[nodiscard]] Result<SheetToEnter> open(const ExamId& exam,
                                            const PersonId& candidate,
                                            const integrity::KeyRing* ring);

    /// What the actor reads at a task; kept when it returns. Errors: exam.entry-over,
    /// exam.entry-two-others.
    Status enter(const ExamId& exam,
                 const PersonId& candidate,
                 int slot,
                 const seat::TaskAnswer& answer);

    /// The actor is through. Errors: exam.entry-unfinished (arg count of tasks not entered).
    Status finish(const ExamId& exam, const PersonId& candidate);

    /// Errors: exam.entry-waits before two persons are through, those of `copiedPaperOf`.
    [[nodiscard]] Result<SheetToCompare> compare(const ExamId& exam,
                                                 const PersonId& candidate,
                                                 const integrity::KeyRing* ring);

    /// What stands on the sheet, as the actor finds who looked at it again. Errors:
    /// exam.entry-waits, exam.entry-over.
    Status settle(const ExamId& exam,
                  const PersonId& candidate,
                  int slot,
                  const seat::TaskAnswer& answer);

    /// The sheet becomes an attempt of its candidate. Where there is another one, it has to be said
    /// which counts before anything is scored (attempt_choice.h). Errors: exam.entry-differs (arg
    /// count), exam.entry-waits, exam.entry-over, those of `copiedPaperOf`, seat.*.
    [[nodiscard]] Result<AttemptId> record(const ExamId& exam,
                                           const PersonId& candidate,
                                           const integrity::KeyRing* ring);

  private:
    [[nodiscard]] Result<exam::HeldExam> running(const ExamId& exam);
    [[nodiscard]] Result<exam::EnteredSheet> sheet(const ExamId& exam, const PersonId& candidate);
    Status tell(const char* action, const ExamId& exam, Args details);
    Status keep(exam::PaperEntryLine line);
    [[nodiscard]] exam::PaperEntryLine lineOf(const ExamId& exam,
                                              const PersonId& candidate,
                                              exam::PaperEntryKind kind) const;
    [[nodiscard]] Result<seat::AttemptRecord> attemptOf(const exam::HeldExam& exam,
                                                        const PersonId& candidate,
                                                        const exam::EnteredSheet& read,
                                                        const integrity::KeyRing* ring);

    Workspace& m_workspace;
    people::Actor m_actor;
    std::string m_program;
};

}  // namespace qgt::app
