#pragma once

#include "engine/core/result.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace qgt::os {

// What the files of this folder share; nothing for others.

/// An open file of the system, closed at the end.
class FileDescriptor {
  public:
    explicit FileDescriptor(int fd) : m_fd(fd) {}

    FileDescriptor(FileDescriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    FileDescriptor& operator=(FileDescriptor&&) = delete;
    ~FileDescriptor();

    [[nodiscard]] int get() const { return m_fd; }

    [[nodiscard]] bool valid() const { return m_fd >= 0; }

    /// Closes now and says whether the kernel had anything to complain about.
    [[nodiscard]] bool close();

  private:
    int m_fd;
};

/// The error for an `errno` about this file.
[[nodiscard]] tl::unexpected<Error> fileFailure(const std::filesystem::path& path, int error);

/// False with `errno` when not every byte could be written.
[[nodiscard]] bool writeAll(int fd, std::string_view content);

}  // namespace qgt::os
