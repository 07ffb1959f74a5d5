#include "engine/core/os/file_lock.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace qgt::os {

Result<FileLock> FileLock::acquire(const std::filesystem::path& path, const std::string& holder) {
    constexpr mode_t kMode = 0644;
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kMode);
    if (fd < 0) {
        const bool denied = errno == EROFS || errno == EACCES;
        return failure(
            denied ? "file.not-permitted" : "file.io",
            {{"path", path.string()}, {"reason", std::generic_category().message(errno)}});
    }
    FileLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        constexpr std::size_t kLineSize = 256;
        std::array<char, kLineSize> line{};
        const ssize_t got = ::pread(fd, line.data(), line.size(), 0);
        return failure(
            "lock.busy",
            {{"path", path.string()},
             {"holder", std::string(line.data(), static_cast<std::size_t>(got > 0 ? got : 0))}});
    }
    // The line is a courtesy to whoever is refused; the lock itself does not depend on it.
    if (::ftruncate(fd, 0) == 0) {
        (void)!::pwrite(fd, holder.data(), holder.size(), 0);
    }
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileLock::~FileLock() {
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

}  // namespace qgt::os
