#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"
#include "engine/seat/exam_package.h"

#include <string>

namespace qgt::app {

/// The blueprint as a seat may have it: without what only drawing and scoring need, which says
/// what is in the papers.
[[nodiscard]] bank::Blueprint seatPlanOf(bank::Blueprint blueprint);

/// The sealed exam as a package. Errors: package.open-papers (arg title), exam.record-damaged,
/// exam.no-paper, package.keys-expired, store.*.
[[nodiscard]] Result<seat::ExamPackage> packageOf(Workspace& workspace,
                                                  const exam::HeldExam& exam,
                                                  const integrity::KeyRing& ring);

/// Signed by the issuing key in use. Errors: package.too-large (arg title).
[[nodiscard]] Result<std::string> signedPackage(const seat::ExamPackage& package,
                                                const integrity::KeyRing& ring);

}  // namespace qgt::app
