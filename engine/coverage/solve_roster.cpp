#include "engine/coverage/solve_roster.h"

#include "engine/coverage/roster_model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::coverage {

namespace {

using optimize::MipLimits;
using optimize::MipResult;
using optimize::MipSolver;
using optimize::MipStatus;

constexpr std::array kAllRules{RosterRule::Leave,
                               RosterRule::Locked,
                               RosterRule::OneSlotADay,
                               RosterRule::RestAfterEvening,
                               RosterRule::WeeklyMost,
                               RosterRule::VisitTime,
                               RosterRule::FairTotals,
                               RosterRule::FairEvenings,
                               RosterRule::FairWeekends,
                               RosterRule::FreeWeekend,
                               RosterRule::MentorPair};

/// Everything that the steps of solving share.
struct Solving {
    const RosterProblem& problem;
    MipSolver& solver;
    const RosterSettings& settings;
    CrewValues values;
    RosterRows rows;
};

RosterOutcome outcomeOf(const CrewValues& values, std::vector<Crew> roster, double bound) {
    RosterOutcome outcome;
    outcome.value = values.total(roster);
    outcome.bound = std::max(bound, outcome.value);
    outcome.roster = std::move(roster);
    return outcome;
}

std::vector<RosterRule> rulesIn(const RosterRows& rows) {
    std::vector<RosterRule> present;
    for (const RosterRule rule : kAllRules) {
        if (std::any_of(rows.rows.begin(), rows.rows.end(), [rule](const RosterRow& row) {
                return row.rule == rule;
            })) {
            present.push_back(rule);
        }
    }
    return present;
}

/// The least breach of these rules; nothing when that is not enough, or not found in time.
Result<std::optional<Relaxation>> relaxed(const Solving& at,
                                          const std::vector<RosterRule>& soft,
                                          double seconds) {
    const RosterModel model = leastBreachModel(at.problem, at.values, at.rows, soft);
    MipLimits limits;
    limits.seconds = seconds;
    // Breaches are whole: nearer than one is nearest.
    limits.absoluteGap = 0.999;
    const Result<MipResult> result = at.solver.solve(model.mip, limits);
    if (!result) {
        return tl::unexpected(result.error());
    }
    if (result->values.empty()) {
        return std::optional<Relaxation>();
    }
    return Relaxation{breachesOf(at.rows, rosterIn(at.problem, at.values, model, result->values))};
}

Status explain(const Solving& at, RosterOutcome& outcome) {
    const std::vector<RosterRule> rules = rulesIn(at.rows);
    const double seconds = at.settings.explainSeconds / static_cast<double>(rules.size() + 1);
    for (const RosterRule rule : rules) {
        auto way = relaxed(at, {rule}, seconds);
        if (!way) {
            return tl::unexpected(way.error());
        }
        if (*way) {
            outcome.waysOut.push_back(std::move(**way));
        }
    }
    if (!outcome.waysOut.empty()) {
        return ok();
    }
    auto way = relaxed(at, rules, seconds);
    if (!way) {
        return tl::unexpected(way.error());
    }
    if (*way) {
        outcome.waysOut.push_back(std::move(**way));
    }
    return ok();
}

Result<RosterOutcome> bestOf(const Solving& at, const std::optional<std::vector<Crew>>& found) {
    RosterModel model = bestRosterModel(at.problem, at.values, at.rows);
    if (found) {
        model.mip.start = pointOf(model, at.values, at.rows, *found);
    }
    MipLimits limits;
    limits.gap = at.settings.gap;
    limits.seconds = at.settings.seconds;
    const Result<MipResult> result = at.solver.solve(model.mip, limits);
    if (!result) {
        return tl::unexpected(result.error());
    }
    if (!result->values.empty()) {
        return outcomeOf(at.values,
                         rosterIn(at.problem, at.values, model, result->values),
                         result->bound / kModelScale);
    }
    if (found) {
        return outcomeOf(at.values, *found, at.values.bound());
    }
    RosterOutcome none;
    none.bound = at.values.bound();
    none.provenInfeasible = result->status == MipStatus::Infeasible;
    return none;
}

}  // namespace

Result<std::optional<RosterOutcome>> previewRoster(const RosterProblem& problem,
                                                   const RosterSearchSettings& settings) {
    if (const Status fit = checkRoster(problem); !fit) {
        return tl::unexpected(fit.error());
    }
    const CrewValues values(problem);
    auto found = searchRoster(problem, values, rosterRows(problem), settings);
    return found ? std::optional(outcomeOf(values, std::move(*found), values.bound()))
                 : std::nullopt;
}

Result<RosterOutcome> solveRoster(const RosterProblem& problem,
                                  MipSolver& solver,
                                  const RosterSettings& settings,
                                  const RosterWatch& watch) {
    if (const Status fit = checkRoster(problem); !fit) {
        return tl::unexpected(fit.error());
    }
    const Solving at{problem, solver, settings, CrewValues(problem), rosterRows(problem)};
    const auto found = searchRoster(problem, at.values, at.rows, settings.search);
    if (found && watch) {
        watch({at.values.total(*found), at.values.bound()});
    }
    Result<RosterOutcome> outcome = bestOf(at, found);
    if (outcome && outcome->provenInfeasible && settings.explainSeconds > 0) {
        if (const Status explained = explain(at, *outcome); !explained) {
            return tl::unexpected(explained.error());
        }
    }
    return outcome;
}

}  // namespace qgt::coverage
