#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper.h"

#include <vector>

namespace qgt::app {

/// An exam whose papers are to be frozen.
struct ExamToFreeze {
    const exam::HeldExam& exam;
    const bank::Blueprint& blueprint;
    const std::vector<exam::PaperForm>& forms;
    const exam::PaperLocks* locks = nullptr;  ///< null: open papers
};

/// Freezes every candidate's paper and keeps the exam with all of them at once. Errors:
/// exam.form-unfit, exam.key-damaged, store.*.
Status keepPapers(Workspace& workspace, const ExamToFreeze& asked);

/// The result with only what is released.
[[nodiscard]] exam::ExamResult withheld(exam::ExamResult result,
                                        const std::vector<bank::ReleasedPart>& shows);

}  // namespace qgt::app
