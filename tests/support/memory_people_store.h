#pragma once

#include "engine/people/people_store.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qgt::test {

/// The oracle of the contract: newest revision wins, in the order of first appearance.
class MemoryPeopleStore final : public people::PeopleStore {
  public:
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
    std::vector<people::Committee> m_committees;
    std::vector<people::Person> m_persons;
    std::map<std::string, people::Credential> m_credentials;
    std::map<std::string, std::string> m_settings;
};

}  // namespace qgt::test
