#pragma once

#include "engine/core/clock.h"
#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/people/person.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <QString>

namespace qgt::app {

class Workspace;

/// One person of the table, with what the page needs to say of them.
struct PersonFacts {
    people::Person person;
    QString committee;  ///< empty while there is only one
    bool hasSecret = false;
    bool mustChange = false;
    bool mayReset = false;  ///< the actor may give this person a new secret
    Instant lastSignIn;     ///< 0: never
};

/// A line as the A/B picker and the table name it.
struct DutyLine {
    LineId id;
    QString name;
    QString nameEnglish;
    QString shortName;
};

/// What the page 人员 shows.
struct PeopleFacts {
    std::vector<PersonFacts> persons;
    std::vector<people::Committee> committees;
    std::vector<DutyLine> lines;
    Diagnostics warnings;     ///< what the actor's committee should look at
    bool mayEdit = false;     ///< people of the own committee at least
    bool mayEditAll = false;  ///< roles beyond cadre and committees too
    bool mayExport = false;
    Instant now;
};

/// Who has no PIN or password and may get one from the actor.
[[nodiscard]] std::vector<people::Person> waitingForSecret(const PeopleFacts& facts);

/// A person just saved.
struct SavedPerson {
    PersonId id;
    /// Of somebody new: what they come in with the first time, to be told once. Empty for somebody
    /// known, and when `problem` says why there is none.
    QString secret;
    std::optional<Error> problem;
};

// Calls of the page 人员, on the worker thread. Errors: as PeopleService and SignInService.

[[nodiscard]] Result<PeopleFacts> readPeople(Workspace& workspace, const people::Actor& actor);

/// Somebody new gets a temporary secret at once, so that nobody is added who cannot come in.
[[nodiscard]] Result<SavedPerson> savePerson(Workspace& workspace,
                                             const people::Actor& actor,
                                             const people::Person& draft);

[[nodiscard]] Status saveCommittee(Workspace& workspace,
                                   const people::Actor& actor,
                                   const people::Committee& draft);

/// The temporary secret, to be told once.
[[nodiscard]] Result<QString> resetSecret(Workspace& workspace,
                                          const people::Actor& actor,
                                          const PersonId& person);

/// The same for somebody who has none; empty when they have one by now.
[[nodiscard]] Result<QString> firstSecret(Workspace& workspace,
                                          const people::Actor& actor,
                                          const PersonId& person);

/// Temporary secrets leave the screen for a file: that is in the audit chain, by their number.
[[nodiscard]] Status recordSheet(Workspace& workspace,
                                 const people::Actor& actor,
                                 std::size_t secrets);

}  // namespace qgt::app
