#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/key_correction.h"

namespace qgt::app {

/// Whether somebody may agree to a correction. Never who ordered it, nor whose appeal it would
/// decide; by necessity only who has its task in an own paper that counts, or could not decide
/// freely an appeal that waits for it. Errors: exam.correction-own, exam.correction-own-paper,
/// those of `exam::mayAssess`, store.*.
[[nodiscard]] Result<exam::Assessing> mayAgree(Workspace& workspace,
                                               const exam::CorrectionOrder& order,
                                               const PersonId& person);

/// Whether somebody may take a correction back: by necessity only who has its task in an own paper
/// that counts. Errors: exam.correction-own-paper, store.*.
[[nodiscard]] Result<exam::Assessing> mayTakeBack(Workspace& workspace,
                                                  const exam::CorrectionOrder& order,
                                                  const PersonId& person);

}  // namespace qgt::app
