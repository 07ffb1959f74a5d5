#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/exam_store.h"
#include "engine/seat/attempt_journal.h"

#include <set>
#include <vector>

namespace qgt::app {

/// The attempts of one candidate at one exam.
struct OwnAttempts {
    std::vector<const seat::AttemptRecord*> standing;  ///< oldest first, without those taken back
    int ever = 0;                                      ///< with them
};

/// Of `all`, which has to outlive it, those of the candidate at the exam.
[[nodiscard]] OwnAttempts ownAttempts(const std::vector<seat::AttemptRecord>& all,
                                      const std::set<AttemptId>& takenBack,
                                      const ExamId& exam,
                                      const PersonId& candidate);

/// Which of them counts: the only one, or the one that somebody chose when there had been just as
/// many, those counted that were taken back: an attempt that came later was not thought of. Null:
/// there is none, or it is undecided. `choice` may be null.
[[nodiscard]] const seat::AttemptRecord* attemptThatCounts(const OwnAttempts& attempts,
                                                           const exam::AttemptChoice* choice);

/// The attempts at one exam without those that were taken back, and what was said of candidates
/// with several.
class ExamAttempts {
  public:
    /// Errors: store.*.
    [[nodiscard]] static Result<ExamAttempts> at(Workspace& workspace, const ExamId& exam);

    [[nodiscard]] const std::vector<seat::AttemptRecord>& all() const { return m_all; }

    /// Oldest first.
    [[nodiscard]] std::vector<const seat::AttemptRecord*> of(const PersonId& candidate) const;

    /// How many attempts the candidate ever had, those counted that were taken back.
    [[nodiscard]] int everOf(const PersonId& candidate) const;

    /// Null: none, or undecided.
    [[nodiscard]] const seat::AttemptRecord* countedOf(const PersonId& candidate) const;

    /// There are several, and nobody has said which of them counts.
    [[nodiscard]] bool isUndecided(const PersonId& candidate) const;

    /// The attempt is the one of its candidate that counts.
    [[nodiscard]] bool counts(const seat::AttemptRecord& record) const;

    /// What was said last; null: nothing. It holds no longer once another attempt has come.
    [[nodiscard]] const exam::AttemptChoice* choiceOf(const PersonId& candidate) const;

    /// Errors: exam.attempts-undecided (arg count).
    [[nodiscard]] Status allDecided() const;

  private:
    std::vector<seat::AttemptRecord> m_all;
    std::vector<PersonId> m_takenBack;  ///< the candidate of each attempt that was
    std::vector<exam::AttemptChoice> m_choices;
};

}  // namespace qgt::app
