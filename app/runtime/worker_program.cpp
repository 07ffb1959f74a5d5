#include "app/runtime/worker_program.h"

#include "engine/core/os/program.h"

#include <system_error>

namespace qgt::app {

namespace fs = std::filesystem;

fs::path workerProgram(const Environment& environment) {
    const std::string said = environment("QGT_WORKER");
    if (!said.empty()) {
        return said;
    }
    const fs::path folder = os::programFile().parent_path();
    std::error_code error;
    // A build folder has one folder for each program.
    const fs::path built = folder.parent_path() / "worker" / "qgt-worker";
    const fs::path beside = folder / "qgt-worker";
    return !fs::exists(beside, error) && fs::exists(built, error) ? built : beside;
}

}  // namespace qgt::app
