#pragma once

#include "app/runtime/workspace.h"
#include "engine/certificate/standing.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"

#include <map>
#include <vector>

namespace qgt::app {

/// Days on which the exams of this installation were sat. Errors: store.*.
[[nodiscard]] Result<std::map<ExamId, Date>> examDays(Workspace& workspace);

/// A person's certificates and how they stand today, newest first. Whoever asks has made sure that
/// it may. Errors: store.*, certificate.*.
[[nodiscard]] Result<std::vector<certificate::StandingCertificate>> heldCertificates(
    Workspace& workspace, const people::Actor& actor, const PersonId& person);

}  // namespace qgt::app
