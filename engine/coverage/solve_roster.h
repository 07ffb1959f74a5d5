#pragma once

#include "engine/core/result.h"
#include "engine/coverage/roster_rows.h"
#include "engine/coverage/roster_search.h"
#include "engine/optimize/mip_solver.h"

#include <functional>
#include <optional>
#include <vector>

namespace qgt::coverage {

struct RosterSettings {
    RosterSearchSettings search;
    /// Stop once (bound - value) / value is at most this.
    double gap = 0.0005;
    /// Time for the solver by the wall clock; when it is up, the best roster so far is the answer.
    double seconds = 10;
    /// Time for the explanation of why there is none; 0: it is not asked for.
    double explainSeconds = 5;
};

/// One way out: what is least broken when these rules may be.
struct Relaxation {
    std::vector<RosterBreach> breaches;
};

/// A roster, or why there is none.
struct RosterOutcome {
    /// One crew per slot; empty when there is none.
    std::vector<Crew> roster;
    double value = 0;
    /// No roster that keeps the rules is worth more.
    double bound = 0;
    /// Of no roster: the rules each of which would be enough to relax, with the least breach of it;
    /// where none alone is enough, the least breach of all together. Empty when no roster was found
    /// in time, without proof that there is none.
    std::vector<Relaxation> waysOut;
    bool provenInfeasible = false;

    [[nodiscard]] double gap() const { return value > 0 ? (bound - value) / value : 0; }
};

/// What is known while the solver works.
struct RosterProgress {
    double value = 0;
    double bound = 0;
};

using RosterWatch = std::function<void(const RosterProgress&)>;

/// A roster by the search alone, within a second; nothing when it finds none. Errors: as
/// checkRoster.
[[nodiscard]] Result<std::optional<RosterOutcome>> previewRoster(
    const RosterProblem& problem, const RosterSearchSettings& settings);

/// The best roster that keeps the rules. The search comes first and is where the solver begins;
/// `watch` may be empty and hears of what the search found. Errors: as checkRoster, optimize.*.
[[nodiscard]] Result<RosterOutcome> solveRoster(const RosterProblem& problem,
                                                optimize::MipSolver& solver,
                                                const RosterSettings& settings,
                                                const RosterWatch& watch);

}  // namespace qgt::coverage
