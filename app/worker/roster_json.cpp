#include "app/worker/roster_json.h"

#include "engine/coverage/duty_plan.h"

#include <algorithm>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::worker {

namespace {

using coverage::Crew;
using nlohmann::json;

/// Search, solver and explanation together get less than the processor time of the worker.
constexpr double kMostRosterSeconds = 10;
constexpr double kExplainSeconds = 4;

coverage::Team rosterTeamFrom(const json& from) {
    coverage::Team team;
    team.cadres = from.at("cadres").get<std::size_t>();
    for (const json& shares : from.at("types")) {
        team.requests.addLine(shares.get<std::vector<double>>());
    }
    team.settles = from.at("settles").get<std::vector<double>>();
    return team;
}

coverage::DutySlot dutySlotFrom(const json& from, const std::vector<double>& lineShare) {
    return {from.at("day").get<std::size_t>(),
            from.at("evening").get<bool>() ? coverage::SlotTime::Evening : coverage::SlotTime::Day,
            from.at("weekend").get<bool>(),
            from.at("persons").get<std::size_t>(),
            from.at("visitors").get<double>(),
            lineShare};
}

template <typename T>
std::optional<T> valueIn(const json& from, const char* name) {
    return from.contains(name) ? std::optional(from[name].get<T>()) : std::nullopt;
}

std::optional<coverage::CountRange> rangeIn(const json& from, const char* name) {
    const auto ends = valueIn<std::vector<std::size_t>>(from, name);
    return ends && ends->size() == 2 ? std::optional(coverage::CountRange{(*ends)[0], (*ends)[1]})
                                     : std::nullopt;
}

coverage::RosterRules rosterRulesFrom(const json& from) {
    coverage::RosterRules rules;
    rules.oneSlotADay = from.at("one_slot_a_day").get<bool>();
    rules.restAfterEvening = from.at("rest_after_evening").get<bool>();
    rules.freeWeekend = from.at("free_weekend").get<bool>();
    rules.weeklyMost = valueIn<std::size_t>(from, "weekly_most");
    rules.visitTimes = valueIn<std::size_t>(from, "visit_times");
    rules.totals = rangeIn(from, "totals");
    rules.evenings = rangeIn(from, "evenings");
    rules.weekends = rangeIn(from, "weekends");
    return rules;
}

coverage::RosterAllowance allowanceFrom(const json& from) {
    const auto rule = coverage::rosterRuleFromText(from.at("rule").get<std::string>());
    return {rule.value_or(coverage::RosterRule::WeeklyMost),
            from.at("cadre").get<std::size_t>(),
            from.at("period").get<std::size_t>(),
            from.at("fewer").get<std::size_t>(),
            from.at("more").get<std::size_t>()};
}

coverage::Attendance attendanceFrom(const json& from) {
    return {from.at("cadre").get<std::size_t>(), from.at("slot").get<std::size_t>()};
}

}  // namespace

coverage::RosterProblem rosterProblemFrom(const json& problem) {
    coverage::RosterProblem made;
    made.team = rosterTeamFrom(problem.at("team"));
    const auto lineShare = problem.at("line_share").get<std::vector<double>>();
    for (const json& slot : problem.at("slots")) {
        made.slots.push_back(dutySlotFrom(slot, lineShare));
    }
    made.firstWeekday = problem.at("first_weekday").get<std::size_t>();
    made.rules = rosterRulesFrom(problem.at("rules"));
    for (const json& leave : problem.at("leave")) {
        made.leave.push_back(attendanceFrom(leave));
    }
    for (const json& lock : problem.at("locked")) {
        made.locked.push_back({lock.at("slot").get<std::size_t>(), lock.at("crew").get<Crew>()});
    }
    for (const json& pair : problem.at("mentor_pairs")) {
        made.mentorPairs.push_back(
            {pair.at("mentor").get<std::size_t>(), pair.at("mentee").get<std::size_t>()});
    }
    for (const json& wish : problem.at("wishes")) {
        made.wishes.push_back({attendanceFrom(wish), wish.at("points").get<double>()});
    }
    for (const json& allowance : problem.at("allowances")) {
        made.allowances.push_back(allowanceFrom(allowance));
    }
    return made;
}

coverage::RosterSettings rosterSettingsFrom(const json& settings) {
    coverage::RosterSettings made;
    made.search.seed = settings.value("seed", made.search.seed);
    made.search.steps = std::min(settings.value("steps", made.search.steps), made.search.steps);
    made.seconds = std::clamp(settings.value("seconds", made.seconds), 0.0, kMostRosterSeconds);
    made.gap = settings.value("gap", made.gap);
    made.explainSeconds = kExplainSeconds;
    return made;
}

json toJson(const coverage::RosterOutcome& outcome) {
    json made{{"roster", outcome.roster}};
    if (!outcome.roster.empty()) {
        made["value"] = outcome.value;
        made["bound"] = outcome.bound;
        made["gap"] = outcome.gap();
        return made;
    }
    made["infeasible"] = outcome.provenInfeasible;
    made["ways"] = json::array();
    for (const coverage::Relaxation& way : outcome.waysOut) {
        json breaches = json::array();
        for (const coverage::RosterBreach& one : way.breaches) {
            json breach{{"rule", coverage::toText(one.rule)},
                        {"period", one.period},
                        {"by", one.by},
                        {"too_few", one.tooFew}};
            if (one.cadre) {
                breach["cadre"] = *one.cadre;
            }
            breaches.push_back(std::move(breach));
        }
        made["ways"].push_back(std::move(breaches));
    }
    return made;
}

}  // namespace qgt::worker
