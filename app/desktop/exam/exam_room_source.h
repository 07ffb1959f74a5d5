#pragma once

#include "app/desktop/exam/exam_source.h"

#include <memory>

namespace qgt::app {

/// The exams that are kept in this workspace, for one signed-in candidate.
[[nodiscard]] std::shared_ptr<ExamSource> examsOf(std::shared_ptr<Workspace> workspace,
                                                  const people::Actor& actor,
                                                  const ExamRoom::Facts& facts);

}  // namespace qgt::app
