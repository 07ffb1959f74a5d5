#pragma once

#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_correction.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// An appeal as assessors see it: by the candidate's number, without the name.
struct AppealEntry {
    exam::Appeal appeal;
    int number = 1;         ///< of the appeals of the exam, from the first
    std::string candidate;  ///< 准考证
    exam::AppealState state = exam::AppealState::Open;
    std::vector<exam::AppealStep> steps;
    std::string decidedBy;
    std::optional<Error> notYou;  ///< why whoever asks may not decide it
    std::optional<AppealChange> change;
};

/// A task of the paper beside an appeal.
struct AppealedTask {
    int slot = 0;
    std::string stem;
    std::string given;
    std::string right;
    int got = 0;  ///< hundredths
    int most = 0;
    std::vector<OpenAnswer> open;  ///< with the marks in force
};

/// What deciding an appeal needs.
struct AppealCase {
    AppealEntry entry;
    int got = 0;
    int most = 0;
    std::vector<AppealedTask> tasks;  ///< the one it is about, or all
};

/// Deciding appeals of an exam. Whoever decides is neither the candidate, nor who marked the
/// answers, nor who ordered a correction of the task. Every decision is in the audit chain; a new
/// mark is a new score, and the old one stays. `ring` may be null where no paper is sealed. For the
/// worker's thread. Errors of all: rights.refused, exam.unknown, keys.none, sealed.*, store.*.
class ExamAppeals {
  public:
    ExamAppeals(Workspace& workspace, people::Actor actor);

    /// Those that wait first, each group by number.
    [[nodiscard]] Result<std::vector<AppealEntry>> list(const ExamId& exam);

    [[nodiscard]] Result<AppealCase> look(const AppealId& appeal, const integrity::KeyRing* ring);

    /// The result stays. Errors: exam.no-reason, appeal.decided, those of `exam::mayAssess`.
    Status reject(const AppealId& appeal, const std::string& reason);

    /// The open answers get these marks in the place of all others. Errors: as `reject`, and
    /// appeal.nothing-changed, appeal.lower when the result would get less: an appeal takes
    /// nothing away.
    [[nodiscard]] Result<AppealChange> accept(const AppealId& appeal,
                                              const std::string& reason,
                                              const std::vector<exam::AppealMark>& marks,
                                              const integrity::KeyRing* ring);

  private:
    /// An appeal with everything that is known of it.
    struct Known {
        exam::Appeal appeal;
        exam::HeldExam exam;
        std::vector<exam::Appeal> appeals;
        std::vector<exam::AppealStep> steps;
        std::vector<exam::OpenMark> marks;
        std::vector<exam::CorrectionOrder> orders;
    };

    /// The appealed attempt with its key, its open answers and its newest score.
    struct Opened {
        OpenedAttempt attempt;
        exam::CountedMarks marks;
        std::vector<OpenAnswer> open;
        exam::ScoreRecord score;
        exam::ExamResult result;
    };

    [[nodiscard]] Status may();
    /// Everything of an exam's appeals; `appeal` is empty.
    [[nodiscard]] Result<Known> knownOf(const ExamId& exam);
    [[nodiscard]] Result<Known> known(const AppealId& appeal);
    [[nodiscard]] Result<Known> decidable(const AppealId& appeal, const std::string& reason);
    [[nodiscard]] Result<AppealEntry> entryOf(const Known& what, const exam::Appeal& appeal);
    [[nodiscard]] Result<Opened> opened(const Known& what, const integrity::KeyRing* ring);
    Status keepDecision(const Known& what,
                        exam::AppealStep step,
                        const std::vector<exam::ScoreRecord>& scores);

    Workspace& m_workspace;
    people::Actor m_actor;
};

/// Every mark that somebody gave an open answer of the exam, in a queue of raters or without one.
/// Errors: store.*.
[[nodiscard]] Result<std::vector<exam::OpenMark>> everyMarkOf(Workspace& workspace,
                                                              const ExamId& exam);

/// What a correction says of the appeal that it is ordered for, and of the others of the exam that
/// wait for an answer about the same task, inside the transaction of the order. Errors:
/// exam.correction-unfit (arg field) when the appeal is of another exam or task, or waits no more,
/// and when somebody could get less by the correction: an appeal takes nothing away.
Status beginCorrecting(store::Store& store,
                       const CorrectionDraft& draft,
                       const exam::CorrectionOrder& order);

/// Whether somebody may agree to a correction: whoever appealed does not decide it in this way
/// either. Errors: appeal.own, store.*.
[[nodiscard]] Status mayAgree(store::Store& store,
                              const exam::CorrectionOrder& order,
                              const PersonId& person);

/// What a step of a correction means for the appeals that it was ordered for, inside its
/// transaction: applied they are accepted, given up or taken back they wait again.
Status settleAppeals(store::Store& store,
                     const exam::CorrectionOrder& order,
                     const exam::CorrectionStep& step);

}  // namespace qgt::app
