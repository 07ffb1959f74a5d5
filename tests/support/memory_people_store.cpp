#include "tests/support/memory_people_store.h"

#include <algorithm>

namespace qgt::test {

using people::Committee;
using people::Credential;
using people::Person;

namespace {

template <typename T>
void putNewest(std::vector<T>& all, const T& value) {
    const auto known = std::find_if(
        all.begin(), all.end(), [&value](const T& other) { return other.id == value.id; });
    if (known == all.end()) {
        all.push_back(value);
    } else {
        *known = value;
    }
}

template <typename T>
std::optional<T> lookUp(const std::map<std::string, T>& map, const std::string& key) {
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional<T>(found->second);
}

}  // namespace

Status MemoryPeopleStore::saveCommittee(const Committee& committee, const PersonId& /*by*/) {
    putNewest(m_committees, committee);
    return ok();
}

Result<std::vector<Committee>> MemoryPeopleStore::committees() const {
    return m_committees;
}

Status MemoryPeopleStore::savePerson(const Person& person, const PersonId& /*by*/) {
    putNewest(m_persons, person);
    return ok();
}

Status MemoryPeopleStore::savePersons(const std::vector<Person>& persons, const PersonId& /*by*/) {
    for (const Person& person : persons) {
        putNewest(m_persons, person);
    }
    return ok();
}

Result<std::vector<Person>> MemoryPeopleStore::persons() const {
    return m_persons;
}

Result<std::optional<Person>> MemoryPeopleStore::person(const PersonId& id) const {
    const auto found = std::find_if(
        m_persons.begin(), m_persons.end(), [&id](const Person& p) { return p.id == id; });
    return found == m_persons.end() ? std::nullopt : std::optional<Person>(*found);
}

Status MemoryPeopleStore::saveCredential(const Credential& credential) {
    m_credentials[credential.person.str()] = credential;
    return ok();
}

Result<std::optional<Credential>> MemoryPeopleStore::credential(const PersonId& id) const {
    return lookUp(m_credentials, id.str());
}

Status MemoryPeopleStore::saveSetting(const std::string& key, const std::string& value) {
    m_settings[key] = value;
    return ok();
}

Result<std::optional<std::string>> MemoryPeopleStore::setting(const std::string& key) const {
    return lookUp(m_settings, key);
}

}  // namespace qgt::test
