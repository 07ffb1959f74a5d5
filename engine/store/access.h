#pragma once

#include "engine/core/os/file_lock.h"
#include "engine/core/result.h"
#include "engine/store/paths.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace qgt::store {

/// The right to use a data folder: the lock, or for a folder that may not be written a private
/// copy of the store, which is removed at the end.
class FolderAccess {
  public:
    /// Errors: store.busy (args path, holder), store.missing (arg path) when there is nothing to
    /// view, file.*.
    [[nodiscard]] static Result<FolderAccess> take(const std::filesystem::path& folder,
                                                   const std::string& holder,
                                                   bool viewOnly,
                                                   const std::function<std::string()>& newId);

    FolderAccess(FolderAccess&& other) noexcept;
    FolderAccess(const FolderAccess&) = delete;
    FolderAccess& operator=(const FolderAccess&) = delete;
    FolderAccess& operator=(FolderAccess&&) = delete;
    ~FolderAccess();

    /// Where to work: the data folder itself or the private copy.
    [[nodiscard]] const Paths& paths() const { return m_paths; }

    /// The data folder, also where `paths` is a copy: the one that errors name.
    [[nodiscard]] const Paths& known() const { return m_known; }

    [[nodiscard]] bool viewOnly() const { return m_viewOnly; }

    /// Makes the reserve of 4 MiB where the disk has plenty of room. On a full disk it is given
    /// back, and a session can end.
    void keepReserve() const;

    /// Gives the reserve back to a full disk; false when there was none.
    [[nodiscard]] bool giveReserveBack() const;

  private:
    FolderAccess(Paths paths, Paths known, bool viewOnly, bool isCopy)
        : m_paths(std::move(paths)),
          m_known(std::move(known)),
          m_viewOnly(viewOnly),
          m_isCopy(isCopy) {}

    /// Errors: file.* about the store's file or about the place of the copy.
    [[nodiscard]] static Result<FolderAccess> copyForViewing(
        const Paths& known, const std::function<std::string()>& newId);

    Paths m_paths;
    Paths m_known;
    bool m_viewOnly;
    bool m_isCopy;
    std::optional<os::FileLock> m_lock;
};

}  // namespace qgt::store
