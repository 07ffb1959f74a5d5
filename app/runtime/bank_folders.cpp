#include "app/runtime/bank_folders.h"

#include "app/runtime/holder.h"
#include "engine/bank/limits.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace qgt::app {

namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& path) {
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

Status move(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    return error ? Status(folderFailure(from, error)) : os::syncFolder(from.parent_path());
}

Status clear(const fs::path& path) {
    std::error_code error;
    fs::remove_all(path, error);
    return error ? Status(folderFailure(path, error)) : ok();
}

/// Both in turn; the second is not tried after a failure.
template <typename... Steps>
Status inTurn(Steps... steps) {
    Status status = ok();
    ((status = status ? steps() : status), ...);
    return status;
}

}  // namespace

tl::unexpected<Error> folderFailure(const fs::path& path, const std::error_code& error) {
    const bool denied = error == std::errc::permission_denied ||
                        error == std::errc::read_only_file_system ||
                        error == std::errc::operation_not_permitted;
    if (denied) {
        return failure("file.not-permitted", {{"path", path.string()}});
    }
    if (error == std::errc::no_space_on_device) {
        return failure("file.no-space", {{"path", path.string()}});
    }
    return failure("file.io", {{"path", path.string()}, {"reason", error.message()}});
}

Result<os::FileLock> lockBank(const BankFolders& folders) {
    return os::FileLock::acquire(folders.root / "bank.lock", holderText("bank"));
}

Status copyBankFolder(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_directories(to, error);
    fs::directory_iterator entry(from, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->path().filename() == BankFolders::kBase) {
            continue;
        }
        fs::copy(entry->path(),
                 to / entry->path().filename(),
                 fs::copy_options::recursive | fs::copy_options::skip_symlinks,
                 error);
        if (error) {
            break;
        }
    }
    return error ? Status(folderFailure(to, error)) : ok();
}

Result<std::map<std::string, std::string>> readBankFiles(
    const fs::path& folder, const std::function<bool(const std::string&)>& wanted) {
    const auto listed = os::listFolder(folder);
    if (!listed) {
        return tl::unexpected<Error>(listed.error());
    }
    const std::string base = std::string(BankFolders::kBase) + "/";
    std::map<std::string, std::string> files;
    for (const std::string& name : listed->files) {
        if (name.starts_with(base) || !wanted(name)) {
            continue;
        }
        auto bytes = os::readFile(folder / name, bank::kMaxFileBytes);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        files.emplace(name, std::move(*bytes));
    }
    return files;
}

Status writeBankFiles(const fs::path& folder, const std::map<std::string, std::string>& files) {
    std::error_code error;
    for (const auto& [name, bytes] : files) {
        const fs::path path = folder / name;
        fs::create_directories(path.parent_path(), error);
        fs::remove(path, error);
        std::ofstream out(path, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.close();
        if (!out) {
            return failure("file.no-space", {{"path", path.string()}});
        }
    }
    return ok();
}

Status syncBankFolder(const fs::path& folder) {
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const fs::file_type type = entry->symlink_status().type();
        Status synced = ok();
        if (type == fs::file_type::regular) {
            synced = os::syncFile(entry->path());
        } else if (type == fs::file_type::directory) {
            synced = os::syncFolder(entry->path());
        }
        if (!synced) {
            return synced;
        }
    }
    return error ? Status(folderFailure(folder, error)) : os::syncFolder(folder);
}

Status exchangeBank(const BankFolders& folders) {
    return inTurn(
        [&] { return move(folders.part(), folders.fresh()); },
        [&] { return isThere(folders.undo()) ? move(folders.undo(), folders.outgoing()) : ok(); },
        [&] { return move(folders.bank(), folders.undo()); },
        [&] { return move(folders.fresh(), folders.bank()); },
        [&] { return clear(folders.outgoing()); });
}

bool bankChangeIsOpen(const BankFolders& folders) {
    const std::array<fs::path, 4> left{
        folders.part(), folders.fresh(), folders.outgoing(), folders.trial()};
    return std::any_of(left.begin(), left.end(), isThere);
}

Status finishBankChange(const BankFolders& folders) {
    return inTurn(
        [&] {
            return !isThere(folders.bank()) && isThere(folders.fresh())
                       ? move(folders.fresh(), folders.bank())
                       : ok();
        },
        [&] { return clear(folders.fresh()); },
        [&] {
            return isThere(folders.outgoing()) && !isThere(folders.undo())
                       ? move(folders.outgoing(), folders.undo())
                       : ok();
        },
        [&] { return clear(folders.outgoing()); },
        [&] { return clear(folders.part()); },
        [&] { return clear(folders.trial()); });
}

}  // namespace qgt::app
