#pragma once

#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/exam_result.h"
#include "engine/store/store.h"

#include <map>
#include <vector>

namespace qgt::app {

/// Everything that was ever said of the results of one exam, read once: it says who may decide an
/// appeal.
class AssessorRecords {
  public:
    /// Errors: store.*, exam.result-damaged.
    [[nodiscard]] static Result<AssessorRecords> of(store::Store& store, const ExamId& exam);

    /// Errors: those of `exam::mayAssess`.
    [[nodiscard]] Status mayAssess(const exam::Appeal& appeal, const PersonId& person) const;

    /// Of all exams, oldest first.
    [[nodiscard]] const std::vector<exam::Appeal>& appeals() const { return m_appeals; }

    [[nodiscard]] const std::vector<exam::AppealStep>& steps() const { return m_steps; }

    /// The tasks of an appealed paper by its newest score; empty: it has none.
    [[nodiscard]] const std::vector<exam::TaskResult>& tasksOf(const AttemptId& attempt) const;

  private:
    std::vector<exam::OpenMark> m_marks;
    std::vector<exam::CorrectionOrder> m_orders;
    std::vector<exam::CorrectionStep> m_orderSteps;
    std::vector<exam::Appeal> m_appeals;
    std::vector<exam::AppealStep> m_steps;
    std::map<AttemptId, std::vector<exam::TaskResult>> m_tasks;
};

}  // namespace qgt::app
