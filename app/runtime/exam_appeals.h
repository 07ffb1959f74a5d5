#pragma once

#include "app/runtime/answer_readings.h"
#include "app/runtime/appeal_assessor.h"
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
    std::string decidedBy;        ///< empty: nobody yet, or it is the own appeal of whoever asks
    std::optional<Error> notYou;  ///< why whoever asks may not decide it
    bool byNecessity = false;     ///< whoever asks had a hand in it, and nobody else is left
    std::optional<AppealChange> change;
};

/// An open answer beside an appeal, with every reading that its marks rest on, side by side.
struct AppealedAnswer {
    OpenAnswer answer;
    std::vector<AnswerReading> readings;
};

/// A task of the paper beside an appeal.
struct AppealedTask {
    int slot = 0;
    std::string id;  ///< of item or case
    std::string stem;
    std::vector<std::string> options;  ///< in the order of the paper: the first is A
    std::string given;
    std::string right;
    int got = 0;  ///< hundredths
    int most = 0;
    std::vector<AppealedAnswer> open;
};

/// What deciding an appeal needs.
struct AppealCase {
    AppealEntry entry;
    int got = 0;
    int most = 0;
    std::vector<AppealedTask> tasks;  ///< the one it is about, or all
    bool fromPaper = false;           ///< it was entered from an answer sheet
    /// Only the released paper was read: of open answers neither points nor readings are there.
    bool withoutKeys = false;
};

/// Deciding appeals of an exam. Whoever decides is never the candidate, and had no hand in the
/// answers before unless nobody else is left (`exam::mayAssess`), which the step and the audit
/// entry then say. Every decision is in the audit chain; a new
/// mark is a new score, and the old one stays. `ring` may be null where no paper is sealed. For the
/// worker's thread. Errors of all: rights.refused, exam.unknown, keys.none, sealed.*, store.*.
class ExamAppeals {
  public:
    ExamAppeals(Workspace& workspace, people::Actor actor);

    /// Those that wait first, each group by number.
    [[nodiscard]] Result<std::vector<AppealEntry>> list(const ExamId& exam);

    /// Without keys what the release of the papers shows. Errors: appeal.own-look, appeal.sat-it,
    /// exam.no-scores (arg title).
    [[nodiscard]] Result<AppealCase> look(const AppealId& appeal, const integrity::KeyRing* ring);

    /// The result stays. Errors: exam.no-reason, appeal.decided, those of `exam::mayAssess`.
    Status reject(const AppealId& appeal, const std::string& reason);

    /// These open answers get these marks in the place of all readings of them; the others stay as
    /// they are. Errors: as `reject`, and appeal.nothing-changed, appeal.lower when the result
    /// would get less: an appeal takes nothing away.
    [[nodiscard]] Result<AppealChange> accept(const AppealId& appeal,
                                              const std::string& reason,
                                              const std::vector<exam::AppealMark>& marks,
                                              const integrity::KeyRing* ring);

    /// Two persons who never read the answer sheet read it anew; what was recorded stands
    /// meanwhile, and the appeal waits for what comes of it (`PaperDesk::record`). Errors: as
    /// `reject`, and appeal.no-sheet when the paper was not entered from one, or its entries cannot
    /// be read, appeal.reread-already.
    Status reread(const AppealId& appeal, const std::string& reason);

  private:
    /// An appeal with everything that is known of it.
    struct Known {
        exam::Appeal appeal;
        exam::HeldExam exam;
        AssessorRecords records;
        std::vector<exam::CorrectionOrder> orders;  ///< that count for the exam
        bool byNecessity = false;                   ///< of whoever decides it now
    };

    /// The appealed attempt with its key, its open answers and its newest score.
    struct Opened {
        OpenedAttempt attempt;
        exam::CountedMarks marks;
        std::vector<OpenAnswer> open;
        std::vector<AnswerReading> readings;  ///< those that count
        exam::ScoreRecord score;
        exam::ExamResult result;
        bool fromPaper = false;
    };

    /// What is shown of an appealed attempt.
    struct Seen {
        seat::SeatPaper paper;
        exam::ExamResult result;
        std::vector<OpenAnswer> open;
        std::vector<AnswerReading> readings;
        bool fromPaper = false;
        bool withoutKeys = false;
    };

    [[nodiscard]] Status may();
    /// Everything of an exam's appeals; `appeal` is empty.
    [[nodiscard]] Result<Known> knownOf(const ExamId& exam);
    [[nodiscard]] Result<Known> known(const AppealId& appeal);
    [[nodiscard]] Result<Known> decidable(const AppealId& appeal, const std::string& reason);
    [[nodiscard]] Result<AppealEntry> entryOf(const Known& what, const exam::Appeal& appeal);
    [[nodiscard]] Result<Opened> opened(const Known& what, const integrity::KeyRing* ring);
    [[nodiscard]] Result<Seen> seen(const Known& what, const integrity::KeyRing* ring);
    Status keepDecision(const Known& what,
                        exam::AppealStep step,
                        const std::vector<exam::ScoreRecord>& scores);

    Workspace& m_workspace;
    people::Actor m_actor;
};

/// What a correction says of the appeal that it is ordered for, and of the others of the exam that
/// wait for an answer about the same task, inside the transaction of the order. Errors:
/// exam.correction-unfit (arg field) when the appeal is of another exam or task, about a whole
/// paper that does not have the task, or waits no more, and when somebody could get less by the
/// correction: an appeal takes nothing away.
Status beginCorrecting(Workspace& workspace,
                       const CorrectionDraft& draft,
                       const exam::CorrectionOrder& order);

/// What a step of a correction means for the appeals that it was ordered for, inside its
/// transaction: applied they are accepted, given up or taken back they wait again.
Status settleAppeals(store::Store& store,
                     const exam::CorrectionOrder& order,
                     const exam::CorrectionStep& step);

}  // namespace qgt::app
