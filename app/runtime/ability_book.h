#pragma once

#include "app/runtime/workspace.h"
#include "engine/ability/replay.h"
#include "engine/core/result.h"
#include "engine/people/person.h"
#include "engine/practice/ability_basis.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace qgt::app {

/// What computing everybody's ability anew came to.
struct AbilityRebuild {
    std::size_t persons = 0;
    std::size_t events = 0;
    /// Of all cells: the same for the same events, parameters and bank, for any number of threads.
    std::string digest;

    bool operator==(const AbilityRebuild&) const = default;
};

/// Everybody's ability by line, computed from what the store has under the parameter set in force;
/// what was computed before and still holds comes from the cache. No rights: it serves use cases
/// that have them. The bank of the workspace outlives it.
class AbilityBook {
  public:
    /// Errors: store.*.
    [[nodiscard]] static Result<AbilityBook> open(Workspace& workspace);

    [[nodiscard]] const practice::AbilityBasis& basis() const { return *m_basis; }

    [[nodiscard]] const std::vector<ability::PolicyChange>& changes() const { return m_changes; }

    /// By line, in the order of the basis. Errors: store.*, exam.*.
    [[nodiscard]] Result<std::vector<ability::Cell>> cellsOf(const people::Person& person);

    /// What a person did, as cells are computed from it. Errors: store.*, exam.*.
    [[nodiscard]] Result<ability::PersonEvents> eventsOf(const people::Person& person) const;

    /// Computes everybody's anew and keeps them in the cache. 0 threads: as many as cores. Errors:
    /// store.*, exam.*.
    [[nodiscard]] Result<AbilityRebuild> rebuild(unsigned threads = 0);

  private:
    AbilityBook(Workspace& workspace,
                const ability::ParameterSet& set,
                std::vector<ability::PolicyChange> changes);

    [[nodiscard]] Result<std::string> stampOf(const PersonId& person) const;

    Workspace* m_workspace;
    std::shared_ptr<const bank::Bank> m_bank;
    std::vector<ability::PolicyChange> m_changes;
    std::shared_ptr<const practice::AbilityBasis> m_basis;
    std::string m_bankDigest;
};

}  // namespace qgt::app
