#include "app/runtime/data_folder.h"

#include "engine/core/os/files.h"
#include "engine/core/os/program.h"

#include <cstdlib>
#include <system_error>

namespace qgt::app {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFolderName = "quangangtong";

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

Status copyBank(const fs::path& from, const fs::path& to) {
    std::error_code error;
    const fs::path part = to.string() + ".part";
    fs::remove_all(part, error);
    fs::create_directories(part, error);
    if (error) {
        return folderFailure(part, error);
    }
    if (!error) {
        // The bank itself may be reached through a link; what lies in it may not lead elsewhere.
        fs::copy(fs::canonical(from, error),
                 part,
                 fs::copy_options::recursive | fs::copy_options::skip_symlinks,
                 error);
    }
    if (!error) {
        fs::rename(part, to, error);
    }
    if (error) {
        const std::error_code reason = error;
        fs::remove_all(part, error);
        return folderFailure(to, reason);
    }
    return os::syncFolder(to.parent_path());
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
    if (fs::exists(folder.bank(), error)) {
        return ok();
    }
    if (!fs::is_regular_file(shipped / "bank.yaml", error)) {
        return failure("data.no-bank", {{"path", shipped.string()}});
    }
    return copyBank(shipped, folder.bank());
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
