#include "engine/core/os/descriptor.h"

#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace qgt::os {

FileDescriptor::~FileDescriptor() {
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

bool FileDescriptor::close() {
    return ::close(std::exchange(m_fd, -1)) == 0;
}

tl::unexpected<Error> fileFailure(const std::filesystem::path& path, int error) {
    const Args args{{"path", path.string()}};
    switch (error) {
        case ENXIO:
            // A socket, or a device that is not there.
            return failure("file.not-a-file", args);
        case ENOENT:
        case ENOTDIR:
            return failure("file.missing", args);
        case ENOSPC:
        case EDQUOT:
            return failure("file.no-space", args);
        case EROFS:
        case EACCES:
        case EPERM:
            return failure("file.not-permitted", args);
        default:
            return failure(
                "file.io",
                {{"path", path.string()}, {"reason", std::generic_category().message(error)}});
    }
}

bool writeAll(int fd, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace qgt::os
