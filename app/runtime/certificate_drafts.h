#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/certificate/certificate.h"
#include "engine/certificate/certificate_store.h"
#include "engine/core/result.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"

#include <vector>

namespace qgt::app {

/// Somebody who passed a published exam that certifies, by the attempt that counts.
struct PassedAttempt {
    PersonId person;
    AttemptId attempt;
    std::string body;  ///< of the score, as it is kept
};

/// The blueprint when passing the exam is worth a certificate. Errors: certificate.not-published,
/// certificate.rehearsal (arg title) for mock exams, trials and drills.
[[nodiscard]] Result<bank::Blueprint> certifyingBlueprint(const exam::HeldExam& exam);

/// In the order of the exam's candidates. Errors: store.*, exam.*.
[[nodiscard]] Result<std::vector<PassedAttempt>> passedAttempts(Workspace& workspace,
                                                                const exam::HeldExam& exam);

/// What the tasks of a candidate's paper rest on. Errors: exam.no-paper, sealed.*, keys.*.
[[nodiscard]] Result<std::vector<certificate::TaskBasis>> paperBasis(
    Workspace& workspace,
    const exam::HeldExam& exam,
    const PersonId& candidate,
    const integrity::KeyRing& ring);

/// What the certificate of an attempt says, on this day.
[[nodiscard]] Result<certificate::Certificate> certificateFor(Workspace& workspace,
                                                              const exam::HeldExam& exam,
                                                              const bank::Blueprint& blueprint,
                                                              const PassedAttempt& passed);

}  // namespace qgt::app
