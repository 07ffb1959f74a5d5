#include "app/desktop/people/people_tables.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/text.h"
#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "engine/people/csv.h"
#include "engine/people/person_export.h"

#include <algorithm>
#include <filesystem>

namespace qgt::app {

namespace {

/// A street has some hundred persons; the engine looks at 8 MiB at most.
constexpr std::size_t kMaxImportBytes = std::size_t{4} << 20U;
constexpr std::size_t kSampleRows = 5;

std::filesystem::path pathOf(const QString& typed) {
    return typed.trimmed().toStdString();
}

/// Names by which a table may mean a line; the first one is written.
std::vector<people::LineName> lineNames(const bank::Bank& bank) {
    std::vector<people::LineName> lines;
    for (const bank::ServiceLine& line : bank.lines()) {
        lines.push_back({line.id, {line.name, line.shortName, std::to_string(line.no)}});
    }
    return lines;
}

QStringList firstRows(const std::string& utf8, const std::string& file) {
    QStringList rows;
    for (const people::CsvRow& row : people::readCsv(utf8, file).rows) {
        if (static_cast<std::size_t>(rows.size()) == kSampleRows) {
            break;
        }
        QStringList cells;
        for (const people::CsvCell& cell : row) {
            cells.append(text(cell.text));
        }
        rows.append(cells.join(QStringLiteral("　")));
    }
    return rows;
}

void count(ImportFacts& facts) {
    for (const people::PersonDraft& draft : facts.preview.drafts) {
        facts.fresh += draft.kind == people::DraftKind::New ? 1 : 0;
        facts.changed += draft.kind == people::DraftKind::Changed ? 1 : 0;
        facts.unchanged += draft.kind == people::DraftKind::Unchanged ? 1 : 0;
    }
}

void nameCommittees(ImportFacts& facts, const std::vector<people::Committee>& committees) {
    for (const people::PersonDraft& draft : facts.preview.drafts) {
        const auto found =
            std::ranges::find(committees, draft.person.committee, &people::Committee::id);
        facts.committees.push_back(
            committees.size() < 2 || found == committees.end() ? QString() : text(found->name));
    }
}

/// Whose rows the actor may take out: everybody's, or those of the own committee.
CommitteeId exportScope(const people::Actor& actor) {
    return people::reachOf(actor, people::Action::ExportNames) == people::Reach::Installation
               ? CommitteeId()
               : actor.committee;
}

}  // namespace

Result<ImportFacts> previewImport(Workspace& workspace,
                                  const people::Actor& actor,
                                  const QString& path,
                                  bool believed) {
    const std::string file = pathOf(path).string();
    const auto bytes = os::readFile(file, kMaxImportBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto table = readTableText(*bytes);
    if (!table) {
        return tl::unexpected(table.error());
    }
    ImportFacts facts;
    facts.encoding = table->encoding;
    if (table->guessed() && !believed) {
        facts.sample = firstRows(table->utf8, file);
        return facts;
    }
    const auto persons = workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected(persons.error());
    }
    const auto committees = workspace.store().people().committees();
    if (!committees) {
        return tl::unexpected(committees.error());
    }
    facts.preview = people::previewPersons(table->utf8,
                                           file,
                                           {.persons = *persons,
                                            .committees = *committees,
                                            .lines = lineNames(workspace.bank()),
                                            .committee = actor.committee,
                                            .actor = actor});
    facts.preview.digest = integrity::digestHex(*bytes);  // of the file as it lies there
    nameCommittees(facts, *committees);
    count(facts);
    return facts;
}

Status applyImport(Workspace& workspace,
                   const people::Actor& actor,
                   const people::ImportPreview& preview) {
    const auto kept = people::applyImport(workspace.people(), actor, preview);
    return kept ? ok() : Status(tl::unexpected(kept.error()));
}

Result<ExportedTable> exportTable(Workspace& workspace,
                                  const people::Actor& actor,
                                  const QString& folder,
                                  const QString& purpose) {
    const Date today = localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
    const auto path = newFile(pathOf(folder), "人员名单", ".csv", today);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const auto persons = workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected(persons.error());
    }
    const auto committees = workspace.store().people().committees();
    if (!committees) {
        return tl::unexpected(committees.error());
    }
    people::ExportRequest request{.persons = *persons,
                                  .committees = *committees,
                                  .lines = lineNames(workspace.bank()),
                                  .committee = exportScope(actor),
                                  .purpose = purpose.toStdString()};
    const auto bytes = people::exportPersons(actor, request, workspace.store().audit());
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (const Status written = os::writeFileAtomically(*path, *bytes); !written) {
        return tl::unexpected(written.error());
    }
    return ExportedTable{.path = text(path->string()),
                         .persons = static_cast<int>(people::personTable(request).size()) - 1};
}

}  // namespace qgt::app
