#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
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
    bool awaited = false;              ///< all of it was withdrawn, to be entered anew
    bool elsewhere = false;  ///< there is an attempt of this candidate that is not from paper

    /// How many of its readers are through.
    [[nodiscard]] int finished() const;

    /// Both are, and it is no attempt yet.
    [[nodiscard]] bool compares() const { return finished() == 2 && recorded.empty(); }
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
    std::map<PersonId, std::string> names;  ///< of everybody who is named in it
    PersonId first;                         ///< the readers
    PersonId second;
    bool mine = false;  ///< whoever asks is one of them
};

/// Answers on paper: two persons enter every sheet, neither seeing what the other one entered; what
/// they read differently is settled with the sheet in hand, by somebody else or by two who agree;
/// then it is an attempt. Finishing, settling, withdrawing and recording are one transaction each
/// with their entry in the audit chain. `ring` may be null where the papers are open. For
/// the worker's thread. Nobody has to do with the own sheet. Errors of all: rights.refused,
/// exam.unknown, exam.not-sealed, exam.results-out, exam.entry-own, store.*.
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

    /// What stands on the sheet, as the actor finds who looked at it again. Of somebody who entered
    /// it, and where both read alike, it is a word that waits until somebody else says the same.
    /// Errors: exam.entry-waits, exam.entry-recorded, exam.entry-unfit.
    Status settle(const ExamId& id,
                  const PersonId& candidate,
                  int slot,
                  const seat::TaskAnswer& answer);

    /// What `reader` entered counts no longer, or, when that is empty, nothing of the sheet; it may
    /// be entered anew, and what was entered is kept. Errors: exam.no-reason, exam.entry-nothing,
    /// exam.entry-compared when one of two readings is meant that were compared,
    /// exam.entry-recorded.
    Status withdraw(const ExamId& id,
                    const PersonId& candidate,
                    const PersonId& reader,
                    const std::string& reason);

    /// The sheet does not belong to this exam: nothing of it counts and nobody waits for it.
    /// Errors: exam.no-reason, exam.entry-nothing, exam.entry-recorded.
    Status putAside(const ExamId& id, const PersonId& candidate, const std::string& reason);

    /// The sheet becomes an attempt of its candidate. Where there is another one, it has to be said
    /// which counts before anything is scored (attempt_choice.h). Errors: exam.entry-differs (arg
    /// count), exam.entry-waits, exam.entry-recorded, those of `copiedPaperOf`, seat.*.
    [[nodiscard]] Result<AttemptId> record(const ExamId& id,
                                           const PersonId& candidate,
                                           const integrity::KeyRing* ring);

  private:
    struct OpenedSheet {
        exam::HeldExam exam;
        exam::EnteredSheet read;
    };

    [[nodiscard]] Result<exam::HeldExam> running(const ExamId& exam);
    /// The exam and what was entered from one of its sheets, for somebody else than its candidate.
    [[nodiscard]] Result<OpenedSheet> opened(const ExamId& id, const PersonId& candidate);
    /// Keeps the line together with its entry in the audit chain, and what `more` writes.
    Status keepTold(const char* action,
                    const exam::PaperEntryLine& line,
                    Args details = {},
                    const std::function<Status()>& more = {});
    Status keepWithdrawal(const OpenedSheet& sheet,
                          const PersonId& candidate,
                          const PersonId& reader,
                          int number,
                          const std::string& reason);
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
