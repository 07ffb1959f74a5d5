#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/integrity/audit.h"
#include "engine/people/draw.h"
#include "engine/people/people_store.h"
#include "engine/people/rights.h"
#include "engine/people/secret.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace qgt::people {

/// One row of the page 登录: what anybody in front of the machine may see.
struct SignInChoice {
    PersonId person;
    std::string name;
    std::string post;
    CommitteeId committee;
    SecretKind kind = SecretKind::Pin;  ///< the field to offer: 6 digits or a password
    bool hasSecret = false;             ///< false: waits for a first PIN or password
    Instant lastSignIn;                 ///< 0: never

    bool operator==(const SignInChoice&) const = default;
};

/// Active persons in the order of the store.
[[nodiscard]] Result<std::vector<SignInChoice>> signInChoices(const PeopleStore& store);

/// Seconds to wait after that many wrong tries: 0, 1, 2, 4, ... 32, then 60.
[[nodiscard]] std::int64_t delaySeconds(int failures);

/// What sign-in works with; all must outlive the service.
struct SignInParts {
    PeopleStore& store;
    integrity::AuditLog& audit;
    const Clock& clock;
    const SecretHasher& hasher;
    RandomBytes random;  ///< for temporary secrets
};

/// The only maker of an Actor. Every sign-in, refusal, change and reset is in the audit chain
/// before the call returns; never a secret, never a name.
///
/// A wrong try counts before it is checked, so that ending the program in between wins nothing.
/// Within one run the delay is measured in boot time: setting the wall clock changes nothing. After
/// a restart the stored time of the last failure decides; when the wall clock was set back behind
/// it, the whole delay (60 s at most) is asked once more from now, so nobody is locked out for
/// ever. A clock set forward between two runs shortens a delay; who may set it may also copy the
/// file and try at leisure.
class SignInService {
  public:
    explicit SignInService(SignInParts parts);

    /// Errors: sign-in.wrong (args seconds, tries), sign-in.wait (arg seconds), sign-in.inactive,
    /// sign-in.no-secret, sign-in.must-change (arg kind: pin | password; the secret was right, and
    /// changeSecret is the way in), secret.no-memory, store.* .
    [[nodiscard]] Result<Actor> signIn(const PersonId& person, const Secret& secret);

    /// Signs in with the old secret and sets a new one. Errors: as signIn without must-change, as
    /// checkNewSecret, secret.unchanged. After an error the old secret is still the valid one.
    [[nodiscard]] Result<Actor> changeSecret(const PersonId& person,
                                             const Secret& old,
                                             const Secret& fresh);

    /// Gives the person a temporary secret, to be told once and changed at the next sign-in: a
    /// PIN for a cadre, else 10 letters. A director may do it for cadres of the own committee only,
    /// because the secret of another role would lend that role. Errors: rights.refused,
    /// people.unknown, sign-in.inactive, secret.*, store.* ; then the old secret is still valid.
    [[nodiscard]] Result<std::string> resetSecret(const Actor& actor, const PersonId& person);

  private:
    struct Account {
        Person person;
        Credential credential;
    };

    [[nodiscard]] Result<Account> check(const PersonId& id, const Secret& secret);
    [[nodiscard]] Result<Account> openAccount(const PersonId& id);
    [[nodiscard]] Status waitOver(const Account& account);
    [[nodiscard]] Result<std::int64_t> remainingMs(const Account& account);
    [[nodiscard]] Status countTry(Account& account);
    [[nodiscard]] Status finishSignIn(Account& account);
    [[nodiscard]] Result<std::string> issueTemporary(const Actor& actor, const Person& person);
    [[nodiscard]] Status refuse(const PersonId& person, Error error);

    SignInParts m_parts;
    std::unordered_map<PersonId, BootTime> m_lastFailure;  ///< failures of this run
};

}  // namespace qgt::people
