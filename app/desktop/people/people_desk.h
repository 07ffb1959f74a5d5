#pragma once

#include "engine/core/clock.h"
#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/people/person_import.h"
#include "engine/people/rights.h"

#include <string>
#include <vector>

#include <QString>

namespace qgt::app {

class Workspace;

/// One person of the table, with what the page needs to say of them.
struct PersonFacts {
    people::Person person;
    QString committee;
    bool hasSecret = false;
    bool mustChange = false;
    Instant lastSignIn;  ///< 0: never
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
    bool mayEditAll = false;  ///< roles beyond cadre and committees too
    Instant now;
};

/// A CSV file looked at; nothing is stored yet.
struct ImportFacts {
    people::ImportPreview preview;
    int fresh = 0;
    int changed = 0;
    int unchanged = 0;
};

// Calls of the page 人员, on the worker thread. Errors: as PeopleService and SignInService.

[[nodiscard]] Result<PeopleFacts> readPeople(Workspace& workspace, const people::Actor& actor);

[[nodiscard]] Status savePerson(Workspace& workspace,
                                const people::Actor& actor,
                                const people::Person& draft);

[[nodiscard]] Status saveCommittee(Workspace& workspace,
                                   const people::Actor& actor,
                                   const people::Committee& draft);

/// The temporary secret, to be told once.
[[nodiscard]] Result<QString> resetSecret(Workspace& workspace,
                                          const people::Actor& actor,
                                          const PersonId& person);

/// Errors also: file.*.
[[nodiscard]] Result<ImportFacts> previewImport(Workspace& workspace,
                                                const people::Actor& actor,
                                                const QString& path);

[[nodiscard]] Status applyImport(Workspace& workspace,
                                 const people::Actor& actor,
                                 const people::ImportPreview& preview);

}  // namespace qgt::app
