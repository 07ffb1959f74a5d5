// Opens a store with the steps of a later version and dies by SIGKILL at a chosen change to the
// disk. Usage: store_migrator FOLDER [N]; without N it says every change and "opened", with N it
// dies instead of its Nth change, or in the middle of it where it is a write.
#include "engine/store/store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/later_steps.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <string>

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

[[noreturn]] void die() {
    (void)::kill(::getpid(), SIGKILL);
    for (;;) {
        ::pause();
    }
}

/// True at the change that shall be the last.
bool isLast(const char* kind) {
    if (!counting) {
        return false;
    }
    ++changes;
    if (chosen == 0) {
        say(kind);
    }
    return changes == chosen;
}

void change(const char* kind) {
    if (isLast(kind)) {
        die();
    }
}

ssize_t writeAt(int fd, const void* bytes, std::size_t size, off_t at) {
    if (isLast("write")) {
        (void)!::syscall(SYS_pwrite64, fd, bytes, size / 2, at);
        die();
    }
    return ::syscall(SYS_pwrite64, fd, bytes, size, at);
}

int cut(int fd, off_t size) {
    change("truncate");
    return static_cast<int>(::syscall(SYS_ftruncate, fd, size));
}

}  // namespace

// What SQLite, the standard library and the engine call to change the disk goes through here,
// because a program's own functions come before those of its libraries.
extern "C" {

// By these names the linker knows them.
ssize_t watchedPwrite(int fd, const void* bytes, std::size_t size, off_t at) asm("pwrite");
ssize_t watchedPwrite64(int fd, const void* bytes, std::size_t size, off_t at) asm("pwrite64");
int watchedFtruncate(int fd, off_t size) noexcept asm("ftruncate");
int watchedFtruncate64(int fd, off_t size) noexcept asm("ftruncate64");
int watchedFsync(int fd) asm("fsync");
int watchedFdatasync(int fd) asm("fdatasync");
int watchedRename(const char* from, const char* to) noexcept asm("rename");
int watchedLink(const char* from, const char* to) noexcept asm("link");
int watchedUnlink(const char* path) noexcept asm("unlink");
int watchedRemove(const char* path) noexcept asm("remove");
int watchedMkdir(const char* path, mode_t mode) noexcept asm("mkdir");

ssize_t watchedPwrite(int fd, const void* bytes, std::size_t size, off_t at) {
    return writeAt(fd, bytes, size, at);
}

ssize_t watchedPwrite64(int fd, const void* bytes, std::size_t size, off_t at) {
    return writeAt(fd, bytes, size, at);
}

int watchedFtruncate(int fd, off_t size) noexcept {
    return cut(fd, size);
}

int watchedFtruncate64(int fd, off_t size) noexcept {
    return cut(fd, size);
}

int watchedFsync(int fd) {
    change("sync");
    return static_cast<int>(::syscall(SYS_fsync, fd));
}

int watchedFdatasync(int fd) {
    change("sync");
    return static_cast<int>(::syscall(SYS_fdatasync, fd));
}

int watchedRename(const char* from, const char* to) noexcept {
    change("rename");
    return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int watchedLink(const char* from, const char* to) noexcept {
    change("link");
    return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int watchedUnlink(const char* path) noexcept {
    change("remove");
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int watchedRemove(const char* path) noexcept {
    change("remove");
    const long removed = ::syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    return static_cast<int>(removed != 0 && errno == EISDIR
                                ? ::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR)
                                : removed);
}

int watchedMkdir(const char* path, mode_t mode) noexcept {
    change("folder");
    return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

}  // extern "C"

int main(int argc, char** argv) {
    if (argc < 2) {
        return 2;
    }
    chosen = argc > 2 ? std::strtol(argv[2], nullptr, 10) : 0;
    const qgt::test::FakeClock clock;
    qgt::store::OpenOptions options;
    options.folder = argv[1];
    options.clock = &clock;
    options.newId = [] { return std::string("migrator"); };
    options.holder = "migrator";
    options.steps = qgt::test::laterSteps();
    counting = true;
    const auto opened = qgt::store::Store::open(options);
    counting = false;
    say(opened ? "opened" : "error " + opened.error().code);
    return opened ? 0 : 1;
}
