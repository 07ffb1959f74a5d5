#pragma once

#include "engine/core/result.h"

#include <filesystem>
#include <functional>

#include <nlohmann/json_fwd.hpp>

namespace qgt::app {

/// How a job of qgt-worker is run.
struct WorkerRun {
    std::filesystem::path worker;  ///< `workerProgram`
    /// Hears each line of progress; may be empty.
    std::function<void(const nlohmann::json&)> progress = {};
    /// Asked several times a second whether to give up; may be empty.
    std::function<bool()> stopped = {};
};

/// Runs a job to its end and gives its result. Errors: os.child-* (os.child-stopped: given up),
/// worker.silent, those of the job.
[[nodiscard]] Result<nlohmann::json> runWorkerJob(const nlohmann::json& job, const WorkerRun& run);

/// Named arguments as a job writes them: an object of texts.
[[nodiscard]] Args workerArgs(const nlohmann::json& told);

}  // namespace qgt::app
