#pragma once

#include "app/runtime/attempt_choice.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/marking_allotment.h"
#include "engine/people/rights.h"

#include <map>
#include <set>
#include <vector>

namespace qgt::app {

/// Whether a person has an account and a role that marks answers.
[[nodiscard]] bool mayMark(const people::Person& person);

/// Those of the plan who may mark, with their committees. Errors: store.*.
[[nodiscard]] Result<std::vector<exam::Rater>> activeRaters(Workspace& workspace,
                                                            const exam::MarkingPlan& plan);

/// Who may mark and could join the raters of the plan; whoever left them is not counted on. Errors:
/// store.*.
[[nodiscard]] Result<std::vector<PersonId>> otherMarkers(Workspace& workspace,
                                                         const exam::MarkingPlan& plan);

/// Answers that lack a rater and that nobody marked before there were raters; `held` are those that
/// lack none.
[[nodiscard]] std::vector<OpenAnswer> withoutRaters(std::vector<OpenAnswer> open,
                                                    const std::set<exam::AnswerPlace>& held);

/// Whose the answers at an exam are, which of them count, and who entered them from paper.
class AnswerOwners {
  public:
    /// Errors: store.*.
    [[nodiscard]] static Result<AnswerOwners> at(Workspace& workspace, const ExamId& exam);

    [[nodiscard]] const ExamAttempts& attempts() const { return m_attempts; }

    /// The attempt is closed and the one of its candidate that counts.
    [[nodiscard]] bool counts(const AttemptId& attempt) const;

    /// The person entered the attempt's answers from paper.
    [[nodiscard]] bool entered(const AttemptId& attempt, const PersonId& person) const;

    /// Those of attempts that count, without what was taken back.
    [[nodiscard]] std::vector<exam::FiledTicket> counting(
        const std::vector<exam::FiledTicket>& filed) const;

    /// What allotting needs, of answers of attempts that count.
    [[nodiscard]] std::vector<exam::AnswerToMark> toMark(const std::vector<OpenAnswer>& open) const;
    /// The same of everything that anybody has or had.
    [[nodiscard]] std::vector<exam::AnswerToMark> toMark(
        const std::vector<exam::FiledTicket>& filed) const;

  private:
    /// Fills in whose the answer is.
    void addOwner(exam::AnswerToMark& answer) const;

    struct Writer {
        PersonId candidate;
        bool onPaper = false;
    };

    ExamAttempts m_attempts;
    std::map<AttemptId, Writer> m_counting;
    std::map<PersonId, CommitteeId> m_committees;
    std::map<PersonId, std::set<PersonId>> m_readers;  ///< by candidate
};

}  // namespace qgt::app
