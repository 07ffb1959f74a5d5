#include "app/worker/job.h"
#include "app/worker/pulse.h"
#include "app/worker/roster_json.h"
#include "engine/optimize/cbc_solver.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace qgt::worker {

Result<nlohmann::json> solveDutyRoster(const nlohmann::json& job, const Progress& progress) {
    const auto start = SteadyClock::now();
    const coverage::RosterProblem problem = rosterProblemFrom(job.at("problem"));
    const coverage::RosterSettings settings =
        rosterSettingsFrom(job.value("settings", nlohmann::json::object()));
    progress(0.0, nlohmann::json::object());
    optimize::CbcSolver solver;
    Pulse pulse(progress, start, std::max(settings.seconds, 1.0));
    const auto outcome =
        coverage::solveRoster(problem, solver, settings, [&pulse](const auto& known) {
            pulse.tell({known.value, known.bound});
        });
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    nlohmann::json result = toJson(*outcome);
    result["seconds"] = secondsSince(start);
    return result;
}

}  // namespace qgt::worker
