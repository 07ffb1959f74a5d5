#pragma once

#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/people/person.h"

#include <string>
#include <vector>

namespace qgt::app {

/// Whether somebody is one of those who decide about extra time by a blueprint's rule.
[[nodiscard]] bool decidesExtraTime(const std::vector<people::Role>& roles,
                                    bank::TimeGrantor grantor);

/// Whether every extra time was decided by somebody active who may, and nobody decided about the
/// own one. `before`: the candidates as they were kept, where the same decided then; what stands
/// there unchanged was decided by whom it says, whatever became of that person since.
[[nodiscard]] bool extraTimeDecided(const std::vector<exam::ExamCandidate>& candidates,
                                    const std::vector<exam::ExamCandidate>& before,
                                    bank::TimeGrantor grantor,
                                    const std::vector<people::Person>& persons);

/// What the audit chain keeps of it: "person 25% by person" for each; nothing where nobody has any.
[[nodiscard]] Args extraTimeDetails(const std::vector<exam::ExamCandidate>& candidates);

}  // namespace qgt::app
