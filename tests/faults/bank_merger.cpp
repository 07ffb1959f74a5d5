// Merges a shipped bank into the bank of a data folder, or undoes that, and dies by SIGKILL at a
// chosen change to the disk. Usage: bank_merger merge|undo FOLDER SHIPPED [N]; without N it says
// every change and "done", with N it dies instead of its Nth change.
#include "app/runtime/bank_update.h"
#include "tests/faults/disk_changes.h"

#include <cstdlib>
#include <string>

int main(int argc, char** argv) {
    constexpr int kFewest = 4;
    if (argc < kFewest) {
        return 2;
    }
    const qgt::app::DataFolder folder{argv[2], false};
    qgt::faults::watchChanges(argc > kFewest ? std::strtol(argv[kFewest], nullptr, 10) : 0);
    const qgt::Status ready = qgt::app::prepareDataFolder(folder, argv[3]);
    qgt::Status done = ready;
    if (ready && std::string(argv[1]) == "undo") {
        done = qgt::app::undoBankUpdate(folder, {});
    } else if (ready) {
        const auto update = qgt::app::applyBankUpdate({folder, argv[3]}, {});
        done = update ? qgt::ok() : qgt::Status(tl::unexpected<qgt::Error>(update.error()));
    }
    qgt::faults::stopWatching();
    qgt::faults::sayLine(done ? "done" : "error " + done.error().code);
    return done ? 0 : 1;
}
