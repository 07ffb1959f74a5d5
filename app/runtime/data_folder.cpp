#include "app/runtime/data_folder.h"

#include "app/runtime/bank_folders.h"
#include "engine/core/os/files.h"
#include "engine/core/os/program.h"

#include <cstdlib>
#include <system_error>

namespace qgt::app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFolderName = "quangangtong";

/// The shipped bank twice: for the unit to edit, and as it was for the next product update.
Status copyBank(const fs::path& from, const BankFolders& folders) {
    const fs::path part = folders.part();
    Status copied = copyBankFolder(from, part);
    if (copied) {
        copied = copyBankFolder(from, part / BankFolders::kBase);
    }
    std::error_code error;
    if (copied) {
        fs::rename(part, folders.bank(), error);
        copied = error ? Status(folderFailure(folders.bank(), error)) : ok();
    }
    if (!copied) {
        fs::remove_all(part, error);
        return copied;
    }
    return os::syncFolder(folders.root);
}

/// What a change of the bank that was cut off left is put in order, and the first run's bank is
/// made. Another program that is at it is waited for by whoever started this one.
Status prepareBank(const BankFolders& folders, const fs::path& shipped) {
    std::error_code error;
    const auto lock = lockBank(folders);
    if (!lock) {
        return fs::exists(folders.bank(), error) ? ok() : Status(tl::unexpected(lock.error()));
    }
    Status finished = finishBankChange(folders);
    if (fs::exists(folders.bank(), error)) {
        return ok();
    }
    if (!finished) {
        return finished;
    }
    if (!fs::is_regular_file(shipped / "bank.yaml", error)) {
        return failure("data.no-bank", {{"path", shipped.string()}});
    }
    return copyBank(shipped, folders);
}

}  // namespace

std::string processEnvironment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::string() : std::string(value);
}

Result<DataFolder> chooseDataFolder(const std::optional<fs::path>& said,
                                    bool demo,
                                    const Environment& environment) {
    if (said && !said->empty()) {
        return DataFolder{fs::absolute(*said).lexically_normal(), demo};
    }
    const std::string name = demo ? std::string(kFolderName) + "-demo" : kFolderName;
    const std::string xdg = environment("XDG_DATA_HOME");
    if (fs::path(xdg).is_absolute()) {
        return DataFolder{fs::path(xdg) / name, demo};
    }
    const std::string home = environment("HOME");
    if (!fs::path(home).is_absolute()) {
        return failure("data.no-home");
    }
    return DataFolder{fs::path(home) / ".local" / "share" / name, demo};
}

Status prepareDataFolder(const DataFolder& folder, const fs::path& shipped) {
    std::error_code error;
    const bool fresh = fs::create_directories(folder.root, error);
    if (error) {
        return folderFailure(folder.root, error);
    }
    if (fresh) {
        fs::permissions(folder.root, fs::perms::owner_all, error);
    }
    const BankFolders folders{folder.root};
    if (fs::exists(folders.bank(), error) && !bankChangeIsOpen(folders)) {
        return ok();
    }
    return prepareBank(folders, shipped);
}

fs::path bankOfProgram(const fs::path& program) {
    const fs::path folder = program.parent_path();
    for (fs::path above = folder; !above.empty(); above = above.parent_path()) {
        std::error_code error;
        fs::path bank = above / QGT_BANK_FOLDER;
        if (fs::is_directory(bank, error)) {
            return bank;
        }
        if (above == above.root_path()) {
            break;
        }
    }
    return folder.parent_path() / QGT_BANK_FOLDER;
}

fs::path shippedBank(const Environment& environment) {
    const std::string said = environment("QGT_BANK");
    if (!said.empty()) {
        return said;
    }
    return bankOfProgram(os::programFile());
}

}  // namespace qgt::app
