#include "app/runtime/exam_pool.h"

#include "app/runtime/exam_pool_file.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/item_file.h"
#include "engine/bank/item_writer.h"
#include "engine/core/text.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <system_error>
#include <utility>

namespace qgt::app {

namespace fs = std::filesystem;

using bank::BankFiles;
using bank::ItemHome;
using bank::PoolReport;

namespace {

ExamFolders foldersOf(const PoolDesk& desk) {
    return {desk.keys.workspace.folder().root};
}

bank::PoolBeside besideOf(const PoolDesk& desk) {
    Workspace& workspace = desk.keys.workspace;
    return {workspace.folder().bank(), workspace.bankPtr(), integrity::digestHex};
}

/// What goes into the audit chain.
struct Entry {
    const char* action;
    std::string subject = {};
    Args details = {};
};

Status record(const PoolDesk& desk, const Entry& entry) {
    return desk.keys.workspace.store().audit().append(
        {desk.keys.actor.person, entry.action, entry.subject, entry.details});
}

/// The files, for who may use them.
Result<PoolFiles> openPool(const PoolDesk& desk) {
    const Status allowed = people::authorize(
        desk.keys.actor, people::Action::UseExamPool, {}, desk.keys.workspace.store().audit());
    if (!allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    return readPoolFiles(foldersOf(desk), desk.ring);
}

/// Writes the files; the chain knows before and after.
Status keep(const PoolDesk& desk, const BankFiles& files, Entry before, const char* after) {
    if (Status announced = record(desk, before); !announced) {
        return announced;
    }
    const auto digest = writePoolFiles(foldersOf(desk), desk.ring, files);
    if (!digest) {
        return tl::unexpected<Error>(digest.error());
    }
    before.action = after;
    before.details.emplace_back("pool", *digest);
    return record(desk, before);
}

tl::unexpected<Error> noItem(const ItemId& id) {
    return failure("pool.no-item", {{"id", id.str()}});
}

bank::ItemFile readAlone(const std::string& name, const std::string& bytes) {
    return bank::readPoolFile(bytes, name, integrity::digestHex);
}

/// The file of a case; end() when there is none of this id.
BankFiles::iterator caseFileOf(BankFiles& files, const std::string& id) {
    return std::find_if(files.begin(), files.end(), [&](const auto& file) {
        if (!file.first.starts_with(bank::kPoolCases)) {
            return false;
        }
        const bank::CaseFile read =
            bank::readPoolCaseFile(file.second, file.first, integrity::digestHex);
        return read.scenario && read.scenario->id.str() == id;
    });
}

/// Name of the pool file that has an item; end() when none has.
BankFiles::iterator fileOf(BankFiles& files, const ItemId& id) {
    return std::find_if(files.begin(), files.end(), [&](const auto& file) {
        if (file.first.starts_with(bank::kPoolCases)) {
            return false;
        }
        const bank::ItemFile read = readAlone(file.first, file.second);
        return std::any_of(read.ids.begin(), read.ids.end(), [&](const bank::SeenId& seen) {
            return seen.id == id.str();
        });
    });
}

/// `<line>/<topic>.yaml` that no file has yet. A line that is not a plain word is refused later and
/// must not name a folder here.
std::string folderFor(const bank::ItemFile& read) {
    const std::string& line = read.line.str();
    const bool plain =
        !line.empty() &&
        line.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
    return (plain ? line : std::string("unknown")) + "/";
}

std::string placeFor(const std::string& folder, const std::string& name, const BankFiles& taken) {
    const std::string stem = fs::path(name).stem().string();
    const std::string place = folder + stem;
    std::string free = place + ".yaml";
    for (int i = 2; taken.contains(free); ++i) {
        free = place + "-" + std::to_string(i) + ".yaml";
    }
    return free;
}

/// Names in the pool, and how whoever gave the file calls it.
using GivenNames = std::map<std::string, std::string>;

/// Findings about the given files, under their given names, and errors that were not there before.
Diagnostics concerning(const Diagnostics& found,
                       const Diagnostics& before,
                       const GivenNames& given) {
    Diagnostics kept;
    for (Diagnostic diagnostic : found) {
        const auto name = given.find(diagnostic.where.file);
        const bool fresh = diagnostic.severity == Severity::Error &&
                           std::find(before.begin(), before.end(), diagnostic) == before.end();
        if (name != given.end()) {
            diagnostic.where.file = name->second;
        }
        if (name != given.end() || fresh) {
            kept.push_back(std::move(diagnostic));
        }
    }
    return kept;
}

/// What the pool with the given files in it would say about them.
Diagnostics findingsOf(const PoolDesk& desk,
                       const BankFiles& before,
                       const BankFiles& after,
                       const GivenNames& given) {
    const bank::PoolBeside beside = besideOf(desk);
    const PoolReport report = readPool(after, beside);
    Diagnostics all = report.diagnostics;
    const Diagnostics advice = checkPool(report, beside);
    all.insert(all.end(), advice.begin(), advice.end());
    return concerning(all, readPool(before, beside).diagnostics, given);
}

/// The pool with the given files in it, and what that would be.
struct Intake {
    PoolFiles after;
    PoolChange change;
};

Intake takeIn(const PoolDesk& desk, const BankFiles& before, const BankFiles& files) {
    Intake intake{PoolFiles(before), {}};
    GivenNames given;
    for (const auto& [name, bytes] : files) {
        const bool isCase = bank::isCaseText(bytes);
        const bank::ItemFile read = isCase ? bank::ItemFile{} : readAlone(name, bytes);
        const std::string folder = isCase ? std::string(bank::kPoolCases) : folderFor(read);
        const std::string place = placeFor(folder, name, intake.after.files);
        intake.after.files.emplace(place, bytes);
        given.emplace(place, name);
        intake.change.items += isCase ? 1 : read.ids.size();
    }
    intake.change.findings = findingsOf(desk, before, intake.after.files, given);
    return intake;
}

/// The one item of a file that is to take the place of another.
Result<bank::Item> theOneItem(const bank::ItemFile& read, const ItemId& id) {
    if (read.ids.size() != 1 || read.ids.front().id != id.str() || read.items.empty()) {
        return failure("pool.other-item", {{"id", id.str()}});
    }
    return read.items.front();
}

Status mayReplace(const bank::Item& present, const bank::Item& fresh) {
    if (present.line != fresh.line) {
        return failure("pool.other-line", {{"line", present.line.str()}});
    }
    if (fresh.digest != present.digest && fresh.revision <= present.revision) {
        return failure("pool.revision", {{"revision", std::to_string(present.revision)}});
    }
    return ok();
}

/// The file with the item replaced. Errors as `editExamItem`.
Result<std::string> edited(const std::pair<const std::string, std::string>& file,
                           const bank::Item& fresh) {
    const bank::ItemFile read = readAlone(file.first, file.second);
    const auto present = std::find_if(read.items.begin(),
                                      read.items.end(),
                                      [&](const bank::Item& item) { return item.id == fresh.id; });
    if (present == read.items.end()) {
        return noItem(fresh.id);
    }
    return mayReplace(*present, fresh).and_then([&](auto) {
        return bank::replaceItem(file.second, fresh.id, fresh, ItemHome::ExamPool);
    });
}

}  // namespace

std::size_t countOf(const Diagnostics& findings, Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [severity](const Diagnostic& finding) {
            return finding.severity == severity;
        }));
}

Result<PoolReport> listExamPool(const PoolDesk& desk) {
    const auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    PoolReport report = readPool(pool->files, besideOf(desk));
    const Status recorded =
        record(desk, {"pool.listed", "", {{"items", std::to_string(report.items.size())}}});
    return recorded ? Result<PoolReport>(std::move(report)) : tl::unexpected(recorded.error());
}

Result<bank::Item> examItem(const PoolDesk& desk, const ItemId& id) {
    const auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    const PoolReport report = readPool(pool->files, besideOf(desk));
    const auto item = std::find_if(report.items.begin(),
                                   report.items.end(),
                                   [&](const bank::Item& each) { return each.id == id; });
    if (item == report.items.end()) {
        return noItem(id);
    }
    const Status recorded = record(desk, {"pool.shown", id.str()});
    return recorded ? Result<bank::Item>(*item) : tl::unexpected(recorded.error());
}

Result<PoolChange> checkExamPool(const PoolDesk& desk) {
    const auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    const PoolReport report = readPool(pool->files, besideOf(desk));
    PoolChange change{report.diagnostics, report.items.size() + report.cases.size(), false};
    const Diagnostics advice = checkPool(report, besideOf(desk));
    change.findings.insert(change.findings.end(), advice.begin(), advice.end());
    const Status recorded =
        record(desk, {"pool.checked", "", {{"items", std::to_string(change.items)}}});
    return recorded ? Result<PoolChange>(std::move(change)) : tl::unexpected(recorded.error());
}

Result<PoolChange> tryExamPoolImport(const PoolDesk& desk, const BankFiles& files) {
    const auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    PoolChange change = takeIn(desk, pool->files, files).change;
    const Status recorded =
        record(desk, {"pool.tried", "", {{"items", std::to_string(change.items)}}});
    return recorded ? Result<PoolChange>(std::move(change)) : tl::unexpected(recorded.error());
}

Result<PoolChange> importToExamPool(const PoolDesk& desk, const BankFiles& files) {
    const auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    Intake intake = takeIn(desk, pool->files, files);
    PoolChange& change = intake.change;
    if (hasErrors(change.findings)) {
        return std::move(change);
    }
    const Status kept = keep(desk,
                             intake.after.files,
                             {"pool.import", "", {{"items", std::to_string(change.items)}}},
                             "pool.imported");
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    change.applied = true;
    return std::move(change);
}

Result<PoolChange> editExamItem(const PoolDesk& desk, const ItemId& id, const NamedText& file) {
    auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    PoolFiles after(pool->files);
    const auto place = fileOf(after.files, id);
    if (place == after.files.end()) {
        return noItem(id);
    }
    const bank::ItemFile read = readAlone(file.name, file.text);
    PoolChange change{read.diagnostics, 1, false};
    if (hasErrors(change.findings)) {
        return change;
    }
    const auto bytes =
        theOneItem(read, id).and_then([&](const bank::Item& item) { return edited(*place, item); });
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    place->second = *bytes;
    change.findings = findingsOf(desk, pool->files, after.files, {{place->first, place->first}});
    // Of the file that the item lies in, only what this item brought.
    std::erase_if(change.findings, [&](const Diagnostic& d) {
        return std::none_of(
            d.args.begin(), d.args.end(), [&](const auto& arg) { return arg.second == id.str(); });
    });
    if (hasErrors(change.findings)) {
        return change;
    }
    const Status kept =
        keep(desk,
             after.files,
             {"pool.edit", id.str(), {{"revision", std::to_string(read.items.front().revision)}}},
             "pool.edited");
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    change.applied = true;
    return change;
}

Status removeExamItem(const PoolDesk& desk, const ItemId& id) {
    auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    if (const auto ofCase = caseFileOf(pool->files, id.str()); ofCase != pool->files.end()) {
        pool->files.erase(ofCase);
        return keep(desk, pool->files, {"pool.remove", id.str()}, "pool.removed");
    }
    const auto place = fileOf(pool->files, id);
    if (place == pool->files.end()) {
        return noItem(id);
    }
    auto without = bank::removeItem(place->second, id, ItemHome::ExamPool);
    if (without) {
        place->second = std::move(*without);
    } else if (without.error().code == "bank.last-item") {
        pool->files.erase(place);
    } else {
        return tl::unexpected<Error>(without.error());
    }
    return keep(desk, pool->files, {"pool.remove", id.str()}, "pool.removed");
}

Result<std::size_t> exportExamPool(const PoolDesk& desk,
                                   const fs::path& folder,
                                   const std::string& purpose) {
    if (trimmed(purpose).empty()) {
        return failure("pool.no-purpose");
    }
    const auto pool = openPool(desk);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_empty(folder, error)) {
        return failure("pool.folder-in-use", {{"path", folder.string()}});
    }
    const Args details{{"purpose", std::string(trimmed(purpose))},
                       {"files", std::to_string(pool->files.size())}};
    const Status done = record(desk, {"pool.export", "", details})
                            .and_then([&](auto) { return writePlainFiles(pool->files, folder); })
                            .and_then([&](auto) {
                                return record(desk, {"pool.exported", "", details});
                            });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return pool->files.size();
}

}  // namespace qgt::app
