#include "app/runtime/blueprint_shelf.h"

#include "app/runtime/bank_folders.h"
#include "app/runtime/exam_material.h"
#include "engine/bank/blueprint_comments.h"
#include "engine/bank/blueprint_reader.h"
#include "engine/bank/blueprint_rules.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/bank/limits.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::app {

namespace fs = std::filesystem;

using bank::Blueprint;

namespace {

using Json = nlohmann::json;

BankFolders bankFoldersOf(const Workspace& workspace) {
    return {workspace.folder().root};
}

fs::path shelfFolder(const Workspace& workspace) {
    return bankFoldersOf(workspace).bank() / "blueprints";
}

fs::path undoFile(const Workspace& workspace) {
    return bankFoldersOf(workspace).root / "blueprint.undo";
}

/// The bytes of a file; nothing when it is not there.
Result<std::optional<std::string>> bytesOf(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        return std::optional<std::string>();
    }
    auto bytes = os::readFile(path, bank::kMaxFileBytes);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    return std::optional(std::move(*bytes));
}

/// Lines and blocks that it names and the bank does not have.
void checkNames(const bank::BlueprintFile& file, const bank::Bank& bank, Diagnostics& findings) {
    for (const bank::Reference& reference : file.references) {
        const bool isBlock = reference.kind == bank::ReferenceKind::Block;
        const bool known =
            isBlock ? std::ranges::any_of(
                          bank.blocks(),
                          [&](const auto& block) { return block.id.str() == reference.target; })
                    : bank.line(LineId(reference.target)) != nullptr;
        if (!known) {
            findings.push_back({Severity::Error,
                                isBlock ? "bank.unknown-block" : "bank.unknown-line",
                                {{"value", reference.target}},
                                {file.file, reference.line, reference.column}});
        }
    }
}

ShelvedBlueprint readShelved(const std::string& name,
                             const std::string& bytes,
                             const bank::Bank& bank) {
    bank::BlueprintFile read =
        bank::readBlueprintFile(bytes, "blueprints/" + name, integrity::digestHex);
    ShelvedBlueprint shelved;
    shelved.file = name;
    shelved.digest = integrity::digestHex(bytes);
    shelved.comments = bank::commentCount(bytes);
    shelved.findings = std::move(read.diagnostics);
    checkNames(read, bank, shelved.findings);
    if (read.blueprint) {
        checkBlueprint(*read.blueprint, {bank.lines(), bank.blocks()}, shelved.findings);
    }
    if (!hasErrors(shelved.findings)) {
        shelved.blueprint = std::move(read.blueprint);
    }
    return shelved;
}

Result<std::vector<ShelvedBlueprint>> readShelf(const Workspace& workspace) {
    const fs::path folder = shelfFolder(workspace);
    std::vector<ShelvedBlueprint> shelf;
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return shelf;
    }
    const auto names = os::listFiles(folder, ".yaml");
    if (!names) {
        return tl::unexpected<Error>(names.error());
    }
    const auto bank = workspace.bankPtr();
    for (const std::string& name : *names) {
        const auto bytes = os::readFile(folder / name, bank::kMaxFileBytes);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        ShelvedBlueprint shelved = readShelved(name, *bytes, *bank);
        const auto base = bytesOf(bankFoldersOf(workspace).base() / "blueprints" / name);
        if (base && *base) {
            shelved.origin = **base == *bytes ? BlueprintOrigin::Shipped : BlueprintOrigin::Changed;
        }
        shelf.push_back(std::move(shelved));
    }
    return shelf;
}

/// How many exams are set up by each blueprint and not sealed.
Result<std::map<BlueprintId, int>> draftsBy(Workspace& workspace) {
    const auto exams = workspace.store().exams().exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    std::map<BlueprintId, int> drafts;
    for (const exam::HeldExam& exam : *exams) {
        const auto frozen = exam.state == exam::ExamState::Draft && !exam.mock
                                ? frozenBlueprint(exam)
                                : Result<Blueprint>(tl::unexpected<Error>(Error{}));
        if (frozen) {
            ++drafts[frozen->id];
        }
    }
    return drafts;
}

/// Whether nothing but the place and the digest differs.
bool saysTheSame(Blueprint a, const Blueprint& b) {
    a.where = b.where;
    a.digest = b.digest;
    return a == b;
}

/// The text of a blueprint in the place of an older file, with the comments of that.
Result<std::string> textOf(const Blueprint& blueprint, const std::optional<std::string>& before) {
    auto fresh = bank::blueprintYaml(blueprint, integrity::digestHex);
    if (!fresh || !before || bank::commentCount(*before) == 0) {
        return fresh;
    }
    const bank::BlueprintFile old =
        bank::readBlueprintFile(*before, "blueprints/before.yaml", integrity::digestHex);
    const auto plain = old.blueprint ? bank::blueprintYaml(*old.blueprint, integrity::digestHex)
                                     : Result<std::string>(std::string());
    std::string woven = bank::withComments({*before, plain ? *plain : std::string()}, *fresh);
    const bank::BlueprintFile read =
        bank::readBlueprintFile(woven, "blueprints/new.yaml", integrity::digestHex);
    return read.blueprint && saysTheSame(*read.blueprint, blueprint)
               ? Result<std::string>(std::move(woven))
               : fresh;
}

}  // namespace

/// A file before and after.
struct BlueprintShelf::Change {
    const char* action = "";
    std::string file;
    std::string id;
    std::string title;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

Status BlueprintShelf::may() {
    return people::authorize(m_actor, people::Action::ManageExams, {}, m_workspace.store().audit());
}

Result<std::vector<ShelvedBlueprint>> BlueprintShelf::all() {
    if (const Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto shelf = readShelf(m_workspace);
    const auto drafts = draftsBy(m_workspace);
    if (!shelf || !drafts) {
        return tl::unexpected<Error>(shelf ? drafts.error() : shelf.error());
    }
    for (ShelvedBlueprint& shelved : *shelf) {
        const auto count = shelved.blueprint ? drafts->find(shelved.blueprint->id) : drafts->end();
        shelved.drafts = count == drafts->end() ? 0 : count->second;
    }
    return shelf;
}

Result<ShelvedBlueprint> BlueprintShelf::save(Blueprint blueprint,
                                              const std::optional<ShelvedBlueprint>& before) {
    const auto shelf = all();
    if (!shelf) {
        return tl::unexpected<Error>(shelf.error());
    }
    const std::string name = before ? before->file : blueprint.id.str() + ".yaml";
    const bool taken = std::ranges::any_of(*shelf, [&](const ShelvedBlueprint& one) {
        return !(before && one.file == name) &&
               (one.file == name || (one.blueprint && one.blueprint->id == blueprint.id));
    });
    if (taken) {
        return failure("blueprint.id-taken", {{"id", blueprint.id.str()}});
    }
    if (before && before->blueprint) {
        blueprint.revision = before->blueprint->revision;
        if (saysTheSame(*before->blueprint, blueprint)) {
            return failure("blueprint.unchanged");
        }
        ++blueprint.revision;
    }
    const auto bytes = bytesOf(shelfFolder(m_workspace) / name);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    if (before && (!*bytes || integrity::digestHex(**bytes) != before->digest)) {
        return failure("blueprint.changed-meanwhile", {{"title", blueprint.title}});
    }
    auto text = textOf(blueprint, *bytes);
    const Status changed =
        text ? change({"blueprint.saved", name, blueprint.id.str(), blueprint.title, *bytes, *text})
             : Status(tl::unexpected<Error>(text.error()));
    if (!changed) {
        return tl::unexpected<Error>(changed.error());
    }
    const auto now = all();
    if (!now) {
        return tl::unexpected<Error>(now.error());
    }
    return *std::ranges::find(*now, name, &ShelvedBlueprint::file);
}

Status BlueprintShelf::remove(const ShelvedBlueprint& shelved) {
    if (const Status allowed = may(); !allowed) {
        return allowed;
    }
    const std::string title = shelved.blueprint ? shelved.blueprint->title : shelved.file;
    if (shelved.origin != BlueprintOrigin::Own) {
        return failure("blueprint.not-own", {{"title", title}});
    }
    const auto drafts = draftsBy(m_workspace);
    const auto bytes = bytesOf(shelfFolder(m_workspace) / shelved.file);
    if (!drafts || !bytes) {
        return tl::unexpected<Error>(drafts ? bytes.error() : drafts.error());
    }
    const BlueprintId id = shelved.blueprint ? shelved.blueprint->id : BlueprintId();
    if (const auto used = drafts->find(id); used != drafts->end()) {
        return failure("blueprint.in-use",
                       {{"title", title}, {"count", std::to_string(used->second)}});
    }
    if (!*bytes || integrity::digestHex(**bytes) != shelved.digest) {
        return failure("blueprint.changed-meanwhile", {{"title", title}});
    }
    return change({"blueprint.removed", shelved.file, id.str(), title, *bytes, {}});
}

std::optional<BlueprintUndo> BlueprintShelf::undoable() {
    const auto kept = bytesOf(undoFile(m_workspace));
    if (!kept || !*kept) {
        return std::nullopt;
    }
    const Json record = Json::parse(**kept, nullptr, false);
    if (!record.is_object() || !record.contains("file") || !record.contains("before") ||
        !record.contains("after") || !record.contains("title")) {
        return std::nullopt;
    }
    const auto now = bytesOf(shelfFolder(m_workspace) / record["file"].get<std::string>());
    const std::string digest = now && *now ? integrity::digestHex(**now) : std::string();
    if (!now || record["after"] != digest) {
        return std::nullopt;  // somebody else changed it since
    }
    return BlueprintUndo{record["title"].get<std::string>(), record["before"].is_string()};
}

Status BlueprintShelf::undo() {
    if (const Status allowed = may(); !allowed) {
        return allowed;
    }
    const auto undone = undoable();
    const auto kept = bytesOf(undoFile(m_workspace));
    if (!undone || !kept || !*kept) {
        return failure("blueprint.no-undo");
    }
    const Json record = Json::parse(**kept);
    const auto file = record["file"].get<std::string>();
    const auto now = bytesOf(shelfFolder(m_workspace) / file);
    if (!now) {
        return tl::unexpected<Error>(now.error());
    }
    const auto before = undone->brings ? std::optional(record["before"].get<std::string>())
                                       : std::optional<std::string>();
    return change(
        {"blueprint.undone", file, record.value("id", std::string()), undone->title, *now, before});
}

Status BlueprintShelf::change(const Change& change) {
    const auto lock = lockBank(bankFoldersOf(m_workspace));
    if (!lock) {
        return tl::unexpected<Error>(lock.error());
    }
    const fs::path path = shelfFolder(m_workspace) / change.file;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    const Json record{
        {"file", change.file},
        {"id", change.id},
        {"title", change.title},
        {"before", change.before ? Json(*change.before) : Json()},
        {"after", change.after ? integrity::digestHex(*change.after) : std::string()}};
    Status done = m_workspace.store().audit().append(
        {m_actor.person, change.action, change.id, {{"file", change.file}}});
    // First what it can be taken back to: a power cut in between leaves the file as it was, which
    // the record does not fit, so that nothing is taken back wrongly.
    done =
        done ? os::writeFileAtomically(undoFile(m_workspace),
                                       record.dump(-1, ' ', false, Json::error_handler_t::replace))
             : done;
    if (done && change.after) {
        done = os::writeFileAtomically(path, *change.after);
    } else if (done) {
        done = fs::remove(path, error) || !error ? os::syncFolder(path.parent_path())
                                                 : Status(folderFailure(path, error));
    }
    return done ? renew() : done;
}

Status BlueprintShelf::renew() {
    auto shelf = readShelf(m_workspace);
    if (!shelf) {
        return tl::unexpected<Error>(shelf.error());
    }
    std::vector<Blueprint> blueprints;
    std::set<BlueprintId> known;
    for (ShelvedBlueprint& shelved : *shelf) {
        if (shelved.blueprint && known.insert(shelved.blueprint->id).second) {
            blueprints.push_back(std::move(*shelved.blueprint));
        }
    }
    std::ranges::sort(blueprints, {}, &Blueprint::id);
    m_workspace.setBlueprints(std::move(blueprints));
    return ok();
}

}  // namespace qgt::app
