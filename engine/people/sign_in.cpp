#include "engine/people/sign_in.h"

#include "engine/core/clock.h"
#include "engine/people/secret_policy.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace qgt::people {

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr std::int64_t kLongestDelay = 60;
constexpr int kCountedFailures = 1'000'000;
constexpr std::size_t kTemporaryLetters = 10;

std::string secondsText(std::int64_t ms) {
    return std::to_string((ms + kMsPerSecond - 1) / kMsPerSecond);
}

std::string kindText(SecretKind kind) {
    return kind == SecretKind::Pin ? "pin" : "password";
}

bool tooWeak(const Person& person, const Credential& credential) {
    return requiredKind(person.roles) == SecretKind::Password && credential.kind == SecretKind::Pin;
}

Actor actorOf(const Person& person) {
    return Actor{person.id, person.committee, person.roles};
}

}  // namespace

Result<std::vector<SignInChoice>> signInChoices(const PeopleStore& store) {
    const auto persons = store.persons();
    if (!persons.has_value()) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<SignInChoice> choices;
    for (const Person& person : *persons) {
        if (!person.active) {
            continue;
        }
        const auto credential = store.credential(person.id);
        if (!credential.has_value()) {
            return tl::unexpected<Error>(credential.error());
        }
        SignInChoice choice{person.id,
                            person.name,
                            person.post,
                            person.committee,
                            requiredKind(person.roles),
                            false,
                            Instant{}};
        if (credential->has_value()) {
            choice.kind = credential->value().kind;
            choice.hasSecret = true;
            choice.lastSignIn = credential->value().lastSignIn;
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

std::int64_t delaySeconds(int failures) {
    constexpr int kDoublings = 6;
    if (failures <= 0) {
        return 0;
    }
    return failures > kDoublings ? kLongestDelay : std::int64_t{1} << (failures - 1);
}

SignInService::SignInService(SignInParts parts) : m_parts(std::move(parts)) {}

Status SignInService::refuse(const PersonId& person, Error error) {
    Args details = error.args;
    details.emplace_back("reason", error.code);
    const Status written =
        m_parts.audit.append({{}, "sign-in.refused", person.str(), std::move(details)});
    return written.has_value() ? tl::unexpected<Error>(std::move(error)) : written;
}

Result<SignInService::Account> SignInService::openAccount(const PersonId& id) {
    const auto person = m_parts.store.person(id);
    if (!person.has_value()) {
        return tl::unexpected<Error>(person.error());
    }
    if (!person->has_value() || !person->value().active) {
        return tl::unexpected<Error>(refuse(id, Error{"sign-in.inactive", {}}).error());
    }
    const auto credential = m_parts.store.credential(id);
    if (!credential.has_value()) {
        return tl::unexpected<Error>(credential.error());
    }
    if (!credential->has_value()) {
        return tl::unexpected<Error>(refuse(id, Error{"sign-in.no-secret", {}}).error());
    }
    return Account{person->value(), credential->value()};
}

Result<std::int64_t> SignInService::remainingMs(const Account& account) {
    const Credential& credential = account.credential;
    const std::int64_t delay = delaySeconds(credential.failures) * kMsPerSecond;
    const BootTime boot = m_parts.clock.sinceBoot();
    const auto inThisRun = m_lastFailure.find(credential.person);
    if (inThisRun != m_lastFailure.end()) {
        return std::max<std::int64_t>(0, delay - (boot.ns - inThisRun->second.ns) / kNsPerMs);
    }
    const Instant now = m_parts.clock.now();
    const std::int64_t passed = now.ms - credential.lastFailure.ms;
    if (passed >= 0) {
        return std::max<std::int64_t>(0, delay - passed);
    }
    // Set back: how much of the delay has passed is unknown. It starts anew, also for the next run.
    Credential anchored = credential;
    anchored.lastFailure = now;
    const Status saved = m_parts.store.saveCredential(anchored);
    if (!saved.has_value()) {
        return tl::unexpected<Error>(saved.error());
    }
    m_lastFailure[credential.person] = boot;
    return delay;
}

Status SignInService::waitOver(const Account& account) {
    if (account.credential.failures == 0) {
        return ok();
    }
    const auto remaining = remainingMs(account);
    if (!remaining.has_value()) {
        return tl::unexpected<Error>(remaining.error());
    }
    if (*remaining == 0) {
        return ok();
    }
    return refuse(account.person.id, Error{"sign-in.wait", {{"seconds", secondsText(*remaining)}}});
}

Status SignInService::countTry(Account& account) {
    Credential& credential = account.credential;
    credential.failures = std::min(credential.failures + 1, kCountedFailures);
    credential.lastFailure = m_parts.clock.now();
    m_lastFailure[credential.person] = m_parts.clock.sinceBoot();
    return m_parts.store.saveCredential(credential);
}

Result<SignInService::Account> SignInService::check(const PersonId& id, const Secret& secret) {
    auto account = openAccount(id);
    if (!account.has_value()) {
        return account;
    }
    const Status free = waitOver(*account);
    if (!free.has_value()) {
        return tl::unexpected<Error>(free.error());
    }
    const Credential before = account->credential;
    const Status counted = countTry(*account);
    if (!counted.has_value()) {
        return tl::unexpected<Error>(counted.error());
    }
    const auto right = SecretHasher::verify(before.hash, secret);
    if (!right.has_value()) {
        // The machine failed, not the person: the try is taken back.
        m_lastFailure.erase(id);
        const Status restored = m_parts.store.saveCredential(before);
        return tl::unexpected<Error>(restored.has_value() ? right.error() : restored.error());
    }
    if (!*right) {
        const int tries = account->credential.failures;
        const Error wrong{
            "sign-in.wrong",
            {{"seconds", std::to_string(delaySeconds(tries))}, {"tries", std::to_string(tries)}}};
        return tl::unexpected<Error>(refuse(id, wrong).error());
    }
    account->credential = before;
    account->credential.failures = 0;
    return account;
}

Status SignInService::finishSignIn(Account& account) {
    const PersonId& id = account.person.id;
    Status written = m_parts.audit.append(
        {id, "sign-in.done", id.str(), {{"kind", kindText(account.credential.kind)}}});
    if (!written.has_value()) {
        return written;
    }
    account.credential.lastSignIn = m_parts.clock.now();
    m_lastFailure.erase(id);
    return m_parts.store.saveCredential(account.credential);
}

Result<Actor> SignInService::signIn(const PersonId& person, const Secret& secret) {
    auto account = check(person, secret);
    if (!account.has_value()) {
        return tl::unexpected<Error>(account.error());
    }
    Credential& credential = account->credential;
    if (credential.mustChange || tooWeak(account->person, credential)) {
        m_lastFailure.erase(person);
        const Status saved = m_parts.store.saveCredential(credential);
        if (!saved.has_value()) {
            return tl::unexpected<Error>(saved.error());
        }
        const Error mustChange{"sign-in.must-change",
                               {{"kind", kindText(requiredKind(account->person.roles))}}};
        return tl::unexpected<Error>(refuse(person, mustChange).error());
    }
    if (m_parts.hasher.needsRehash(credential.hash)) {
        auto renewed = m_parts.hasher.hash(secret);
        if (renewed.has_value()) {
            credential.hash = std::move(*renewed);
        }
    }
    const Status done = finishSignIn(*account);
    if (!done.has_value()) {
        return tl::unexpected<Error>(done.error());
    }
    return actorOf(account->person);
}

Result<Actor> SignInService::changeSecret(const PersonId& person,
                                          const Secret& old,
                                          const Secret& fresh) {
    auto account = check(person, old);
    if (!account.has_value()) {
        return tl::unexpected<Error>(account.error());
    }
    // The old secret was right: that is kept before the new one is judged.
    m_lastFailure.erase(person);
    const Status reset = m_parts.store.saveCredential(account->credential);
    if (!reset.has_value()) {
        return tl::unexpected<Error>(reset.error());
    }
    const auto kind = checkNewSecret(fresh, account->person);
    if (!kind.has_value()) {
        return tl::unexpected<Error>(kind.error());
    }
    if (old.text() == fresh.text()) {
        return failure("secret.unchanged");
    }
    auto hash = m_parts.hasher.hash(fresh);
    if (!hash.has_value()) {
        return tl::unexpected<Error>(hash.error());
    }
    const Status written =
        m_parts.audit.append({person, "secret.changed", person.str(), {{"kind", kindText(*kind)}}});
    if (!written.has_value()) {
        return tl::unexpected<Error>(written.error());
    }
    account->credential.kind = *kind;
    account->credential.hash = std::move(*hash);
    account->credential.mustChange = false;
    const Status done = finishSignIn(*account);
    if (!done.has_value()) {
        return tl::unexpected<Error>(done.error());
    }
    return actorOf(account->person);
}

Result<std::string> SignInService::resetSecret(const Actor& actor, const PersonId& person) {
    const auto known = m_parts.store.person(person);
    if (!known.has_value()) {
        return tl::unexpected<Error>(known.error());
    }
    const Person target = known->value_or(Person{});
    const SecretKind kind = requiredKind(target.roles);
    const Target whom = kind == SecretKind::Pin ? Target{person, target.committee} : Target{};
    const Status permitted = authorize(actor, Action::ResetSecret, whom, m_parts.audit);
    if (!permitted.has_value()) {
        return tl::unexpected<Error>(permitted.error());
    }
    if (!known->has_value()) {
        return failure("people.unknown");
    }
    if (!target.active) {
        return failure("sign-in.inactive");
    }
    return issueTemporary(actor, target);
}

Result<std::string> SignInService::issueTemporary(const Actor& actor, const Person& person) {
    const SecretKind kind = requiredKind(person.roles);
    Result<std::string> temporary = kind == SecretKind::Pin
                                        ? drawPin(m_parts.random)
                                        : drawLowerCode(m_parts.random, kTemporaryLetters);
    if (!temporary.has_value()) {
        return temporary;
    }
    auto hash = m_parts.hasher.hash(Secret(*temporary));
    if (!hash.has_value()) {
        return tl::unexpected<Error>(hash.error());
    }
    const auto known = m_parts.store.credential(person.id);
    if (!known.has_value()) {
        return tl::unexpected<Error>(known.error());
    }
    const Status written = m_parts.audit.append(
        {actor.person, "secret.reset", person.id.str(), {{"kind", kindText(kind)}}});
    if (!written.has_value()) {
        return tl::unexpected<Error>(written.error());
    }
    Credential fresh;
    fresh.person = person.id;
    fresh.kind = kind;
    fresh.hash = std::move(*hash);
    fresh.lastSignIn = known->value_or(Credential{}).lastSignIn;
    fresh.mustChange = true;
    const Status saved = m_parts.store.saveCredential(fresh);
    if (!saved.has_value()) {
        return tl::unexpected<Error>(saved.error());
    }
    m_lastFailure.erase(person.id);
    return temporary;
}

}  // namespace qgt::people
