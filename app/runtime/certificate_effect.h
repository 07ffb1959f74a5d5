#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstdint>

namespace qgt::app {

/// What a turned result means for the certificate that rests on it.
enum class CertificateEffect : std::uint8_t {
    None,
    ToIssue,      ///< by `CertificateOffice::issue`
    ToIssueAnew,  ///< it was revoked: only by `CertificateOffice::reissue`
    ToRevoke
};

/// What becomes of a person's certificate when the result of an exam turns: one that holds rests on
/// nothing any more, or somebody who passes now has none. Errors: store.*.
[[nodiscard]] Result<CertificateEffect> certificateEffect(Workspace& workspace,
                                                          const ExamId& exam,
                                                          const PersonId& person,
                                                          bool passesNow);

}  // namespace qgt::app
