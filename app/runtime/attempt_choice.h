#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/exam_store.h"
#include "engine/seat/attempt_journal.h"

#include <vector>

namespace qgt::app {

/// Which of one candidate's attempts at one exam counts: the only one, or the one that somebody
/// chose among just as many. Null: there is none, or it is undecided. `choice` may be null.
[[nodiscard]] const seat::AttemptRecord* attemptThatCounts(
    const std::vector<const seat::AttemptRecord*>& attempts, const exam::AttemptChoice* choice);

/// The attempts at one exam, and what was said of candidates with several.
class ExamAttempts {
  public:
    /// Errors: store.*.
    [[nodiscard]] static Result<ExamAttempts> at(Workspace& workspace, const ExamId& exam);

    [[nodiscard]] const std::vector<seat::AttemptRecord>& all() const { return m_all; }

    /// Oldest first.
    [[nodiscard]] std::vector<const seat::AttemptRecord*> of(const PersonId& candidate) const;

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
    std::vector<exam::AttemptChoice> m_choices;
};

}  // namespace qgt::app
