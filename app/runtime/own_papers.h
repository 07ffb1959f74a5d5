#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/exam/exam_result.h"
#include "engine/people/rights.h"

#include <map>
#include <vector>

namespace qgt::app {

/// The tasks of the papers that count of some persons at one exam, by their newest scores; who has
/// none is not in it.
using OwnPapers = std::map<PersonId, std::vector<exam::TaskResult>>;

/// Everybody who is active and may do this for the whole unit. Errors: store.*.
[[nodiscard]] Result<std::vector<PersonId>> activeWith(Workspace& workspace, people::Action action);

/// Errors: store.*, exam.result-damaged.
[[nodiscard]] Result<OwnPapers> ownPapers(Workspace& workspace,
                                          const ExamId& exam,
                                          const std::vector<PersonId>& persons);

}  // namespace qgt::app
