#pragma once

#include "engine/core/result.h"
#include "engine/coverage/roster.h"
#include "engine/coverage/solve_roster.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace qgt::app {

/// What is known while the solver works.
struct RosterStanding {
    double done = 0;            ///< of the time that it has, 0 to 1
    std::optional<double> gap;  ///< how far from the best at most, as a share
};

struct RosterAsk {
    std::filesystem::path worker;  ///< `workerProgram`
    std::uint64_t seed = 1;
    std::size_t steps = coverage::RosterSearchSettings().steps;
    double seconds = 10;                                       ///< for the solver
    std::function<void(const RosterStanding&)> progress = {};  ///< may be empty
    std::function<bool()> stopped = {};  ///< asked several times a second; may be empty
};

/// A roster, or why there is none.
struct SolvedRoster {
    std::vector<coverage::Crew> crews;  ///< one per slot; empty: there is none
    double value = 0;
    double gap = 0;  ///< no roster is better by more than this share
    double seconds = 0;
    /// Only the search found it: the worker did not come to an end.
    bool searchedOnly = false;
    bool provenInfeasible = false;
    std::vector<coverage::Relaxation> waysOut;  ///< as coverage::RosterOutcome
};

/// Solves in qgt-worker; where that fails by itself, the instant search here is the answer. Errors:
/// os.child-stopped (given up), coverage.*; os.*, worker.*, optimize.* when the search finds none
/// either.
[[nodiscard]] Result<SolvedRoster> solveRosterInWorker(const coverage::RosterProblem& problem,
                                                       const RosterAsk& ask);

}  // namespace qgt::app
