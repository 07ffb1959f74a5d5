#pragma once

#include "app/runtime/own_papers.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/exam_result.h"

#include <map>
#include <set>
#include <vector>

namespace qgt::app {

/// Everything that was ever said of the results of one exam, read once: it says who may decide an
/// appeal.
class AssessorRecords {
  public:
    /// Errors: store.*, exam.result-damaged.
    [[nodiscard]] static Result<AssessorRecords> of(Workspace& workspace, const ExamId& exam);

    /// Errors: those of `exam::mayAssess`.
    [[nodiscard]] Result<exam::Assessing> mayAssess(const exam::Appeal& appeal,
                                                    const PersonId& person) const;

    /// Errors: those of `exam::mayAssessFreely`.
    [[nodiscard]] Status mayAssessFreely(const exam::Appeal& appeal, const PersonId& person) const;

    /// Whether somebody may see an appealed paper with its key: not while appeals are taken of the
    /// own paper that has its tasks, unless everybody else has a hand in it. Errors:
    /// appeal.own-look, appeal.sat-it.
    [[nodiscard]] Status mayLook(const exam::Appeal& appeal, const PersonId& person) const;

    /// Of all exams, oldest first.
    [[nodiscard]] const std::vector<exam::Appeal>& appeals() const { return m_appeals; }

    [[nodiscard]] const std::vector<exam::AppealStep>& steps() const { return m_steps; }

    /// The tasks of an appealed paper by its newest score; empty: it has none.
    [[nodiscard]] const std::vector<exam::TaskResult>& tasksOf(const AttemptId& attempt) const;

  private:
    [[nodiscard]] exam::AssessorFacts factsOf(const exam::Appeal& appeal) const;

    std::vector<exam::OpenMark> m_marks;
    std::vector<exam::CorrectionOrder> m_orders;
    std::vector<exam::CorrectionStep> m_orderSteps;
    std::vector<exam::Appeal> m_appeals;
    std::vector<exam::AppealStep> m_steps;
    std::map<AttemptId, std::vector<exam::TaskResult>> m_tasks;
    OwnPapers m_ownPapers;  ///< empty unless appeals are taken now
    std::vector<PersonId> m_assessors;
    std::map<AttemptId, std::set<PersonId>> m_readers;  ///< of attempts from answer sheets
};

}  // namespace qgt::app
