#pragma once

#include "engine/people/people_store.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::test {

/// Hands everything on until the writes run out; from then on each write fails with store.io.
class FailingPeopleStore final : public people::PeopleStore {
  public:
    FailingPeopleStore(people::PeopleStore& inner, int goodWrites)
        : m_inner(inner), m_left(goodWrites) {}

    Status saveCommittee(const people::Committee& committee, const PersonId& by) override {
        return write([&] { return m_inner.saveCommittee(committee, by); });
    }

    [[nodiscard]] Result<std::vector<people::Committee>> committees() const override {
        return m_inner.committees();
    }

    Status savePerson(const people::Person& person, const PersonId& by) override {
        return write([&] { return m_inner.savePerson(person, by); });
    }

    Status savePersons(const std::vector<people::Person>& persons, const PersonId& by) override {
        return write([&] { return m_inner.savePersons(persons, by); });
    }

    [[nodiscard]] Result<std::vector<people::Person>> persons() const override {
        return m_inner.persons();
    }

    [[nodiscard]] Result<std::optional<people::Person>> person(const PersonId& id) const override {
        return m_inner.person(id);
    }

    Status saveCredential(const people::Credential& credential) override {
        return write([&] { return m_inner.saveCredential(credential); });
    }

    [[nodiscard]] Result<std::optional<people::Credential>> credential(
        const PersonId& id) const override {
        return m_inner.credential(id);
    }

    Status saveSetting(const std::string& key, const std::string& value) override {
        return write([&] { return m_inner.saveSetting(key, value); });
    }

    [[nodiscard]] Result<std::optional<std::string>> setting(
        const std::string& key) const override {
        return m_inner.setting(key);
    }

  private:
    template <typename Write>
    Status write(Write save) {
        if (m_left == 0) {
            return failure("store.io");
        }
        --m_left;
        return save();
    }

    people::PeopleStore& m_inner;
    int m_left;
};

}  // namespace qgt::test
