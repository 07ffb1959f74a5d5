#include "engine/coverage/solve_roster.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/conform/coverage_input.h"
#include "tests/conform/coverage_kind.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using coverage::RosterProblem;
using coverage::SlotTime;
using nlohmann::json;
using nlohmann::ordered_json;

/// Nobody in two slots one after another: with a morning and an evening each day that is one slot a
/// day, and none on the morning after an evening.
RosterProblem smallRoster(const json& given) {
    RosterProblem problem;
    problem.team = teamOf(given);
    const auto morning = given.at("w").get<std::vector<double>>();
    const auto evening = given.at("w_evening").get<std::vector<double>>();
    for (std::size_t day = 0; day < given.at("days").get<std::size_t>(); ++day) {
        problem.slots.push_back({day, SlotTime::Day, false, 2, 1, morning});
        problem.slots.push_back({day, SlotTime::Evening, false, 2, 1, evening});
    }
    for (const json& off : given.at("off")) {
        const auto cadre = off.at(0).get<std::size_t>();
        const auto day = off.at(1).get<std::size_t>();
        problem.leave.push_back({cadre, 2 * day});
        problem.leave.push_back({cadre, 2 * day + 1});
    }
    problem.rules.weeklyMost.reset();
    problem.rules.visitTimes.reset();
    problem.rules.freeWeekend = false;
    problem.rules.totals = {given.at("min_duties").get<std::size_t>(),
                            given.at("max_duties").get<std::size_t>()};
    problem.rules.evenings = {0, given.at("max_evenings").get<std::size_t>()};
    return problem;
}

}  // namespace

ordered_json rosterSmallAnswer(const json& given) {
    constexpr std::size_t kSearchSteps = 20'000;
    constexpr double kMostSeconds = 60;
    coverage::RosterSettings settings;
    settings.search.steps = kSearchSteps;
    settings.gap = 0;
    settings.seconds = kMostSeconds;
    settings.explainSeconds = 0;
    optimize::CbcSolver solver;
    const auto outcome = coverage::solveRoster(smallRoster(given), solver, settings, {});
    if (!outcome) {
        throw std::invalid_argument("no roster: " + outcome.error().code);
    }
    const bool isFound = !outcome->roster.empty();
    return {{"feasible", isFound},
            {"value", isFound ? ordered_json(outcome->value) : nullptr},
            {"roster", isFound ? ordered_json(outcome->roster) : nullptr}};
}

}  // namespace qgt::conform
