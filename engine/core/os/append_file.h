#pragma once

#include "engine/core/os/descriptor.h"
#include "engine/core/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace qgt::os {

/// A file that only grows and whose growth is durable. For one thread at a time.
class AppendFile {
  public:
    /// Goes on behind what is there. A missing file is made, for its owner only (0600). Links are
    /// not followed. Errors: file.missing (the folder), file.not-permitted, file.not-a-file,
    /// file.no-space, file.io.
    [[nodiscard]] static Result<AppendFile> open(const std::filesystem::path& path);

    /// Durable when it returns without an error. After an error nothing of `content` is in the
    /// file, as far as the disk still does what it is told. Errors: file.no-space, file.io.
    Status append(std::string_view content);

  private:
    AppendFile(std::filesystem::path path, FileDescriptor file, std::uint64_t size)
        : m_path(std::move(path)), m_file(std::move(file)), m_size(size) {}

    std::filesystem::path m_path;
    FileDescriptor m_file;
    std::uint64_t m_size;
};

}  // namespace qgt::os
