#include "engine/core/os/files.h"

#include "engine/core/os/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace qgt::os {

namespace fs = std::filesystem;

namespace {

constexpr mode_t kUsualFile = 0644;
constexpr mode_t kOwnersFile = 0600;

}  // namespace

Result<std::string> readFile(const fs::path& path, std::uint64_t limitBytes) {
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
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
    std::string content;
    content.reserve(std::min(static_cast<std::uint64_t>(info.st_size), limitBytes) + 1);
    constexpr std::size_t kChunk = 65'536;
    std::array<char, kChunk> chunk{};
    for (;;) {
        const ssize_t got = ::read(file.get(), chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fileFailure(path, errno);
        }
        if (got == 0) {
            return content;
        }
        content.append(chunk.data(), static_cast<std::size_t>(got));
        if (content.size() > limitBytes) {
            return failure("file.too-large",
                           {{"path", path.string()}, {"limit", std::to_string(limitBytes)}});
        }
    }
}

Status syncFile(const fs::path& path) {
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.valid() || ::fsync(file.get()) != 0) {
        return fileFailure(path, errno);
    }
    return ok();
}

Status syncFolder(const fs::path& folder) {
    const FileDescriptor dir(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!dir.valid() || ::fsync(dir.get()) != 0) {
        return fileFailure(folder, errno);
    }
    return ok();
}

Status writeFileAtomically(const fs::path& path, std::string_view content, Readers readers) {
    const fs::path temporary = path.string() + ".part";
    const bool secret = readers == Readers::Owner;
    if (secret) {
        // What a cut-off write left may have been readable for others, or be a link.
        ::unlink(temporary.c_str());
    }
    const int how = O_WRONLY | O_CREAT | O_CLOEXEC | (secret ? O_EXCL : O_TRUNC);
    FileDescriptor file(::open(temporary.c_str(), how, secret ? kOwnersFile : kUsualFile));
    if (!file.valid()) {
        return fileFailure(path, errno);
    }
    if (!writeAll(file.get(), content) || ::fsync(file.get()) != 0 || !file.close() ||
        ::rename(temporary.c_str(), path.c_str()) != 0) {
        const int error = errno;
        ::unlink(temporary.c_str());
        return fileFailure(path, error);
    }
    const fs::path parent = path.parent_path();
    return syncFolder(parent.empty() ? fs::path(".") : parent);
}

Status makeOwnersFolder(const fs::path& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (!error) {
        fs::permissions(path, fs::perms::owner_all, error);
    }
    return error ? Status(fileFailure(path, error.value())) : ok();
}

Result<std::vector<std::string>> listFiles(const fs::path& folder, std::string_view suffix) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return failure("file.missing", {{"path", folder.string()}});
    }
    std::vector<std::string> names;
    fs::recursive_directory_iterator it(folder, error);
    const fs::recursive_directory_iterator end;
    while (!error && it != end) {
        if (it->is_regular_file(error) && !it->is_symlink(error) &&
            it->path().filename().string().ends_with(suffix)) {
            names.push_back(it->path().lexically_relative(folder).generic_string());
        }
        it.increment(error);
    }
    if (error) {
        return fileFailure(folder, error.value());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<FolderContent> listFolder(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return failure("file.missing", {{"path", folder.string()}});
    }
    FolderContent content;
    fs::recursive_directory_iterator it(folder, error);
    const fs::recursive_directory_iterator end;
    while (!error && it != end) {
        const std::string name = it->path().lexically_relative(folder).generic_string();
        std::error_code unknown;
        const fs::file_type type = it->symlink_status(unknown).type();
        if (type == fs::file_type::regular) {
            content.files.push_back(name);
        } else if (type != fs::file_type::directory || it.depth() >= kDeepestFolder ||
                   ::access(it->path().c_str(), R_OK | X_OK) != 0) {
            content.others.push_back(name);
            it.disable_recursion_pending();
        }
        it.increment(error);
    }
    if (error) {
        return fileFailure(folder, error.value());
    }
    std::sort(content.files.begin(), content.files.end());
    std::sort(content.others.begin(), content.others.end());
    return content;
}

Result<std::uint64_t> freeBytes(const fs::path& path) {
    struct statvfs info {};

    if (::statvfs(path.c_str(), &info) != 0) {
        return fileFailure(path, errno);
    }
    return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
}

namespace {

/// Number of the volume of the nearest folder that is there.
std::optional<dev_t> volumeOf(fs::path path) {
    struct stat info {};

    while (::stat(path.c_str(), &info) != 0) {
        if (path == path.parent_path()) {
            return std::nullopt;
        }
        path = path.parent_path();
    }
    return info.st_dev;
}

}  // namespace

std::optional<bool> sameVolume(const fs::path& one, const fs::path& other) {
    const auto first = volumeOf(one);
    const auto second = volumeOf(other);
    return first && second ? std::optional(*first == *second) : std::nullopt;
}

VolumeKind volumeKind(const fs::path& path) {
    // Magic numbers of statfs(2).
    constexpr std::array<std::int64_t, 4> kNetwork{0x6969, 0xFF534D42, 0x517B, 0x65735546};
    constexpr std::array<std::int64_t, 2> kFat{0x4D44, 0x2011BAB0};

    struct statfs info {};

    if (::statfs(path.c_str(), &info) != 0) {
        return VolumeKind::Local;
    }
    const auto type = static_cast<std::int64_t>(info.f_type) & 0xFFFFFFFF;
    if (std::find(kNetwork.begin(), kNetwork.end(), type) != kNetwork.end()) {
        return VolumeKind::Network;
    }
    return std::find(kFat.begin(), kFat.end(), type) != kFat.end() ? VolumeKind::Removable
                                                                   : VolumeKind::Local;
}

}  // namespace qgt::os
