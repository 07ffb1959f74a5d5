#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/people/person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::people {

enum class SecretKind : std::uint8_t { Pin, Password };

/// What is kept of a secret: the Argon2id string, never the secret. Failures are stored so that a
/// restart does not reset the delay.
struct Credential {
    PersonId person;
    SecretKind kind = SecretKind::Pin;
    std::string hash;
    int failures = 0;  ///< wrong tries since the last right one
    Instant lastFailure;
    Instant lastSignIn;       ///< 0: never
    bool mustChange = false;  ///< set by a reset; the next sign-in asks for a new secret

    bool operator==(const Credential&) const = default;
};

/// Persons, committees, credentials and settings of the unit. Saving a person or a committee
/// appends a revision; reading gives the newest. Errors of all: store.* .
class PeopleStore {
  public:
    PeopleStore() = default;
    PeopleStore(const PeopleStore&) = delete;
    PeopleStore& operator=(const PeopleStore&) = delete;
    virtual ~PeopleStore() = default;

    virtual Status saveCommittee(const Committee& committee, const PersonId& by) = 0;
    [[nodiscard]] virtual Result<std::vector<Committee>> committees() const = 0;

    virtual Status savePerson(const Person& person, const PersonId& by) = 0;

    /// All in the given order, or after an error none.
    virtual Status savePersons(const std::vector<Person>& persons, const PersonId& by) = 0;
    [[nodiscard]] virtual Result<std::vector<Person>> persons() const = 0;
    [[nodiscard]] virtual Result<std::optional<Person>> person(const PersonId& id) const = 0;

    virtual Status saveCredential(const Credential& credential) = 0;
    [[nodiscard]] virtual Result<std::optional<Credential>> credential(
        const PersonId& id) const = 0;

    /// Free key-value settings of the unit (`recovery-hash`, `offset-minutes`, …).
    virtual Status saveSetting(const std::string& key, const std::string& value) = 0;
    [[nodiscard]] virtual Result<std::optional<std::string>> setting(
        const std::string& key) const = 0;
};

}  // namespace qgt::people
