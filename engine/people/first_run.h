#pragma once

#include "engine/core/result.h"
#include "engine/integrity/audit.h"
#include "engine/people/draw.h"
#include "engine/people/people_store.h"
#include "engine/people/rights.h"
#include "engine/people/secret.h"

#include <string>
#include <vector>

namespace qgt::people {

/// Setting of a computer that a cadre practises on at home: who is there and what signs the answers
/// that go back. It has no administrator.
inline constexpr const char* kHomeSetting = "home";

/// True while no administrator has a secret and nobody is at home here: nobody could ever sign in,
/// so whoever opens the program may found the unit.
[[nodiscard]] Result<bool> isFirstRun(const PeopleStore& store);

/// What the first page asks for.
struct UnitDraft {
    std::string committeeName;
    std::string street;
    std::string administratorName;
    /// Beside administrator: in a small committee one person is trainer or director too.
    std::vector<Role> alsoRoles;
};

struct FoundedUnit {
    CommitteeId committee;
    PersonId administrator;
    std::string recoveryCode;  ///< XXXX-XXXX-XXXX-XXXX-XXXX: show once, print, never store
};

struct Recovered {
    PersonId administrator;
    std::string recoveryCode;  ///< replaces the used one
};

/// Founding of the unit and the way back in when the administrator forgot the password.
/// The recovery code has 100 bits, so guessing needs no delay; only its Argon2id hash is kept.
class FirstRun {
  public:
    FirstRun(PeopleStore& store,
             integrity::AuditLog& audit,
             const SecretHasher& hasher,
             RandomBytes random);

    /// Saves recovery hash, committee, administrator and, last, the password. When one of these
    /// fails it is still the first run, and the next call goes on with what is there.
    /// Errors: first-run.done, person.*, committee.*, secret.*, store.* .
    [[nodiscard]] Result<FoundedUnit> createUnit(const UnitDraft& draft, const Secret& password);

    /// Sets a new password for the founding administrator or, when that person is no longer an
    /// active administrator, for the first who is. Upper or lower case, spaces and dashes do not
    /// matter; O counts as 0, I and L as 1. The used code stays valid until a new one is kept, so
    /// an error never leaves the unit without a valid code. Errors: recovery.wrong,
    /// recovery.no-administrator, secret.*, store.* .
    [[nodiscard]] Result<Recovered> recover(const Secret& code, const Secret& password);

    /// A new code for a signed-in administrator; the old one ends. Errors: rights.refused,
    /// secret.no-memory, store.* .
    [[nodiscard]] Result<std::string> renewRecoveryCode(const Actor& actor);

  private:
    [[nodiscard]] Result<std::string> storeNewCode();
    [[nodiscard]] Result<Committee> foundCommittee(const UnitDraft& draft);
    [[nodiscard]] Result<Person> foundAdministrator(const UnitDraft& draft,
                                                    const CommitteeId& committee);
    [[nodiscard]] Result<bool> isCode(const Secret& code) const;
    [[nodiscard]] Result<Person> recoverable() const;
    [[nodiscard]] Status setPassword(const PersonId& person, const Secret& password);

    PeopleStore& m_store;
    integrity::AuditLog& m_audit;
    const SecretHasher& m_hasher;
    RandomBytes m_random;
};

}  // namespace qgt::people
