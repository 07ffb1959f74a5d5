#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/practice/ability_basis.h"

#include <vector>

namespace qgt::app {

/// What a person answered in exams to items that the bank does not have, as far as the results are
/// out: who is not to know them yet learns them nowhere. Tasks that were not answered, wait for
/// marking, or count no more as printed say nothing, nor do answer sheets that were taken back.
/// Errors: store.*, exam.*.
[[nodiscard]] Result<std::vector<practice::CertifyingAnswer>> certifyingAnswers(
    Workspace& workspace, const PersonId& person);

}  // namespace qgt::app
