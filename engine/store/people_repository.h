#pragma once

#include "engine/core/clock.h"
#include "engine/people/people_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Persons, committees and settings as append-only revisions, the newest of which holds;
/// credentials are overwritten, so that no history of secrets is kept.
class PeopleRepository final : public people::PeopleStore {
  public:
    PeopleRepository(Database& database, const Clock& clock)
        : m_database(database), m_clock(clock) {}

    Status saveCommittee(const people::Committee& committee, const PersonId& by) override;
    [[nodiscard]] Result<std::vector<people::Committee>> committees() const override;
    Status savePerson(const people::Person& person, const PersonId& by) override;
    Status savePersons(const std::vector<people::Person>& persons, const PersonId& by) override;
    [[nodiscard]] Result<std::vector<people::Person>> persons() const override;
    [[nodiscard]] Result<std::optional<people::Person>> person(const PersonId& id) const override;
    Status saveCredential(const people::Credential& credential) override;
    [[nodiscard]] Result<std::optional<people::Credential>> credential(
        const PersonId& id) const override;
    Status saveSetting(const std::string& key, const std::string& value) override;
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& key) const override;

  private:
    Database& m_database;
    const Clock& m_clock;
};

}  // namespace qgt::store
