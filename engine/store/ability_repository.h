#pragma once

#include "engine/ability/ability_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Parameter sets by their digest, adoptions and changes of rules in SQLite. A set whose text does
/// not have its digest, or that this program cannot read, is store.corrupt.
class AbilityRepository final : public ability::AbilityStore {
  public:
    explicit AbilityRepository(Database& database) : m_database(database) {}

    Status adopt(const ability::Adoption& adoption) override;
    [[nodiscard]] Result<std::vector<ability::Adoption>> adoptions() const override;
    [[nodiscard]] Result<std::optional<ability::Adoption>> adopted() const override;
    Status savePolicyChange(const ability::PolicyChange& change) override;
    [[nodiscard]] Result<std::vector<ability::PolicyChange>> policyChanges() const override;
    [[nodiscard]] Result<std::vector<std::int64_t>> placesOf(const PersonId& person) const override;

  private:
    [[nodiscard]] Result<std::vector<ability::Adoption>> adoptionsAt(const char* tail) const;

    Database& m_database;
};

}  // namespace qgt::store
