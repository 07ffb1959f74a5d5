#include "app/worker/job.h"

#include <algorithm>
#include <exception>

#include <nlohmann/json.hpp>

namespace qgt::worker {

namespace {

using nlohmann::json;

std::string lineOf(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json errorOf(const Error& error) {
    json args = json::object();
    for (const auto& [name, value] : error.args) {
        args[name] = value;
    }
    return {{"error", {{"code", error.code}, {"args", args}}}};
}

Result<json> runNamed(const json& job, const Progress& progress) {
    if (!job.is_object() || !job.contains("job") || !job["job"].is_string()) {
        return failure("worker.unfit-job", {{"reason", "job"}});
    }
    const std::string name = job["job"].get<std::string>();
    const auto found = std::find_if(
        jobs().begin(), jobs().end(), [&name](const Job& known) { return known.name == name; });
    if (found == jobs().end()) {
        return failure("worker.unfit-job", {{"reason", name}});
    }
    return found->run(job, progress);
}

}  // namespace

const std::vector<Job>& jobs() {
    static const std::vector<Job> kJobs{{"check-bank", checkBank},
                                        {"assemble", assemblePapers},
                                        {"fit-memory", fitMemory},
                                        {"roster", solveDutyRoster}};
    return kJobs;
}

bool runOneJob(const std::string& input, const std::function<void(const std::string&)>& output) {
    const Progress progress = [&output](double done, const json& more) {
        json line = more;
        line["progress"] = done;
        output(lineOf(line));
    };
    try {
        const Result<json> result = runNamed(json::parse(input, nullptr, false), progress);
        output(lineOf(result ? json{{"result", *result}} : errorOf(result.error())));
        return result.has_value();
    } catch (const std::exception& problem) {
        // What a library throws when memory runs out must still reach the parent as a message.
        output(lineOf(errorOf(Error{"worker.unfit-job", {{"reason", problem.what()}}})));
        return false;
    }
}

}  // namespace qgt::worker
