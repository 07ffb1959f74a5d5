// Appends answers until it is killed or refused, and says every number that the store has
// acknowledged. Usage: store_writer FOLDER [BYTES]; BYTES limits the size of any file from the
// moment at which the store is open.
#include "engine/store/store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fault_answers.h"

#include <csignal>
#include <cstdlib>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

namespace {

void say(const std::string& line) {
    const std::string text = line + "\n";
    // One write is one pipe message: a kill cannot leave half a number behind.
    (void)!::write(STDOUT_FILENO, text.data(), text.size());
}

void limitFileSize(const char* bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{std::strtoull(bytes, nullptr, 10), RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        return 2;
    }
    const qgt::test::FakeClock clock;
    qgt::store::OpenOptions options;
    options.folder = argv[1];
    options.clock = &clock;
    options.newId = [] { return std::string("writer"); };
    options.holder = "writer";
    const auto opened = qgt::store::Store::open(options);
    if (!opened) {
        say("error " + opened.error().code);
        return 1;
    }
    qgt::store::Store& store = **opened;
    if (argc > 2) {
        limitFileSize(argv[2]);
    }
    const auto session = qgt::test::beginFaultSession(store);
    for (std::int64_t i = session.next;; ++i) {
        const auto seq = store.practice().appendAnswer(qgt::test::faultAnswer(i));
        if (!seq) {
            say("error " + seq.error().code);
            return 1;
        }
        say(std::to_string(*seq));
        constexpr std::int64_t kIdleEvery = 7;
        if (i % kIdleEvery == 0) {
            (void)store.checkpoint();
        }
    }
}
