#include "app/desktop/people/people_desk.h"

#include "app/runtime/workspace.h"
#include "engine/core/os/files.h"
#include "engine/people/person_rules.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

constexpr std::size_t kMaxImportBytes = std::size_t{4} << 20U;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// Whom the actor may see: all with the installation's right, else the own committee.
CommitteeId scopeOf(const people::Actor& actor) {
    return people::reachOf(actor, people::Action::ViewPeople) == people::Reach::Installation
               ? CommitteeId()
               : actor.committee;
}

Status statusOf(const Result<people::Person>& kept) {
    return kept ? ok() : Status(tl::unexpected(kept.error()));
}

std::vector<people::LineName> importLines(const bank::Bank& bank) {
    std::vector<people::LineName> lines;
    for (const bank::ServiceLine& line : bank.lines()) {
        lines.push_back({line.id, {line.name, line.shortName, std::to_string(line.no)}});
    }
    return lines;
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
        const auto found =
            std::ranges::find(*committees, row.person.committee, &people::Committee::id);
        facts.persons.push_back(
            {.person = row.person,
             .committee = found == committees->end() ? QString() : text(found->name),
             .hasSecret = row.hasSecret,
             .mustChange = row.mustChange,
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
    facts.mayEditAll =
        people::reachOf(actor, people::Action::EditPeople) == people::Reach::Installation;
    facts.now = workspace.clock().now();
    return facts;
}

Status savePerson(Workspace& workspace, const people::Actor& actor, const people::Person& draft) {
    return statusOf(workspace.people().savePerson(actor, draft));
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

Result<ImportFacts> previewImport(Workspace& workspace,
                                  const people::Actor& actor,
                                  const QString& path) {
    const auto bytes = os::readFile(path.toStdString(), kMaxImportBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto persons = workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected(persons.error());
    }
    const auto committees = workspace.store().people().committees();
    if (!committees) {
        return tl::unexpected(committees.error());
    }
    ImportFacts facts;
    facts.preview = people::previewPersons(*bytes,
                                           path.toStdString(),
                                           {.persons = *persons,
                                            .committees = *committees,
                                            .lines = importLines(workspace.bank()),
                                            .committee = actor.committee});
    for (const people::PersonDraft& draft : facts.preview.drafts) {
        facts.fresh += draft.kind == people::DraftKind::New ? 1 : 0;
        facts.changed += draft.kind == people::DraftKind::Changed ? 1 : 0;
        facts.unchanged += draft.kind == people::DraftKind::Unchanged ? 1 : 0;
    }
    return facts;
}

Status applyImport(Workspace& workspace,
                   const people::Actor& actor,
                   const people::ImportPreview& preview) {
    const auto kept = people::applyImport(workspace.people(), actor, preview);
    return kept ? ok() : Status(tl::unexpected(kept.error()));
}

}  // namespace qgt::app
