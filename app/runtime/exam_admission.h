#pragma once

#include "app/runtime/workspace.h"
#include "engine/seat/local_channel.h"

#include <memory>

namespace qgt::app {

/// Papers of the exams in an installation's own store: who may sit down when, behind which code,
/// with how much time.
class ExamAdmission final : public seat::SeatPapers {
  public:
    /// The workspace outlives it.
    explicit ExamAdmission(Workspace& workspace) : m_workspace(workspace) {}

    /// Errors also: seat.withdrawn.
    [[nodiscard]] Result<seat::SeatAdmission> admit(const seat::SeatToken& token,
                                                    seat::SeatEntry entry) override;

  private:
    Workspace& m_workspace;
};

}  // namespace qgt::app
