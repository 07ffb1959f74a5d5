#include "tests/faults/disk_changes.h"

#include <csignal>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

/// Number of the change at which to die; 0: never, and every change is said.
long chosen = 0;
long changes = 0;
bool counting = false;

void say(const std::string& line) {
    const std::string text = line + "\n";
    (void)!::syscall(SYS_write, STDOUT_FILENO, text.data(), text.size());
}

void change(const char* kind) {
    if (!counting) {
        return;
    }
    ++changes;
    if (chosen == 0) {
        say(kind);
    }
    if (changes == chosen) {
        (void)::kill(::getpid(), SIGKILL);
        for (;;) {
            ::pause();
        }
    }
}

}  // namespace

// What the standard library and the engine call to change the disk goes through here, because a
// program's own functions come before those of its libraries.
extern "C" {

int watchedFsync(int fd) asm("fsync");
int watchedRename(const char* from, const char* to) noexcept asm("rename");
int watchedUnlinkAt(int folder, const char* path, int flags) noexcept asm("unlinkat");
int watchedRemove(const char* path) noexcept asm("remove");
int watchedMkdir(const char* path, mode_t mode) noexcept asm("mkdir");
int watchedFchmod(int fd, mode_t mode) noexcept asm("fchmod");

int watchedFsync(int fd) {
    change("sync");
    return static_cast<int>(::syscall(SYS_fsync, fd));
}

int watchedRename(const char* from, const char* to) noexcept {
    change("rename");
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int watchedUnlinkAt(int folder, const char* path, int flags) noexcept {
    change("remove");
    return static_cast<int>(::syscall(SYS_unlinkat, folder, path, flags));
}

int watchedRemove(const char* path) noexcept {
    change("remove");
    if (::syscall(SYS_unlinkat, AT_FDCWD, path, 0) == 0) {
        return 0;
    }
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR));
}

int watchedMkdir(const char* path, mode_t mode) noexcept {
    change("folder");
    return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

// A copied file gets its rights between its opening and its bytes.
int watchedFchmod(int fd, mode_t mode) noexcept {
    change("copy");
    return static_cast<int>(::syscall(SYS_fchmod, fd, mode));
}

}  // extern "C"

namespace qgt::faults {

void countChange(const char* kind) {
    change(kind);
}

void sayLine(const std::string& line) {
    say(line);
}

void watchChanges(long dieAt) {
    chosen = dieAt;
    counting = true;
}

void stopWatching() {
    counting = false;
}

}  // namespace qgt::faults
