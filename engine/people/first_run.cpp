#include "engine/people/first_run.h"

#include "engine/core/code_alphabet.h"
#include "engine/integrity/code_letters.h"
#include "engine/people/person_rules.h"
#include "engine/people/secret_policy.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace qgt::people {

namespace {

constexpr const char* kRecoveryHash = "recovery-hash";
constexpr const char* kFounder = "founding-administrator";
constexpr std::size_t kCodeLetters = 20;

/// What was typed, without groups and in the letters of the alphabet.
Secret plainCode(const Secret& typed) {
    std::string letters;
    letters.reserve(typed.text().size());
    for (const char letter : typed.text()) {
        if (letter != ' ' && letter != '-') {
            letters.push_back(asCodeLetter(letter));
        }
    }
    return Secret::takeFrom(letters);
}

bool isAdministrator(const Person& person) {
    return hasRole(person.roles, Role::Administrator);
}

}  // namespace

Result<bool> isFirstRun(const PeopleStore& store) {
    const auto home = store.setting(kHomeSetting);
    if (!home.has_value()) {
        return tl::unexpected<Error>(home.error());
    }
    if (home->has_value()) {
        return false;
    }
    const auto persons = store.persons();
    if (!persons.has_value()) {
        return tl::unexpected<Error>(persons.error());
    }
    for (const Person& person : *persons) {
        if (!isAdministrator(person)) {
            continue;
        }
        const auto credential = store.credential(person.id);
        if (!credential.has_value()) {
            return tl::unexpected<Error>(credential.error());
        }
        if (credential->has_value()) {
            return false;
        }
    }
    return true;
}

FirstRun::FirstRun(PeopleStore& store,
                   integrity::AuditLog& audit,
                   const SecretHasher& hasher,
                   RandomBytes random)
    : m_store(store), m_audit(audit), m_hasher(hasher), m_random(std::move(random)) {}

Result<std::string> FirstRun::storeNewCode() {
    std::string letters = drawCode(m_random, kCodeLetters);
    std::string shown = integrity::inGroups(letters);
    auto hash = m_hasher.hash(Secret::takeFrom(letters));
    if (!hash.has_value()) {
        return hash;
    }
    const Status saved = m_store.saveSetting(kRecoveryHash, *hash);
    if (!saved.has_value()) {
        return tl::unexpected<Error>(saved.error());
    }
    return shown;
}

Result<Committee> FirstRun::foundCommittee(const UnitDraft& draft) {
    const auto known = m_store.committees();
    if (!known.has_value()) {
        return tl::unexpected<Error>(known.error());
    }
    // An interrupted founding left one: it is written over, not doubled.
    const CommitteeId id = known->empty() ? CommitteeId(drawId(m_random)) : known->front().id;
    return cleanCommittee({id, draft.committeeName, draft.street});
}

Result<Person> FirstRun::foundAdministrator(const UnitDraft& draft, const CommitteeId& committee) {
    const auto persons = m_store.persons();
    if (!persons.has_value()) {
        return tl::unexpected<Error>(persons.error());
    }
    const auto left = std::find_if(persons->begin(), persons->end(), isAdministrator);
    Person person;
    person.id = left == persons->end() ? PersonId(drawId(m_random)) : left->id;
    person.name = draft.administratorName;
    person.committee = committee;
    person.roles = draft.alsoRoles;
    person.roles.push_back(Role::Administrator);
    return cleanPerson(std::move(person));
}

Status FirstRun::setPassword(const PersonId& person, const Secret& password) {
    auto hash = m_hasher.hash(password);
    if (!hash.has_value()) {
        return tl::unexpected<Error>(hash.error());
    }
    const auto known = m_store.credential(person);
    if (!known.has_value()) {
        return tl::unexpected<Error>(known.error());
    }
    Credential credential;
    credential.person = person;
    credential.kind = SecretKind::Password;
    credential.hash = std::move(*hash);
    credential.lastSignIn = known->value_or(Credential{}).lastSignIn;
    return m_store.saveCredential(credential);
}

Result<FoundedUnit> FirstRun::createUnit(const UnitDraft& draft, const Secret& password) {
    const auto first = isFirstRun(m_store);
    if (!first.has_value()) {
        return tl::unexpected<Error>(first.error());
    }
    if (!*first) {
        return failure("first-run.done");
    }
    const auto committee = foundCommittee(draft);
    if (!committee.has_value()) {
        return tl::unexpected<Error>(committee.error());
    }
    const auto person = foundAdministrator(draft, committee->id);
    if (!person.has_value()) {
        return tl::unexpected<Error>(person.error());
    }
    const auto kind = checkNewSecret(password, *person);
    if (!kind.has_value()) {
        return tl::unexpected<Error>(kind.error());
    }
    auto code = storeNewCode();
    if (!code.has_value()) {
        return tl::unexpected<Error>(code.error());
    }
    const Status saved =
        m_store.saveSetting(kFounder, person->id.str())
            .and_then([&](auto) { return m_store.saveCommittee(*committee, person->id); })
            .and_then([&](auto) { return m_store.savePerson(*person, person->id); })
            .and_then([&](auto) {
                return m_audit.append({person->id, "unit.founded", committee->id.str(), {}});
            })
            .and_then([&](auto) { return setPassword(person->id, password); });
    if (!saved.has_value()) {
        return tl::unexpected<Error>(saved.error());
    }
    return FoundedUnit{committee->id, person->id, std::move(*code)};
}

Result<bool> FirstRun::isCode(const Secret& code) const {
    const auto hash = m_store.setting(kRecoveryHash);
    if (!hash.has_value()) {
        return tl::unexpected<Error>(hash.error());
    }
    if (!hash->has_value()) {
        return false;
    }
    return SecretHasher::verify(hash->value(), plainCode(code));
}

Result<Person> FirstRun::recoverable() const {
    const auto persons = m_store.persons();
    if (!persons.has_value()) {
        return tl::unexpected<Error>(persons.error());
    }
    const auto founder = m_store.setting(kFounder);
    if (!founder.has_value()) {
        return tl::unexpected<Error>(founder.error());
    }
    const Person* chosen = nullptr;
    for (const Person& person : *persons) {
        if (!person.active || !isAdministrator(person)) {
            continue;
        }
        if (chosen == nullptr || *founder == person.id.str()) {
            chosen = &person;
        }
    }
    if (chosen == nullptr) {
        return failure("recovery.no-administrator");
    }
    return *chosen;
}

Result<Recovered> FirstRun::recover(const Secret& code, const Secret& password) {
    const auto right = isCode(code);
    if (!right.has_value()) {
        return tl::unexpected<Error>(right.error());
    }
    if (!*right) {
        const Status written = m_audit.append({{}, "recovery.refused", "", {}});
        return written.has_value() ? failure("recovery.wrong")
                                   : tl::unexpected<Error>(written.error());
    }
    const auto person = recoverable();
    if (!person.has_value()) {
        return tl::unexpected<Error>(person.error());
    }
    const auto kind = checkNewSecret(password, *person);
    if (!kind.has_value()) {
        return tl::unexpected<Error>(kind.error());
    }
    const Status done =
        m_audit.append({{}, "recovery.done", person->id.str(), {}}).and_then([&](auto) {
            return setPassword(person->id, password);
        });
    if (!done.has_value()) {
        return tl::unexpected<Error>(done.error());
    }
    auto fresh = storeNewCode();
    if (!fresh.has_value()) {
        return tl::unexpected<Error>(fresh.error());
    }
    return Recovered{person->id, std::move(*fresh)};
}

Result<std::string> FirstRun::renewRecoveryCode(const Actor& actor) {
    const Status permitted = authorize(actor, Action::ChangeUnitSettings, {}, m_audit);
    const Status written = permitted.and_then([&](auto) {
        return m_audit.append({actor.person, "recovery.renewed", "", {}});
    });
    if (!written.has_value()) {
        return tl::unexpected<Error>(written.error());
    }
    return storeNewCode();
}

}  // namespace qgt::people
