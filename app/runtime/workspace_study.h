#pragma once

#include "engine/ability/ability_store.h"
#include "engine/practice/study.h"

#include <memory>
#include <optional>
#include <vector>

namespace qgt::app {

class Workspace;

/// What practice is told of somebody: the parameters in force, the person's duties, what was
/// answered in exams as far as it is out, and the next exam that the person is to sit.
class WorkspaceStudy final : public practice::StudySource {
  public:
    /// Of this workspace from now on; it outlives the source.
    void serve(Workspace& workspace) { m_workspace = &workspace; }

    /// Errors: store.*, exam.*.
    [[nodiscard]] Result<practice::StudyFacts> factsOf(
        const PersonId& person, const std::shared_ptr<const bank::Bank>& bank) override;

  private:
    /// A set read for a bank takes longer than a draw, so the last one is kept.
    struct KeptBasis {
        std::shared_ptr<const bank::Bank> bank;
        ability::ParameterSet set;
        std::vector<ability::PolicyChange> changes;
        std::shared_ptr<const practice::AbilityBasis> basis;
    };

    [[nodiscard]] Result<std::shared_ptr<const practice::AbilityBasis>> basisOf(
        const std::shared_ptr<const bank::Bank>& bank);

    Workspace* m_workspace = nullptr;
    std::optional<KeptBasis> m_kept;
};

/// What somebody prepares for: the next exam to sit (sealed, its window not over, nothing of it sat
/// yet; no mock exam) or, where it is nearer, the day that the person set. Errors: store.*,
/// exam.record-damaged (arg title).
[[nodiscard]] Result<std::optional<practice::StudyGoal>> nextGoal(Workspace& workspace,
                                                                  const PersonId& person,
                                                                  const bank::Bank& bank);

}  // namespace qgt::app
