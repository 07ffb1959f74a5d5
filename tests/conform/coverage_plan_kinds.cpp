#include "engine/coverage/mentoring.h"
#include "engine/coverage/training_plan.h"
#include "tests/conform/coverage_input.h"
#include "tests/conform/coverage_kind.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using coverage::PlannedDuty;
using coverage::Team;
using coverage::TrainingPackage;
using nlohmann::json;
using nlohmann::ordered_json;

std::vector<PlannedDuty> dutiesOf(const json& given, const Team& team) {
    std::vector<PlannedDuty> duties;
    for (const json& slot : given.at("slots")) {
        duties.push_back({slot.at("pair").get<coverage::Crew>(),
                          slot.at("weight").get<double>(),
                          team.lineShare});
    }
    return duties;
}

std::vector<TrainingPackage> packagesOf(const json& given) {
    std::vector<TrainingPackage> packages;
    for (const json& action : given.at("actions")) {
        packages.push_back({action.at("cadre").get<std::size_t>(),
                            action.at("line").get<std::size_t>(),
                            action.at("hours").get<double>(),
                            action.at("P_after").get<std::vector<double>>()});
    }
    return packages;
}

/// What each package alone adds.
std::vector<double> gainsOf(const Team& team,
                            const std::vector<PlannedDuty>& duties,
                            const std::vector<TrainingPackage>& packages) {
    const double before = coverage::dutyValue(team, duties);
    std::vector<double> gains;
    for (const TrainingPackage& package : packages) {
        Team trained = team;
        std::copy(package.settles.begin(),
                  package.settles.end(),
                  trained.cell(package.cadre, package.line).begin());
        gains.push_back(coverage::dutyValue(trained, duties) - before);
    }
    return gains;
}

}  // namespace

ordered_json trainingStepAnswer(const json& given) {
    const Team team = teamOf(given);
    const std::vector<PlannedDuty> duties = dutiesOf(given, team);
    const std::vector<TrainingPackage> packages = packagesOf(given);
    const auto plan = coverage::planTraining(
        team, duties, packages, {given.at("budget_hours").get<double>(), {}, {}});
    if (!plan) {
        throw std::invalid_argument("no fit " + plan.error().args.front().second);
    }
    const std::vector<double> gains = gainsOf(team, duties, packages);
    ordered_json answer{{"F0", plan->before}, {"gain", gains}};
    std::size_t best = 0;
    for (std::size_t k = 1; k < gains.size(); ++k) {
        best = gains[k] / packages[k].hours > gains[best] / packages[best].hours ? k : best;
    }
    const bool isAny = !gains.empty();
    const auto idOf = [&given](std::size_t package) {
        return given.at("actions")[package].at("id").get<std::size_t>();
    };
    answer["best_step"] = isAny ? ordered_json(idOf(best)) : nullptr;
    answer["best_gain_per_hour"] =
        isAny ? ordered_json(gains[best] / packages[best].hours) : nullptr;
    std::vector<std::size_t> ids;
    for (const coverage::PlanStep& step : plan->steps) {
        ids.push_back(idOf(step.package));
    }
    answer["plan"] = ids;
    answer["plan_value"] = plan->after;
    answer["bound"] = plan->bound;
    return answer;
}

ordered_json mentorAssignmentAnswer(const json& given) {
    coverage::MentorProblem problem;
    problem.benefit = given.at("benefit").get<std::vector<std::vector<double>>>();
    problem.capacity = given.at("capacity").get<std::vector<std::size_t>>();
    problem.forbidden =
        given.at("forbidden").get<std::vector<std::pair<std::size_t, std::size_t>>>();
    const auto found = coverage::assignMentors(problem);
    if (!found) {
        throw std::invalid_argument("sizes or numbers that do not fit");
    }
    const auto& best = *found;
    return {{"feasible", best.has_value()},
            {"value", best ? ordered_json(best->value) : nullptr},
            {"mentor_of", best ? ordered_json(best->mentorOf) : nullptr}};
}

}  // namespace qgt::conform
