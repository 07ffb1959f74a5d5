#pragma once

#include "app/runtime/exam_correction.h"
#include "app/runtime/workspace.h"

namespace qgt::app {

/// Which certificates a corrected key touches: one that holds no longer rests on a passed exam, or
/// somebody who passes now has none. The workspace must outlive it.
class IssuedCertificates final : public CertificatesAtStake {
  public:
    explicit IssuedCertificates(Workspace& workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<CertificateEffect> effect(const ExamId& exam,
                                                   const PersonId& person,
                                                   bool passesNow) override;

  private:
    Workspace& m_workspace;
};

}  // namespace qgt::app
