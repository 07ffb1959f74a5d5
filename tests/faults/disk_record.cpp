#include "tests/faults/disk_record.h"

#include "engine/core/os/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace qgt::faults {

namespace {

DiskRecord* running = nullptr;

std::string pathOf(int fd) {
    constexpr std::size_t kLongest = 4096;
    std::array<char, kLongest> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return length < 0 ? std::string() : std::string(path.data(), static_cast<std::size_t>(length));
}

}  // namespace

/// What the functions below tell the record that is running.
struct DiskWatch {
    static bool sees(const std::string& path) {
        return running != nullptr && running->m_running && path.rfind(running->m_root, 0) == 0;
    }

    static void add(DiskChange change) {
        if (sees(change.path)) {
            running->m_changes.push_back(std::move(change));
        }
    }

    static void wrote(int fd, const void* bytes, ssize_t count, off_t at) {
        if (running == nullptr || count <= 0) {
            return;
        }
        add({DiskChange::Kind::Write,
             pathOf(fd),
             {},
             static_cast<std::uint64_t>(at),
             std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count))});
    }

    static void synced(int fd) {
        const std::string path = running == nullptr ? std::string() : pathOf(fd);
        if (!sees(path) || (!running->m_lying.empty() && path.rfind(running->m_lying, 0) == 0)) {
            return;
        }

        if (!fs::is_directory(path)) {
            add({DiskChange::Kind::Sync, path, {}, 0, {}});
            return;
        }
        // Opening is not watched: a file that nobody wrote to yet is seen here.
        for (const auto& entry : fs::directory_iterator(path)) {
            if (entry.is_regular_file()) {
                add({DiskChange::Kind::Made, entry.path().string(), {}, 0, {}});
            }
        }
        add({DiskChange::Kind::SyncFolder, path, {}, 0, {}});
    }
};

}  // namespace qgt::faults

using qgt::faults::DiskChange;
using qgt::faults::DiskWatch;

// What SQLite, the standard library and the engine call to change the disk goes through here,
// because a program's own functions come before those of its libraries.
extern "C" {

ssize_t recordedWrite(int fd, const void* bytes, std::size_t count) asm("write");
ssize_t recordedPwrite(int fd, const void* bytes, std::size_t size, off_t at) asm("pwrite");
ssize_t recordedPwrite64(int fd, const void* bytes, std::size_t size, off_t at) asm("pwrite64");
int recordedFtruncate(int fd, off_t size) noexcept asm("ftruncate");
int recordedFtruncate64(int fd, off_t size) noexcept asm("ftruncate64");
int recordedFsync(int fd) asm("fsync");
int recordedFdatasync(int fd) asm("fdatasync");
int recordedRename(const char* from, const char* to) noexcept asm("rename");
int recordedUnlink(const char* path) noexcept asm("unlink");

ssize_t recordedWrite(int fd, const void* bytes, std::size_t count) {
    const ssize_t done = ::syscall(SYS_write, fd, bytes, count);
    // Where an appending write has put its bytes is known behind it only.
    const off_t end = done > 0 ? ::lseek(fd, 0, SEEK_CUR) : 0;
    DiskWatch::wrote(fd, bytes, done, end - done);
    return done;
}

ssize_t recordedPwrite(int fd, const void* bytes, std::size_t size, off_t at) {
    const ssize_t done = ::syscall(SYS_pwrite64, fd, bytes, size, at);
    DiskWatch::wrote(fd, bytes, done, at);
    return done;
}

ssize_t recordedPwrite64(int fd, const void* bytes, std::size_t size, off_t at) {
    return recordedPwrite(fd, bytes, size, at);
}

int recordedFtruncate(int fd, off_t size) noexcept {
    DiskWatch::add(
        {DiskChange::Kind::Cut, qgt::faults::pathOf(fd), {}, static_cast<std::uint64_t>(size), {}});
    return static_cast<int>(::syscall(SYS_ftruncate, fd, size));
}

int recordedFtruncate64(int fd, off_t size) noexcept {
    return recordedFtruncate(fd, size);
}

int recordedFsync(int fd) {
    const auto done = static_cast<int>(::syscall(SYS_fsync, fd));
    DiskWatch::synced(fd);
    return done;
}

int recordedFdatasync(int fd) {
    const auto done = static_cast<int>(::syscall(SYS_fdatasync, fd));
    DiskWatch::synced(fd);
    return done;
}

int recordedRename(const char* from, const char* to) noexcept {
    DiskWatch::add({DiskChange::Kind::Rename, from, to, 0, {}});
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int recordedUnlink(const char* path) noexcept {
    DiskWatch::add({DiskChange::Kind::Remove, path, {}, 0, {}});
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

}  // extern "C"

namespace qgt::faults {

namespace {

constexpr std::uint64_t kMostBytes = 64U << 20U;
constexpr std::size_t kSector = 512;

void put(std::string& content, std::uint64_t at, std::string_view bytes) {
    if (content.size() < at + bytes.size()) {
        content.resize(at + bytes.size(), '\0');
    }
    content.replace(at, bytes.size(), bytes);
}

}  // namespace

DiskRecord::DiskRecord(const fs::path& root) : m_root(root.string() + "/") {
    if (running != nullptr) {
        throw std::logic_error("a record is running");
    }
    running = this;
}

DiskRecord::~DiskRecord() {
    running = nullptr;
}

void DiskRecord::lieAbout(const fs::path& folder) {
    m_lying = folder.string();
}

void DiskRecord::say(const std::string& what) {
    m_changes.push_back({DiskChange::Kind::Said, {}, {}, 0, what});
}

void DiskRecord::stop() {
    m_running = false;
}

Disk::Disk(const fs::path& root) : m_root(root.string() + "/") {
    const auto names = os::listFiles(root, "");
    for (const std::string& name : names.value()) {
        auto file = std::make_shared<File>();
        file->durable = os::readFile(root / name, kMostBytes).value();
        file->live = file->durable;
        m_live[m_root + name] = file;
    }
    m_durable = m_live;
}

void Disk::apply(const DiskChange& change) {
    using Kind = DiskChange::Kind;
    switch (change.kind) {
        case Kind::Made:
            m_live.try_emplace(change.path, std::make_shared<File>());
            break;
        case Kind::Write:
        case Kind::Cut: {
            auto& file = m_live[change.path];
            file = file ? file : std::make_shared<File>();
            file->pending.push_back(change);
            if (change.kind == Kind::Write) {
                put(file->live, change.at, change.bytes);
            } else {
                file->live.resize(change.at, '\0');
            }
            break;
        }
        case Kind::Sync:
            if (const auto file = m_live.find(change.path); file != m_live.end()) {
                file->second->durable = file->second->live;
                file->second->pending.clear();
            }
            break;
        case Kind::SyncFolder:
            syncFolder(change.path);
            break;
        case Kind::Rename:
            m_live[change.to] = m_live[change.path];
            m_live.erase(change.path);
            break;
        case Kind::Remove:
            m_live.erase(change.path);
            break;
        case Kind::Said:
            break;
    }
}

void Disk::syncFolder(const std::string& folder) {
    const auto isIn = [&folder](const auto& entry) {
        return fs::path(entry.first).parent_path().string() == folder;
    };
    std::erase_if(m_durable, isIn);
    std::copy_if(m_live.begin(), m_live.end(), std::inserter(m_durable, m_durable.end()), isIn);
}

std::string Disk::mixed(const File& file, Rng& rng) {
    std::string content = file.durable;
    for (const DiskChange& change : file.pending) {
        if (change.kind == DiskChange::Kind::Cut) {
            content.resize(rng.below(2) == 0 ? change.at : content.size(), '\0');
            continue;
        }
        for (std::size_t from = 0; from < change.bytes.size();) {
            const std::size_t size =
                std::min(kSector - (change.at + from) % kSector, change.bytes.size() - from);
            if (rng.below(2) == 0) {
                put(content, change.at + from, std::string_view(change.bytes).substr(from, size));
            }
            from += size;
        }
    }
    return content;
}

void Disk::restoreInto(const fs::path& folder, PowerCut cut, Rng& rng) const {
    const bool live = cut == PowerCut::Keeps || (cut == PowerCut::Mixes && rng.below(2) == 0);
    for (const auto& [name, file] : live ? m_live : m_durable) {
        const fs::path path = folder / name.substr(m_root.size());
        fs::create_directories(path.parent_path());
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        out << (cut == PowerCut::Drops   ? file->durable
                : cut == PowerCut::Keeps ? file->live
                                         : mixed(*file, rng));
    }
}

}  // namespace qgt::faults
