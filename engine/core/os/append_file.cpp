#include "engine/core/os/append_file.h"

#include "engine/core/os/files.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qgt::os {

Result<AppendFile> AppendFile::open(const std::filesystem::path& path) {
    constexpr mode_t kOwner = 0600;
    const int how = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    FileDescriptor file(::open(path.c_str(), how, kOwner));
    if (!file.valid()) {
        return fileFailure(path, errno);
    }

    struct stat info {};

    if (::fstat(file.get(), &info) != 0) {
        return fileFailure(path, errno);
    }
    if (!S_ISREG(info.st_mode)) {
        return failure("file.not-a-file", {{"path", path.string()}});
    }
    // The name of a file that was just made is durable with its folder only.
    const auto parent = path.parent_path();
    return syncFolder(parent.empty() ? std::filesystem::path(".") : parent).map([&](auto) {
        return AppendFile(path, std::move(file), static_cast<std::uint64_t>(info.st_size));
    });
}

Status AppendFile::append(std::string_view content) {
    if (writeAll(m_file.get(), content) && ::fdatasync(m_file.get()) == 0) {
        m_size += content.size();
        return ok();
    }
    const int error = errno;
    if (::ftruncate(m_file.get(), static_cast<off_t>(m_size)) == 0) {
        (void)::fdatasync(m_file.get());
    }
    return fileFailure(m_path, error);
}

}  // namespace qgt::os
