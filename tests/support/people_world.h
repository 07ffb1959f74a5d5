#pragma once

#include "engine/core/rng.h"
#include "engine/people/draw.h"
#include "engine/people/people_store.h"
#include "engine/people/person.h"
#include "engine/people/rights.h"
#include "engine/people/secret.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"
#include "tests/support/memory_people_store.h"
#include "tests/support/quick_cost.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace qgt::test {

/// Repeatable bytes in place of the system's random source.
inline people::RandomBytes seededBytes(std::uint64_t seed) {
    auto rng = std::make_shared<Rng>(seed);
    return [rng](std::span<std::byte> bytes) {
        for (std::byte& byte : bytes) {
            byte = static_cast<std::byte>(rng->below(256));
        }
    };
}

/// A committee c1 with whoever a test puts there, and everything that people services work with.
struct PeopleWorld {
    FakeClock clock;
    MemoryPeopleStore store;
    MemoryAuditLog audit{clock};
    people::SecretHasher hasher{kQuickCost};
    people::RandomBytes random = seededBytes(1);

    people::Person add(const std::string& id, const std::string& name, people::Role role) {
        people::Person person;
        person.id = PersonId(id);
        person.name = name;
        person.committee = CommitteeId("c1");
        person.roles = {role};
        (void)store.savePerson(person, person.id);
        return person;
    }

    void giveSecret(const std::string& id, const std::string& secret, people::SecretKind kind) {
        people::Credential credential;
        credential.person = PersonId(id);
        credential.kind = kind;
        credential.hash = hasher.hash(people::Secret(secret)).value();
        (void)store.saveCredential(credential);
    }

    [[nodiscard]] people::Actor actor(const std::string& id) const {
        const people::Person person = store.person(PersonId(id)).value().value();
        return people::Actor{person.id, person.committee, person.roles};
    }

    /// Actions of the audit chain, oldest first.
    [[nodiscard]] std::vector<std::string> audited() const {
        std::vector<std::string> actions;
        const auto records = audit.records().value();
        actions.reserve(records.size());
        for (const auto& record : records) {
            actions.push_back(record.entry.action);
        }
        return actions;
    }
};

}  // namespace qgt::test
