#pragma once

#include "app/runtime/workspace.h"
#include "engine/certificate/standing.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"

#include <vector>

namespace qgt::app {

/// A person's certificates and how they stand today, newest first. Whoever asks has made sure that
/// it may. Errors: store.*, certificate.*.
[[nodiscard]] Result<std::vector<certificate::StandingCertificate>> heldCertificates(
    Workspace& workspace, const people::Actor& actor, const PersonId& person);

}  // namespace qgt::app
