#pragma once

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"
#include "engine/people/secret_policy.h"

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

namespace qgt::app {

class Workspace;

/// One row of the page 登录.
struct SignInPerson {
    PersonId person;
    QString name;
    QString post;
    QString committee;
    people::SecretKind kind = people::SecretKind::Pin;
    bool hasSecret = false;  ///< false: waits for a first PIN or password
    Instant lastSignIn;      ///< 0: never

    bool operator==(const SignInPerson&) const = default;
};

/// What the page 登录 shows.
struct SignInFacts {
    std::vector<SignInPerson> persons;
    bool firstRun = false;  ///< nobody could sign in: the unit is to be founded
    bool atHome = false;    ///< a cadre's own computer
    QString committee;      ///< empty when there are several
    QString bankVersion;
    QStringList lineNames;  ///< short names in the order of the register
    int lines = 0;
    int items = 0;
    int findings = 0;  ///< errors in bank files; their items are left out
    Instant now;
};

/// Somebody who got in.
struct Entered {
    people::Actor actor;
    QString name;
    QString post;
    QString committee;
};

/// A new secret in the place of a temporary one.
struct SecretChange {
    PersonId person;
    std::string old;
    std::string fresh;
};

/// Founding of the unit.
struct UnitForm {
    QString committee;
    QString street;
    QString administrator;
    bool alsoTrainer = false;
    bool alsoDirector = false;
};

// Calls of the sign-in pages, on the worker thread.

[[nodiscard]] Result<SignInFacts> readSignIn(Workspace& workspace);

/// Errors: as SignInService::signIn.
[[nodiscard]] Result<Entered> signIn(Workspace& workspace,
                                     const PersonId& person,
                                     const std::string& secret);

/// Errors: as SignInService::changeSecret.
[[nodiscard]] Result<Entered> changeSecret(Workspace& workspace, const SecretChange& change);

/// Returns the recovery code. Errors: as FirstRun::createUnit.
[[nodiscard]] Result<QString> foundUnit(Workspace& workspace,
                                        const UnitForm& form,
                                        const std::string& password);

/// The way back in with the recovery code; returns the new code. Errors: as FirstRun::recover.
[[nodiscard]] Result<QString> recoverAccess(Workspace& workspace,
                                            const std::string& code,
                                            const std::string& password);

/// Today, by the clock of the unit.
[[nodiscard]] Date dayOf(const Workspace& workspace);

}  // namespace qgt::app
