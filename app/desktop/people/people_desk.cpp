#include "app/desktop/people/people_desk.h"

#include "app/desktop/text.h"
#include "app/runtime/workspace.h"
#include "engine/people/person_rules.h"
#include "engine/people/secret_policy.h"

#include <algorithm>

namespace qgt::app {

namespace {

/// Whom the actor may see: all with the installation's right, else the own committee.
CommitteeId scopeOf(const people::Actor& actor) {
    return people::reachOf(actor, people::Action::ViewPeople) == people::Reach::Installation
               ? CommitteeId()
               : actor.committee;
}

bool reaches(const people::Actor& actor, people::Action action, people::Reach reach) {
    return people::reachOf(actor, action) >= reach;
}

/// As SignInService::resetSecret decides: whoever holds more than a cadre's role gets a new secret
/// from somebody whose right reaches everywhere.
bool mayReset(const people::Actor& actor, const people::Person& person) {
    const bool cadre = people::requiredKind(person.roles) == people::SecretKind::Pin;
    return person.active &&
           people::allowed(actor,
                           people::Action::ResetSecret,
                           cadre ? people::Target{person.id, person.committee} : people::Target{});
}

QString nameOf(const std::vector<people::Committee>& committees, const CommitteeId& id) {
    const auto found = std::ranges::find(committees, id, &people::Committee::id);
    return found == committees.end() ? QString() : text(found->name);
}

}  // namespace

Result<PeopleFacts> readPeople(Workspace& workspace, const people::Actor& actor) {
    const auto rows = workspace.people().listPersons(actor, scopeOf(actor));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const auto committees = workspace.store().people().committees();
    if (!committees) {
        return tl::unexpected(committees.error());
    }
    PeopleFacts facts;
    facts.committees = *committees;
    std::vector<people::Person> persons;
    for (const people::PersonRow& row : *rows) {
        facts.persons.push_back({.person = row.person,
                                 .committee = committees->size() > 1
                                                  ? nameOf(*committees, row.person.committee)
                                                  : QString(),
                                 .hasSecret = row.hasSecret,
                                 .mustChange = row.mustChange,
                                 .mayReset = mayReset(actor, row.person),
                                 .lastSignIn = row.lastSignIn});
        persons.push_back(row.person);
    }
    for (const bank::ServiceLine& line : workspace.bank().lines()) {
        facts.lines.push_back({.id = line.id,
                               .name = text(line.name),
                               .nameEnglish = text(line.nameEn),
                               .shortName = text(line.shortName)});
    }
    facts.warnings = people::dutyWarnings(persons, actor.committee);
    facts.mayEdit = reaches(actor, people::Action::EditPeople, people::Reach::Committee);
    facts.mayEditAll = reaches(actor, people::Action::EditPeople, people::Reach::Installation);
    facts.mayExport = reaches(actor, people::Action::ExportNames, people::Reach::Committee);
    facts.now = workspace.clock().now();
    return facts;
}

std::vector<people::Person> waitingForSecret(const PeopleFacts& facts) {
    std::vector<people::Person> persons;
    for (const PersonFacts& one : facts.persons) {
        if (one.mayReset && !one.hasSecret) {
            persons.push_back(one.person);
        }
    }
    return persons;
}

Result<SavedPerson> savePerson(Workspace& workspace,
                               const people::Actor& actor,
                               const people::Person& draft) {
    const auto kept = workspace.people().savePerson(actor, draft);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    SavedPerson saved;
    saved.id = kept->id;
    if (draft.id.empty()) {
        const auto secret = resetSecret(workspace, actor, kept->id);
        if (secret) {
            saved.secret = *secret;
        } else {
            saved.problem = secret.error();
        }
    }
    return saved;
}

Status saveCommittee(Workspace& workspace,
                     const people::Actor& actor,
                     const people::Committee& draft) {
    const auto kept = workspace.people().saveCommittee(actor, draft);
    return kept ? ok() : Status(tl::unexpected(kept.error()));
}

Result<QString> resetSecret(Workspace& workspace,
                            const people::Actor& actor,
                            const PersonId& person) {
    const auto secret = workspace.signIn().resetSecret(actor, person);
    return secret ? Result<QString>(text(*secret)) : tl::unexpected(secret.error());
}

Result<QString> firstSecret(Workspace& workspace,
                            const people::Actor& actor,
                            const PersonId& person) {
    const auto held = workspace.store().people().credential(person);
    if (!held) {
        return tl::unexpected(held.error());
    }
    return held->has_value() ? Result<QString>(QString()) : resetSecret(workspace, actor, person);
}

Status recordSheet(Workspace& workspace, const people::Actor& actor, std::size_t secrets) {
    return workspace.store().audit().append(
        {actor.person, "secret.sheet-written", "", {{"count", std::to_string(secrets)}}});
}

}  // namespace qgt::app
