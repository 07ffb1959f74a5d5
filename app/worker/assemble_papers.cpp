#include "app/worker/assembly_json.h"
#include "app/worker/job.h"
#include "app/worker/pulse.h"
#include "engine/exam/assembly_check.h"
#include "engine/optimize/cbc_solver.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace qgt::worker {

namespace {

using nlohmann::json;

Result<json> preview(const AssemblyJob& asked, SteadyClock::time_point start) {
    const auto papers = exam::previewPapers(asked.pool, asked.blueprint, asked.settings.seed);
    if (!papers) {
        return tl::unexpected(papers.error());
    }
    const exam::Papers found = papers->value_or(exam::Papers{});
    return json{{"papers", toJson(found)},
                {"objective", exam::objectiveOf(asked.pool, asked.blueprint, found)},
                {"seconds", secondsSince(start)}};
}

}  // namespace

Result<json> assemblePapers(const json& job, const Progress& progress) {
    const auto start = SteadyClock::now();
    const AssemblyJob asked = assemblyJobFrom(job);
    if (asked.preview) {
        return preview(asked, start);
    }
    progress(0.0, json::object());
    optimize::CbcSolver solver;
    Pulse pulse(progress, start, std::max(asked.settings.seconds, 1.0));
    const auto outcome = exam::assemble(
        asked.pool, asked.blueprint, solver, asked.settings, [&pulse](const auto& known) {
            pulse.tell({known.objective, known.bound});
        });
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    json result = toJson(*outcome);
    result["seconds"] = secondsSince(start);
    return result;
}

}  // namespace qgt::worker
