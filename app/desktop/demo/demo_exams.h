#pragma once

#include "engine/core/result.h"

namespace qgt::app {

class Workspace;

/// Two exams of the demo's committee, both drills of practice items: one that was held a fortnight
/// ago with its published results, and one that may be begun now. Adds only what is missing, and
/// nothing where the bank has no such drill. Errors: store.*, exam.*.
[[nodiscard]] Status buildDemoExams(Workspace& workspace);

}  // namespace qgt::app
