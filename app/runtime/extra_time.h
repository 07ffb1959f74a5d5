#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/people/person.h"
#include "engine/people/rights.h"
#include "engine/people/secret.h"

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

/// How long what was confirmed may wait for its exam to be saved.
inline constexpr int kConfirmationHours = 12;

/// Whoever decided about an extra time (`by`) says so with the own PIN or password, where `actor`
/// sets up the exam: a decision is never somebody else's entry. In the audit chain in the name of
/// whoever decided. Errors: rights.refused, sign-in.*, store.*.
Status confirmExtraTime(Workspace& workspace,
                        const people::Actor& actor,
                        const exam::ExamCandidate& candidate,
                        const people::Secret& secret);

/// Every extra time that did not stand like that before was decided by `actor` or confirmed by
/// whoever decided it. Errors: extra-time.not-confirmed (arg who), store.*.
Status extraTimeConfirmed(Workspace& workspace,
                          const PersonId& actor,
                          const std::vector<exam::ExamCandidate>& candidates,
                          const std::vector<exam::ExamCandidate>& before);

/// What the audit chain keeps of it: "person 25% by person" for each; nothing where nobody has any.
[[nodiscard]] Args extraTimeDetails(const std::vector<exam::ExamCandidate>& candidates);

}  // namespace qgt::app
