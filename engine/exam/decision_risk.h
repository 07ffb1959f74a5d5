#pragma once

#include "engine/exam/exam_result.h"

namespace qgt::exam {

/// How sure the decision by the total is, for what one paper can say: with the group that is
/// assumed until one is known (psychometrics/decision.h). `got` of the paper whose key it is.
[[nodiscard]] DecisionRisk decisionRisk(const ScoringKey& key, int got);

}  // namespace qgt::exam
