#include "app/runtime/roster_solving.h"

#include "app/runtime/worker_job.h"
#include "engine/coverage/duty_plan.h"

#include <span>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::app {

namespace {

using coverage::RosterProblem;
using nlohmann::json;

json rosterTeamJson(const coverage::Team& team) {
    json types = json::array();
    for (std::size_t line = 0; line < team.requests.lines(); ++line) {
        const std::size_t first = team.requests.firstType[line];
        const auto shares = std::span(team.requests.share)
                                .subspan(first, team.requests.firstType[line + 1] - first);
        types.push_back(std::vector<double>(shares.begin(), shares.end()));
    }
    return {{"cadres", team.cadres}, {"types", types}, {"settles", team.settles}};
}

json rosterSlotsJson(const RosterProblem& problem) {
    json slots = json::array();
    for (const coverage::DutySlot& slot : problem.slots) {
        slots.push_back({{"day", slot.day},
                         {"evening", slot.time == coverage::SlotTime::Evening},
                         {"weekend", slot.weekend},
                         {"persons", slot.persons},
                         {"visitors", slot.visitors}});
    }
    return slots;
}

json rosterRulesJson(const coverage::RosterRules& rules) {
    json made{{"one_slot_a_day", rules.oneSlotADay},
              {"rest_after_evening", rules.restAfterEvening},
              {"free_weekend", rules.freeWeekend}};
    const auto putCount = [&made](const char* name, const std::optional<std::size_t>& count) {
        if (count) {
            made[name] = *count;
        }
    };
    const auto putRange = [&made](const char* name,
                                  const std::optional<coverage::CountRange>& range) {
        if (range) {
            made[name] = {range->least, range->most};
        }
    };
    putCount("weekly_most", rules.weeklyMost);
    putCount("visit_times", rules.visitTimes);
    putRange("totals", rules.totals);
    putRange("evenings", rules.evenings);
    putRange("weekends", rules.weekends);
    return made;
}

json rosterProblemJson(const RosterProblem& problem) {
    json made{{"team", rosterTeamJson(problem.team)},
              {"slots", rosterSlotsJson(problem)},
              {"first_weekday", problem.firstWeekday},
              {"rules", rosterRulesJson(problem.rules)},
              {"leave", json::array()},
              {"locked", json::array()},
              {"mentor_pairs", json::array()},
              {"wishes", json::array()},
              {"allowances", json::array()}};
    // All slots have the unit's mix.
    made["line_share"] =
        problem.slots.empty() ? std::vector<double>() : problem.slots.front().lineShare;
    for (const coverage::Attendance& one : problem.leave) {
        made["leave"].push_back({{"cadre", one.cadre}, {"slot", one.slot}});
    }
    for (const coverage::LockedSlot& one : problem.locked) {
        made["locked"].push_back({{"slot", one.slot}, {"crew", one.crew}});
    }
    for (const coverage::Pair& one : problem.mentorPairs) {
        made["mentor_pairs"].push_back({{"mentor", one.first}, {"mentee", one.second}});
    }
    for (const coverage::Wish& one : problem.wishes) {
        made["wishes"].push_back({{"cadre", one.attendance.cadre},
                                  {"slot", one.attendance.slot},
                                  {"points", one.points}});
    }
    for (const coverage::RosterAllowance& one : problem.allowances) {
        made["allowances"].push_back({{"rule", coverage::toText(one.rule)},
                                      {"cadre", one.cadre},
                                      {"period", one.period},
                                      {"fewer", one.fewer},
                                      {"more", one.more}});
    }
    return made;
}

coverage::RosterBreach breachFrom(const json& told) {
    coverage::RosterBreach breach;
    breach.rule = coverage::rosterRuleFromText(told.at("rule").get<std::string>())
                      .value_or(coverage::RosterRule::Leave);
    if (told.contains("cadre")) {
        breach.cadre = told["cadre"].get<std::size_t>();
    }
    breach.period = told.at("period").get<std::size_t>();
    breach.by = told.at("by").get<std::size_t>();
    breach.tooFew = told.at("too_few").get<bool>();
    return breach;
}

SolvedRoster solvedFrom(const json& told) {
    SolvedRoster solved;
    solved.crews = told.at("roster").get<std::vector<coverage::Crew>>();
    solved.value = told.value("value", 0.0);
    solved.gap = told.value("gap", 0.0);
    solved.seconds = told.value("seconds", 0.0);
    solved.provenInfeasible = told.value("infeasible", false);
    for (const json& way : told.value("ways", json::array())) {
        coverage::Relaxation& made = solved.waysOut.emplace_back();
        for (const json& breach : way) {
            made.breaches.push_back(breachFrom(breach));
        }
    }
    return solved;
}

/// What the search alone comes by.
Result<SolvedRoster> searched(const RosterProblem& problem, const RosterAsk& ask, Error why) {
    auto found = coverage::previewRoster(problem, {ask.seed, ask.steps});
    if (!found || !*found) {
        return tl::unexpected<Error>(found ? std::move(why) : found.error());
    }
    SolvedRoster solved;
    solved.crews = std::move((*found)->roster);
    solved.value = (*found)->value;
    solved.gap = (*found)->gap();
    solved.searchedOnly = true;
    return solved;
}

}  // namespace

Result<SolvedRoster> solveRosterInWorker(const RosterProblem& problem, const RosterAsk& ask) {
    if (const Status fit = coverage::checkRoster(problem); !fit) {
        return tl::unexpected<Error>(fit.error());
    }
    const json job{
        {"job", "roster"},
        {"problem", rosterProblemJson(problem)},
        {"settings", {{"seed", ask.seed}, {"steps", ask.steps}, {"seconds", ask.seconds}}}};
    const auto hear = [&ask](const json& told) {
        if (ask.progress) {
            RosterStanding standing{told["progress"].get<double>(), std::nullopt};
            if (told.contains("gap")) {
                standing.gap = told["gap"].get<double>();
            }
            ask.progress(standing);
        }
    };
    const auto told = runWorkerJob(job, {ask.worker, hear, ask.stopped});
    if (told) {
        return solvedFrom(*told);
    }
    return told.error().code == "os.child-stopped"
               ? Result<SolvedRoster>(tl::unexpected<Error>(told.error()))
               : searched(problem, ask, told.error());
}

}  // namespace qgt::app
