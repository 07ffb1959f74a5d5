#pragma once

#include "app/runtime/certificate_effect.h"
#include "app/runtime/scored_attempts.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/key_correction.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"
#include "engine/seat/seat_paper.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// What somebody wants corrected.
struct CorrectionDraft {
    ExamId exam;              ///< in which the task is looked at
    bool everywhere = false;  ///< every exam that has the task in this revision, not this one alone
    std::string task;
    int revision = 1;
    exam::CorrectionAction action = exam::CorrectionAction::ChangeKey;
    std::vector<std::string> answer;  ///< as CorrectionOrder::answer
    int marks = 0;
    bool favourable = true;
    std::string reason;
    AppealId appeal;  ///< that it is ordered for; empty: none
};

/// One option of a task, or one blank, with how many gave it.
struct OptionSeen {
    std::string key;  ///< of the author
    std::string text;
    int chosen = 0;
    bool right = false;
};

/// A task of the exam's papers as it was seen, and what became of it.
struct CorrectableTask {
    std::string id;
    int revision = 1;
    seat::TaskKind kind = seat::TaskKind::SingleChoice;
    std::string stem;
    std::vector<OptionSeen>
        options;  ///< in the author's order; none where there is nothing to choose
    int blanks = 0;
    std::string right;  ///< in words, where the options do not say it
    int marks = 0;      ///< hundredths
    int had = 0;        ///< scored attempts whose papers have it
    int gotRight = 0;
    int notAnswered = 0;
};

/// One candidate whose result a correction changes.
struct CorrectionRow {
    ExamId exam;
    std::string examTitle;
    seat::SeatCandidate candidate;
    exam::Regraded regraded;
    CertificateEffect certificate = CertificateEffect::None;

    /// Who passed passes no more, or the other way round. While open answers wait for their marks
    /// nothing is decided.
    [[nodiscard]] bool flips() const {
        return regraded.before.complete && regraded.after.complete &&
               regraded.before.passed != regraded.after.passed;
    }
};

/// What applying an order would do; applying does just that, or nothing.
struct CorrectionPreview {
    std::vector<CorrectionRow>
        rows;       ///< those who change: who passes no more, who passes now, others
    int exams = 0;  ///< with scored papers that have the task
    int had = 0;    ///< scored attempts that have it
    int passNow = 0;
    int failNow = 0;
    int toIssue = 0;   ///< certificates
    int toRevoke = 0;  ///< certificates
    std::string digest;
};

/// An order with what became of it.
struct CorrectionEntry {
    exam::CorrectionOrder order;
    exam::CorrectionState state = exam::CorrectionState::Ordered;
    std::vector<exam::CorrectionStep> steps;
    std::string orderedBy;
    std::string decidedBy;        ///< who said yes; empty: nobody yet
    bool mayApprove = false;      ///< whoever asks may say yes now
    std::optional<Error> notYou;  ///< why whoever asks may not say yes, or may not take it back
    bool byNecessity = false;     ///< whoever asks may, with a hand in it: nobody else is left
};

/// Correcting keys after an exam. Two persons are needed: who orders and who says yes. Every act is
/// in the audit chain. `ring` may be null where no paper is sealed. For the worker's thread. Errors
/// of all: rights.refused, exam.unknown, exam.no-scores, keys.none, sealed.*, store.*.
class ExamCorrections {
  public:
    ExamCorrections(Workspace& workspace, people::Actor actor);

    /// In the order of the first paper, then those of others.
    [[nodiscard]] Result<std::vector<CorrectableTask>> tasks(const ExamId& exam,
                                                             const integrity::KeyRing* ring);

    /// Orders that are about this exam, newest first.
    [[nodiscard]] Result<std::vector<CorrectionEntry>> history(const ExamId& exam);

    /// What an order would do that nobody has given yet. Errors: exam.correction-unfit (arg field),
    /// exam.correction-leaves-nothing.
    [[nodiscard]] Result<CorrectionPreview> tryOut(const CorrectionDraft& draft,
                                                   const integrity::KeyRing* ring);

    /// Errors: exam.correction-unfit (arg field).
    [[nodiscard]] Result<CorrectionId> order(const CorrectionDraft& draft,
                                             const integrity::KeyRing* ring);

    /// Errors: those of `mayAgree`, exam.correction-moved-on.
    Status approve(const CorrectionId& id);
    /// An order that is not applied is given up. Errors: exam.no-reason, exam.correction-moved-on.
    Status drop(const CorrectionId& id, const std::string& reason);

    /// Errors: exam.correction-leaves-nothing, exam.correction-moved-on when it was applied or
    /// given up.
    [[nodiscard]] Result<CorrectionPreview> dryRun(const CorrectionId& id,
                                                   const integrity::KeyRing* ring);

    /// New scores for everybody in the dry run whose digest is given, in one transaction; gives
    /// their number. Errors: exam.correction-not-approved, exam.correction-stale when the dry run
    /// would be another one by now, exam.correction-moved-on.
    [[nodiscard]] Result<int> apply(const CorrectionId& id,
                                    const std::string& digest,
                                    const integrity::KeyRing* ring);

    /// The results of before as further scores, in one transaction; gives their number. Where
    /// somebody's result has become another one since, it is reckoned without the order. Errors:
    /// exam.no-reason, exam.correction-moved-on when it is not applied, those of `mayTakeBack`.
    [[nodiscard]] Result<int> undo(const CorrectionId& id,
                                   const std::string& reason,
                                   const integrity::KeyRing* ring);

  private:
    struct Known {
        exam::CorrectionOrder order;
        exam::CorrectionState state = exam::CorrectionState::Ordered;
        std::vector<exam::CorrectionOrder> orders;
        std::vector<exam::CorrectionStep> steps;
    };

    /// What applying would do, with the scores that it would write.
    struct Plan {
        CorrectionPreview preview;
        std::vector<exam::ScoreRecord> scores;
    };

    [[nodiscard]] Status may(people::Action action);
    [[nodiscard]] Result<exam::HeldExam> scoredExam(const ExamId& id);
    /// Errors: exam.unknown.
    [[nodiscard]] Result<Known> known(const CorrectionId& id, people::Action action);
    [[nodiscard]] Result<Known> asOrder(const CorrectionDraft& draft,
                                        const integrity::KeyRing* ring);
    [[nodiscard]] Result<std::vector<exam::HeldExam>> examsOf(const exam::CorrectionOrder& order);
    [[nodiscard]] Result<Plan> planOf(const Known& what, const integrity::KeyRing* ring);
    Status addExam(const Known& what,
                   const exam::HeldExam& exam,
                   const std::vector<ScoredAttempt>& attempts,
                   Plan& plan);
    /// What whoever asks may do next to an order.
    Status addNext(CorrectionEntry& entry);
    [[nodiscard]] Result<CertificateEffect> effectOn(const exam::HeldExam& exam,
                                                     const exam::Regraded& regraded);
    /// The scores of one exam without the order, where they were corrected by it.
    [[nodiscard]] Result<std::vector<exam::ScoreRecord>> scoresWithout(
        const Known& what, const exam::HeldExam& exam, const integrity::KeyRing* ring);
    Status keepStep(const exam::CorrectionOrder& order,
                    exam::CorrectionStep step,
                    const std::vector<exam::ScoreRecord>& scores);

    Workspace& m_workspace;
    people::Actor m_actor;
};

/// A correction that changed somebody's result, as that person is told.
struct CorrectionSeen {
    int slot = 0;  ///< of the task in the person's own paper
    exam::CorrectionAction action = exam::CorrectionAction::ChangeKey;
    std::string reason;
    Instant at;
    int before = 0;  ///< hundredths
    int after = 0;
    bool passedBefore = false;
    bool passedAfter = false;
    bool undone = false;  ///< this is the taking back of a correction
};

/// Oldest first. Errors: store.*.
[[nodiscard]] Result<std::vector<CorrectionSeen>> correctionsSeen(Workspace& workspace,
                                                                  const AttemptId& attempt);

}  // namespace qgt::app
