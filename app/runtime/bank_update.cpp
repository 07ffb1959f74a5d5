#include "app/runtime/bank_update.h"

#include "app/runtime/bank_folders.h"
#include "engine/bank/fact_coverage.h"
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <functional>
#include <system_error>
#include <utility>

namespace qgt::app {

namespace fs = std::filesystem;

namespace {

using bank::BankFiles;

bool every(const std::string& /*name*/) {
    return true;
}

Result<BankFiles> readShipped(const fs::path& shipped) {
    std::error_code error;
    if (!fs::is_regular_file(shipped / "bank.yaml", error)) {
        return failure("data.no-bank", {{"path", shipped.string()}});
    }
    return readBankFiles(shipped, every);
}

/// The base; none when the bank was copied before bases were kept.
Result<BankFiles> readBase(const BankFolders& folders) {
    std::error_code error;
    return fs::is_directory(folders.base(), error) ? readBankFiles(folders.base(), every)
                                                   : BankFiles();
}

Result<bank::MergeInput> readInput(const BankUpdateRequest& request) {
    const BankFolders folders{request.folder.root};
    auto theirs = readShipped(request.shipped);
    if (!theirs) {
        return tl::unexpected<Error>(theirs.error());
    }
    auto base = readBase(folders);
    if (!base) {
        return tl::unexpected<Error>(base.error());
    }
    auto mine = readBankFiles(folders.bank(), [&](const std::string& name) {
        return name.ends_with(".yaml") || theirs->contains(name) || base->contains(name);
    });
    if (!mine) {
        return tl::unexpected<Error>(mine.error());
    }
    return bank::MergeInput{std::move(*base), std::move(*mine), std::move(*theirs)};
}

std::string versionOf(const BankFiles& files) {
    constexpr const char* kInfo = "bank.yaml";
    const auto info = files.find(kInfo);
    if (info == files.end()) {
        return {};
    }
    for (const bank::BankUnit& unit : bank::readUnits(info->second, kInfo).units) {
        if (unit.key.name == "bank.yaml#version") {
            const std::string line = unit.text.substr(unit.text.find(':') + 1);
            const std::size_t begin = line.find_first_not_of(" \"'");
            return line.substr(begin, line.find_first_of("\"'\n#", begin) - begin);
        }
    }
    return {};
}

/// Writes what differs from what is `present`, and removes what is no longer there.
Status writeFiles(const fs::path& folder, const BankFiles& files, const BankFiles& present) {
    BankFiles changed;
    for (const auto& [name, bytes] : files) {
        const auto same = present.find(name);
        if (same == present.end() || same->second != bytes) {
            changed.emplace(name, bytes);
        }
    }
    if (Status written = writeBankFiles(folder, changed); !written) {
        return written;
    }
    std::error_code error;
    for (const auto& [name, bytes] : present) {
        if (!files.contains(name)) {
            fs::remove(folder / name, error);
            // Only goes when nothing else is in it.
            fs::remove((folder / name).parent_path(), error);
        }
    }
    return ok();
}

/// What the program writes out of the others is made anew, of what came together.
Status renewCoverage(const fs::path& folder, const bank::Bank& bank, BankFiles& merged) {
    const auto file = merged.find(std::string(bank::kCoverageFile));
    if (file == merged.end()) {
        return ok();
    }
    const bank::FactRegister facts = bank::readFacts(folder);
    if (!facts.present) {
        return ok();
    }
    std::string text = bank::factCoverage(bank, facts);
    if (text == file->second) {
        return ok();
    }
    file->second = std::move(text);
    return writeFiles(folder, {*file}, {});
}

/// How much of the work lies behind after each step of a merge, roughly; reading the merged bank is
/// the longest.
constexpr double kDoneRead = 0.1;
constexpr double kDoneMerged = 0.4;
constexpr double kDoneWritten = 0.5;
constexpr double kDoneChecked = 1.0;

void tellDone(const BankUpdateRequest& request, double done) {
    if (request.progress) {
        request.progress(done);
    }
}

/// The merged bank as a folder, and what is wrong with it.
Result<Diagnostics> writeMerged(const BankUpdateRequest& request,
                                const fs::path& to,
                                const bank::MergeInput& input,
                                BankFiles& merged) {
    Status written = copyBankFolder(BankFolders{request.folder.root}.bank(), to);
    if (written) {
        written = writeFiles(to, merged, input.mine);
    }
    if (written) {
        written = writeFiles(to / BankFolders::kBase, input.theirs, {});
    }
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    tellDone(request, kDoneWritten);
    bank::LoadReport report = bank::loadBank({to, 0, integrity::digestHex, nullptr});
    if (Status renewed = renewCoverage(to, *report.bank, merged); !renewed) {
        return tl::unexpected<Error>(renewed.error());
    }
    Diagnostics all = std::move(report.diagnostics);
    all.erase(std::remove_if(all.begin(),
                             all.end(),
                             [](const Diagnostic& d) { return d.severity != Severity::Error; }),
              all.end());
    return all;
}

Result<BankUpdate> mergeInput(const bank::MergeInput& input, const bank::MergeChoices& choices) {
    auto merge = bank::mergeBanks(input, choices);
    if (!merge) {
        return tl::unexpected<Error>(merge.error());
    }
    BankUpdate update;
    update.merge = std::move(*merge);
    update.waits = update.merge.files != input.mine || input.base != input.theirs;
    update.baseKnown = !input.base.empty();
    update.fromVersion = versionOf(input.base);
    update.toVersion = versionOf(input.theirs);
    return update;
}

/// Merges into the folder `to`, which stays there when the merged bank is good.
Result<BankUpdate> mergeInto(const BankUpdateRequest& request, const fs::path& to) {
    const auto input = readInput(request);
    if (!input) {
        return tl::unexpected<Error>(input.error());
    }
    tellDone(request, kDoneRead);
    auto update = mergeInput(*input, request.choices);
    tellDone(request, kDoneMerged);
    if (!update || !update->waits) {
        return update;
    }
    std::error_code error;
    auto findings = writeMerged(request, to, *input, update->merge.files);
    tellDone(request, kDoneChecked);
    if (!findings || !findings->empty()) {
        fs::remove_all(to, error);
    }
    if (!findings) {
        return tl::unexpected<Error>(findings.error());
    }
    update->findings = std::move(*findings);
    return update;
}

Status allowedTo(const BankKeeper& keeper) {
    return keeper.actor == nullptr
               ? ok()
               : people::authorize(*keeper.actor, people::Action::EditBank, {}, *keeper.audit);
}

Status record(const BankKeeper& keeper, const char* action, const Args& details) {
    if (keeper.audit == nullptr) {
        return ok();
    }
    const PersonId who = keeper.actor == nullptr ? PersonId() : keeper.actor->person;
    return keeper.audit->append({who, action, "", details});
}

Args detailsOf(const BankUpdate& update) {
    const auto& entries = update.merge.entries;
    const auto taken = std::count_if(entries.begin(), entries.end(), [](const auto& entry) {
        return entry.taken == bank::MergeSide::Theirs;
    });
    return {{"from", update.fromVersion},
            {"to", update.toVersion},
            {"taken", std::to_string(taken)},
            {"conflicts", std::to_string(update.conflicts())}};
}

/// `part` becomes the bank, told to the chain before and after.
Status exchange(const BankFolders& folders,
                const BankKeeper& keeper,
                const std::pair<const char*, const char*>& actions,
                const Args& details) {
    if (Status synced = syncBankFolder(folders.part()); !synced) {
        return synced;
    }
    if (Status announced = record(keeper, actions.first, details); !announced) {
        return announced;
    }
    if (Status exchanged = exchangeBank(folders); !exchanged) {
        (void)finishBankChange(folders);
        return exchanged;
    }
    return record(keeper, actions.second, details);
}

}  // namespace

std::size_t BankUpdate::conflicts() const {
    return static_cast<std::size_t>(
        std::count_if(merge.entries.begin(), merge.entries.end(), [](const auto& entry) {
            return bank::isConflict(entry.what);
        }));
}

Result<bool> bankUpdateWaits(const BankUpdateRequest& request) {
    const auto theirs = readShipped(request.shipped);
    if (!theirs) {
        return tl::unexpected<Error>(theirs.error());
    }
    const auto base = readBase(BankFolders{request.folder.root});
    if (!base) {
        return tl::unexpected<Error>(base.error());
    }
    return *base != *theirs;
}

Result<BankUpdate> previewBankUpdate(const BankUpdateRequest& request) {
    const BankFolders folders{request.folder.root};
    const auto lock = lockBank(folders);
    if (!lock) {
        return tl::unexpected<Error>(lock.error());
    }
    const fs::path trial = folders.trial();
    std::error_code error;
    fs::remove_all(trial, error);
    auto update = mergeInto(request, trial);
    fs::remove_all(trial, error);
    return update;
}

Result<BankUpdate> applyBankUpdate(const BankUpdateRequest& request, const BankKeeper& keeper) {
    if (Status allowed = allowedTo(keeper); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const BankFolders folders{request.folder.root};
    const auto lock = lockBank(folders);
    if (!lock) {
        return tl::unexpected<Error>(lock.error());
    }
    if (Status finished = finishBankChange(folders); !finished) {
        return tl::unexpected<Error>(finished.error());
    }
    auto update = mergeInto(request, folders.part());
    if (!update || !update->waits || !update->findings.empty()) {
        return update;
    }
    const Status applied =
        exchange(folders, keeper, {"bank.merge", "bank.merged"}, detailsOf(*update));
    if (!applied) {
        return tl::unexpected<Error>(applied.error());
    }
    update->applied = true;
    return update;
}

bool canUndoBankUpdate(const DataFolder& folder) {
    std::error_code error;
    return fs::is_directory(BankFolders{folder.root}.undo(), error);
}

Status undoBankUpdate(const DataFolder& folder, const BankKeeper& keeper) {
    if (Status allowed = allowedTo(keeper); !allowed) {
        return allowed;
    }
    const BankFolders folders{folder.root};
    const auto lock = lockBank(folders);
    if (!lock) {
        return tl::unexpected<Error>(lock.error());
    }
    if (Status finished = finishBankChange(folders); !finished) {
        return finished;
    }
    if (!canUndoBankUpdate(folder)) {
        return failure("bank.merge-no-undo", {{"path", folders.undo().string()}});
    }
    // A copy, so that a kill on the way cannot cost the undo copy.
    Status copied = copyBankFolder(folders.undo(), folders.part());
    std::error_code error;
    if (copied && fs::is_directory(folders.undo() / BankFolders::kBase, error)) {
        copied = copyBankFolder(folders.undo() / BankFolders::kBase,
                                folders.part() / BankFolders::kBase);
    }
    return copied ? exchange(folders, keeper, {"bank.merge-undo", "bank.merge-undone"}, {})
                  : copied;
}

}  // namespace qgt::app
