#include "app/runtime/worker_job.h"

#include "engine/core/os/child.h"

#include <string>

#include <nlohmann/json.hpp>

namespace qgt::app {

using nlohmann::json;

Args workerArgs(const json& told) {
    Args args;
    for (const auto& [name, value] : told.items()) {
        args.emplace_back(name, value.get<std::string>());
    }
    return args;
}

Result<json> runWorkerJob(const json& job, const WorkerRun& run) {
    std::string last;
    const auto hear = [&](const std::string& line) {
        last = line;
        const json told = json::parse(line, nullptr, false);
        if (run.progress && told.is_object() && told.contains("progress")) {
            run.progress(told);
        }
    };
    const auto ended = os::runChild(run.worker, job.dump(), hear, run.stopped);
    if (!ended) {
        return tl::unexpected<Error>(ended.error());
    }
    const json told = json::parse(last, nullptr, false);
    if (told.is_object() && told.contains("result")) {
        return told["result"];
    }
    if (!told.is_object() || !told.contains("error")) {
        return failure("worker.silent");
    }
    return failure(told["error"]["code"].get<std::string>(), workerArgs(told["error"]["args"]));
}

}  // namespace qgt::app
