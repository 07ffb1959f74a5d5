#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/held_exam.h"
#include "engine/seat/attempt_journal.h"

#include <vector>

namespace qgt::app {

/// A closed attempt with all that scoring it needs.
struct AttemptToScore {
    const exam::HeldExam& exam;
    const seat::AttemptRecord& record;
    const exam::PaperLocks* locks = nullptr;  ///< null for an open paper
    PersonId by;                              ///< who scores
};

/// An attempt opened with its key.
struct OpenedAttempt {
    seat::SeatPaper paper;
    exam::ScoringKey key;
    std::vector<seat::SlotState> answers;
};

/// The answers of an attempt as they count: where its answer sheet was misread, what stands there.
/// Errors: store.*.
[[nodiscard]] Result<std::vector<seat::SlotState>> answersOf(Workspace& workspace,
                                                             const seat::Attempt& attempt);

/// Errors: exam.no-paper, exam.still-open, sealed.*, seat.*, store.*.
[[nodiscard]] Result<OpenedAttempt> openAttempt(Workspace& workspace, const AttemptToScore& asked);

/// Scores the attempt by its key and the corrections in force, keeps the result as a new score when
/// it differs from the newest one, and at the first time hands the answers over to practice: they
/// are evidence like any other answer, and wrong ones go into the error book. Errors: as
/// `openAttempt`.
[[nodiscard]] Result<exam::ExamResult> scoreAttempt(Workspace& workspace,
                                                    const AttemptToScore& asked);

/// What counts of an attempt's open answers so far: what its raters' marks come to, and where
/// answers were never handed out to raters, what somebody marked last; before all of it what an
/// appeal gave.
[[nodiscard]] Result<exam::CountedMarks> marksOf(Workspace& workspace,
                                                 const seat::AttemptHead& head);

/// A line of what led to an open question of a case.
struct StoryLine {
    enum class Kind : std::uint8_t {
        Told,    ///< the scene: words of `who`, or what is told when that is empty
        Asked,   ///< a decision on the way
        Chosen,  ///< what was chosen there
        Written  ///< an open question on the way was answered; its text is marked by itself
    };
    Kind kind = Kind::Told;
    std::string who;
    std::string text;

    bool operator==(const StoryLine&) const = default;
};

/// An open answer that somebody has to mark, with what marking it needs.
struct OpenAnswer {
    AttemptId attempt;
    int slot = 0;
    int node = 0;
    std::string question;
    std::string given;
    std::string model;
    std::vector<std::string> points;
    std::vector<bool> met;  ///< empty: not marked yet
    // What raters need beside it.
    std::string task = {};  ///< item or case, with the node of a case
    int most = 0;           ///< hundredths
    std::vector<int> weights = {};
    std::vector<bank::BasisRef> basis = {};
    std::vector<StoryLine> story = {};  ///< of a case: the way to the question, with its scene
};

/// The open answers of a closed attempt: short answers that were given, and every open question of
/// a case that the candidate came to.
[[nodiscard]] Result<std::vector<OpenAnswer>> openAnswersOf(Workspace& workspace,
                                                            const AttemptToScore& asked);

}  // namespace qgt::app
