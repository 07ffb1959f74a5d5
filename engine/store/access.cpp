#include "engine/store/access.h"

#include "engine/core/os/files.h"

#include <fstream>
#include <system_error>
#include <utility>

namespace qgt::store {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kReserveBytes = 4U << 20U;
/// The reserve is made only while this much is free, so that it never is what fills the disk.
constexpr std::uint64_t kPlentyBytes = 64U << 20U;

/// A folder may refuse files although its lock file can be opened.
bool mayWrite(const fs::path& folder) {
    const fs::path probe = folder / "probe.tmp";
    const bool made = std::ofstream(probe, std::ios::binary).is_open();
    std::error_code ignored;
    fs::remove(probe, ignored);
    return made;
}

Error folderError(const fs::path& path, const std::error_code& error) {
    const bool denied = error == std::errc::permission_denied ||
                        error == std::errc::read_only_file_system ||
                        error == std::errc::operation_not_permitted;
    if (denied) {
        return Error{"file.not-permitted", {{"path", path.string()}}};
    }
    if (error == std::errc::no_space_on_device) {
        return Error{"file.no-space", {{"path", path.string()}}};
    }
    return Error{"file.io", {{"path", path.string()}, {"reason", error.message()}}};
}

/// What fails is told of the file that people know, unless it is the place of the copy that is
/// full.
Status copyFile(const fs::path& from, const fs::path& to, const fs::path& place) {
    std::error_code error;
    fs::copy_file(from, to, error);
    if (!error) {
        return ok();
    }
    return tl::unexpected(
        folderError(error == std::errc::no_space_on_device ? place : from, error));
}

std::string argument(const Error& error, const std::string& name) {
    for (const auto& [key, value] : error.args) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

}  // namespace

Result<FolderAccess> FolderAccess::take(const fs::path& folder,
                                        const std::string& holder,
                                        bool viewOnly,
                                        const std::function<std::string()>& newId) {
    FolderAccess access(Paths{folder}, Paths{folder}, viewOnly, false);
    std::error_code error;
    if (!viewOnly && !fs::create_directories(access.m_paths.store(), error) && error) {
        return tl::unexpected(folderError(access.m_paths.store(), error));
    }
    auto lock = os::FileLock::acquire(access.m_paths.lock(), holder);
    if (!lock && lock.error().code == "lock.busy") {
        return failure("store.busy",
                       {{"path", folder.string()}, {"holder", argument(lock.error(), "holder")}});
    }
    if (lock) {
        access.m_lock.emplace(std::move(*lock));
    }
    const bool writable = access.m_lock.has_value() && mayWrite(access.m_paths.store());
    if (!viewOnly && writable) {
        return access;
    }
    if (!fs::exists(access.m_paths.file(), error)) {
        return viewOnly || lock
                   ? failure("store.missing",
                             {{"path", access.m_paths.file().string()}, {"backup", ""}})
                   : tl::unexpected(lock.error());
    }
    auto copy = copyForViewing(access.m_paths, newId);
    if (copy) {
        copy->m_lock = std::move(access.m_lock);
    }
    return copy;
}

Result<FolderAccess> FolderAccess::copyForViewing(const Paths& known,
                                                  const std::function<std::string()>& newId) {
    std::error_code error;
    const fs::path place = fs::temp_directory_path(error);
    if (error) {
        return tl::unexpected(folderError(place, error));
    }
    const Paths copy{place / ("qgt-view-" + newId())};
    fs::create_directories(copy.store(), error);
    if (!error) {
        fs::permissions(copy.folder, fs::perms::owner_all, error);
    }
    // The destructor removes the folder from here on.
    FolderAccess access(copy, known, true, true);
    if (error) {
        return tl::unexpected(folderError(place, error));
    }
    const auto copied = copyFile(known.file(), copy.file(), place).and_then([&](auto) {
        std::error_code absent;
        return fs::exists(known.wal(), absent) ? copyFile(known.wal(), copy.wal(), place) : ok();
    });
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    for (const fs::path& file : {copy.file(), copy.wal()}) {
        std::error_code ignored;
        fs::permissions(file, fs::perms::owner_write, fs::perm_options::add, ignored);
    }
    return access;
}

FolderAccess::FolderAccess(FolderAccess&& other) noexcept
    : m_paths(std::move(other.m_paths)),
      m_known(std::move(other.m_known)),
      m_viewOnly(other.m_viewOnly),
      m_isCopy(std::exchange(other.m_isCopy, false)),
      m_lock(std::move(other.m_lock)) {}

FolderAccess::~FolderAccess() {
    if (m_isCopy) {
        std::error_code ignored;
        fs::remove_all(m_paths.folder, ignored);
    }
}

bool FolderAccess::giveReserveBack() const {
    std::error_code error;
    return !m_viewOnly && fs::remove(m_paths.reserve(), error) && !error;
}

void FolderAccess::keepReserve() const {
    std::error_code error;
    const auto free = os::freeBytes(m_paths.store());
    if (fs::exists(m_paths.reserve(), error) || !free || *free < kPlentyBytes) {
        return;
    }
    // Written out, not sparse: the blocks must really be ours.
    (void)os::writeFileAtomically(m_paths.reserve(), std::string(kReserveBytes, '.'));
}

}  // namespace qgt::store
