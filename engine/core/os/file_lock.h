#pragma once

#include "engine/core/result.h"

#include <filesystem>
#include <string>

namespace qgt::os {

/// An exclusive advisory lock (flock) on a side file, held until destruction or process end. The
/// file keeps one line about its holder, so that a refused second program can name it.
class FileLock {
  public:
    /// Errors: lock.busy (arg holder), file.* .
    [[nodiscard]] static Result<FileLock> acquire(const std::filesystem::path& path,
                                                  const std::string& holder);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

  private:
    explicit FileLock(int fd) : m_fd(fd) {}

    int m_fd = -1;
};

}  // namespace qgt::os
