#include "engine/ability/answer_update.h"
#include "engine/ability/level.h"
#include "tests/conform/coverage_kind.h"

#include <cmath>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using ability::AbilityPrior;
using ability::AbilityState;
using nlohmann::json;

ability::RequestProfile profileOf(const json& given) {
    ability::RequestProfile profile;
    profile.slope = given.at("a_req").get<double>();
    const json& shares = given.at("omega");
    const json& difficulties = given.at("beta");
    if (shares.size() != difficulties.size()) {
        throw std::invalid_argument("omega and beta are not of one length");
    }
    for (std::size_t r = 0; r < shares.size(); ++r) {
        profile.types.push_back({shares[r].get<double>(), difficulties[r].get<double>()});
    }
    return profile;
}

AbilityState afterEvent(const AbilityState& before, const AbilityPrior& prior, const json& event) {
    const auto type = event.at("type").get<std::string>();
    if (type == "policy_change") {
        const double kappa = event.at("kappa").get<double>();
        return aged(before, prior, ability::retainedThrough(kappa));
    }
    if (type != "response") {
        throw std::invalid_argument("no event has the type " + type);
    }
    const ability::ItemCurve item{
        event.at("a").get<double>(), event.at("b").get<double>(), event.at("g").get<double>()};
    return updated(before, {item, event.at("correct").get<bool>(), 1.0});
}

}  // namespace

nlohmann::ordered_json posteriorAnswer(const json& given) {
    const double sd = given.at("s0").get<double>();
    const AbilityPrior prior{given.at("m0").get<double>(), sd * sd};
    const double tau = given.at("tau_days").get<double>();
    const ability::RequestProfile profile = profileOf(given);
    AbilityState state = prior.state();
    // Cases count their days from 0, whenever the first event is.
    double day = 0.0;
    for (const json& event : given.at("events")) {
        const double next = event.at("day").get<double>();
        state = aged(state, prior, ability::retainedAfter(next - day, tau));
        state = afterEvent(state, prior, event);
        day = next;
    }
    const double queried = given.at("query_day").get<double>();
    state = aged(state, prior, ability::retainedAfter(queried - day, tau));
    const ability::HandlingEstimate estimate = estimated(state, profile);
    const ability::LevelChances chances = levelChances(state, levelGates(profile));
    const std::optional<ability::Level> level =
        levelToShow(std::nullopt, estimate.evidence, chances);
    return {{"mu", state.mean},
            {"sd", std::sqrt(state.variance)},
            {"p_types", estimate.byType},
            {"p", estimate.chance},
            {"lo90", estimate.low},
            {"hi90", estimate.high},
            {"nu", estimate.evidence},
            {"prob_q_ge_080", chances.capable},
            {"prob_q_ge_090", chances.mentor},
            {"level", level ? json(static_cast<int>(*level)) : json()},
            {"days_since_evidence", queried - day}};
}

}  // namespace qgt::conform
