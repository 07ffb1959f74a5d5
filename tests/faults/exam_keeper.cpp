// Changes the exam pool or the exam keys of a data folder and dies by SIGKILL at a chosen change to
// the disk. Usage: exam_keeper import|rotate|restore FOLDER SHIPPED INPUT [N]; INPUT is an items
// file or a recovery sheet. Without N it says every change and "done", with N it dies instead of
// its Nth change.
#include "app/runtime/exam_pool.h"
#include "engine/core/os/files.h"
#include "tests/faults/disk_changes.h"
#include "tests/support/exam_unit.h"
#include "tests/support/quick_cost.h"

#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

qgt::Status work(const std::string& what, const qgt::app::KeyDesk& desk, const std::string& input) {
    const qgt::people::Secret passphrase(qgt::test::kExamPassphrase);
    const auto statusOf = [](const auto& result) {
        return result ? qgt::ok() : qgt::Status(tl::unexpected<qgt::Error>(result.error()));
    };
    if (what == "rotate") {
        return statusOf(qgt::app::rotateKeys(desk, passphrase));
    }
    if (what == "restore") {
        return statusOf(qgt::app::restoreKeys(desk, input, passphrase));
    }
    const auto ring = qgt::app::openKeys(desk, passphrase, "pool");
    if (!ring) {
        return statusOf(ring);
    }
    return statusOf(qgt::app::importToExamPool({desk, *ring}, {{"more.yaml", input}}));
}

}  // namespace

// More of what changes the disk: bytes of a file, half of which are there when the program dies,
// the end of an old temporary file, commits of the audit chain.
extern "C" {

ssize_t watchedWrite(int fd, const void* bytes, std::size_t count) asm("write");
int watchedUnlink(const char* path) noexcept asm("unlink");
int watchedDataSync(int fd) asm("fdatasync");

ssize_t watchedWrite(int fd, const void* bytes, std::size_t count) {
    const std::size_t half = count / 2;
    const ssize_t first = ::syscall(SYS_write, fd, bytes, half);
    qgt::faults::countChange("bytes");
    if (first < 0) {
        return first;
    }
    const char* rest = static_cast<const char*>(bytes) + first;
    const ssize_t second = ::syscall(SYS_write, fd, rest, count - static_cast<std::size_t>(first));
    return second < 0 ? second : first + second;
}

int watchedUnlink(const char* path) noexcept {
    qgt::faults::countChange("remove");
    return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int watchedDataSync(int fd) {
    qgt::faults::countChange("commit");
    return static_cast<int>(::syscall(SYS_fdatasync, fd));
}

}  // extern "C"

int main(int argc, char** argv) {
    constexpr int kFewest = 5;
    constexpr std::uint64_t kLimit = 1 << 20;
    if (argc < kFewest) {
        return 2;
    }
    const qgt::test::FakeClock clock;
    qgt::app::WorkspaceOptions options;
    options.folder.root = argv[2];
    options.shippedBank = argv[3];
    options.clock = &clock;
    options.secretCost = qgt::test::kQuickCost;
    const auto workspace = qgt::app::Workspace::open(options);
    const auto input = qgt::os::readFile(argv[4], kLimit);
    if (!workspace || !input) {
        return 1;
    }
    const auto founder = (*workspace)->store().people().persons().value().front();
    const qgt::people::Actor trainer{founder.id, founder.committee, {qgt::people::Role::Trainer}};
    qgt::faults::watchChanges(argc > kFewest ? std::strtol(argv[kFewest], nullptr, 10) : 0);
    const qgt::Status done = work(argv[1], {**workspace, trainer}, *input);
    qgt::faults::stopWatching();
    qgt::faults::sayLine(done ? "done" : "error " + done.error().code);
    return done ? 0 : 1;
}
