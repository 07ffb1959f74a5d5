#include "engine/ability/parameter_set.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace qgt::ability {

namespace {

using nlohmann::json;

json learnedJson(const std::map<ItemMeaning, ItemDifficulty>& items) {
    json rows = json::array();
    for (const auto& [key, difficulty] : items) {
        rows.push_back({key.item.str(), key.meaning, difficulty.mean, difficulty.variance});
    }
    return rows;
}

template <typename Id>
json offsetsJson(const std::map<Id, double>& offsets) {
    json object = json::object();
    for (const auto& [id, offset] : offsets) {
        object[id.str()] = offset;
    }
    return object;
}

/// Throws what is no number, or one that nothing can be computed with.
double numberOf(const json& value) {
    const auto number = value.get<double>();
    if (!std::isfinite(number)) {
        throw std::domain_error("not finite");
    }
    return number;
}

double positiveOf(const json& value) {
    const double number = numberOf(value);
    if (number <= 0.0) {
        throw std::domain_error("not positive");
    }
    return number;
}

template <typename Id>
std::map<Id, double> offsetsOf(const json& object) {
    std::map<Id, double> offsets;
    for (const auto& entry : object.get_ref<const json::object_t&>()) {
        offsets[Id(entry.first)] = numberOf(entry.second);
    }
    return offsets;
}

std::map<LineId, double> tausOf(const json& object) {
    std::map<LineId, double> taus = offsetsOf<LineId>(object);
    for (const auto& entry : taus) {
        (void)positiveOf(entry.second);
    }
    return taus;
}

std::map<ItemMeaning, ItemDifficulty> learnedOf(const json& rows) {
    std::map<ItemMeaning, ItemDifficulty> items;
    for (const json& row : rows) {
        items[{ItemId(row.at(0).get<std::string>()), row.at(1).get<int>()}] = {
            numberOf(row.at(2)), positiveOf(row.at(3))};
    }
    return items;
}

AuthorScale authorOf(const json& row) {
    return {numberOf(row.at("easy")),
            numberOf(row.at("medium")),
            numberOf(row.at("hard")),
            positiveOf(row.at("sd"))};
}

PriorRules priorOf(const json& row) {
    return {numberOf(row.at("base")),
            positiveOf(row.at("sd")),
            numberOf(row.at("owner")),
            numberOf(row.at("stand_in")),
            positiveOf(row.at("line_sd")),
            positiveOf(row.at("cadre_sd"))};
}

EvidenceRules evidenceOf(const json& row) {
    return {numberOf(row.at("first_time")),
            numberOf(row.at("exam")),
            numberOf(row.at("again")),
            row.at("again_after_days").get<int>()};
}

LevelRules levelsOf(const json& row) {
    return {numberOf(row.at("least_evidence")),
            numberOf(row.at("mentor_settles")),
            numberOf(row.at("capable_settles")),
            numberOf(row.at("aware_settles")),
            numberOf(row.at("sure_to_reach")),
            numberOf(row.at("likely_to_reach")),
            numberOf(row.at("margin"))};
}

/// A set that was kept before memory had parameters of its own has the defaults.
memory::Parameters memoryOf(const json& body) {
    memory::Parameters parameters = memory::kDefaultParameters;
    if (!body.contains("memory")) {
        return parameters;
    }
    const json& kept = body.at("memory");
    if (!kept.is_array() || kept.size() != parameters.size()) {
        throw std::domain_error("no parameters of fsrs-6");
    }
    std::transform(kept.begin(), kept.end(), parameters.begin(), numberOf);
    if (memory::clipped(parameters, memory::boundsFor(parameters)) != parameters) {
        throw std::domain_error("out of bounds");
    }
    return parameters;
}

ParameterSet setOf(const json& body) {
    ParameterSet set;
    set.tauDays = positiveOf(body.at("tau_days"));
    set.tauOfLine = tausOf(body.at("tau_of_line"));
    set.discrimination = positiveOf(body.at("discrimination"));
    set.requestSlope = positiveOf(body.at("request_slope"));
    set.author = authorOf(body.at("author"));
    set.prior = priorOf(body.at("prior"));
    set.evidence = evidenceOf(body.at("evidence"));
    set.levels = levelsOf(body.at("levels"));
    set.memory = memoryOf(body);
    set.line = offsetsOf<LineId>(body.at("line"));
    set.cadre = offsetsOf<PersonId>(body.at("cadre"));
    set.items = learnedOf(body.at("items"));
    return set;
}

}  // namespace

std::string encodeParameterSet(const ParameterSet& set) {
    const json body{{"model", kAbilityModel},
                    {"tau_days", set.tauDays},
                    {"tau_of_line", offsetsJson(set.tauOfLine)},
                    {"discrimination", set.discrimination},
                    {"request_slope", set.requestSlope},
                    {"author",
                     {{"easy", set.author.easy},
                      {"medium", set.author.medium},
                      {"hard", set.author.hard},
                      {"sd", set.author.sd}}},
                    {"prior",
                     {{"base", set.prior.base},
                      {"sd", set.prior.sd},
                      {"owner", set.prior.owner},
                      {"stand_in", set.prior.standIn},
                      {"line_sd", set.prior.lineSd},
                      {"cadre_sd", set.prior.cadreSd}}},
                    {"evidence",
                     {{"first_time", set.evidence.firstTime},
                      {"exam", set.evidence.exam},
                      {"again", set.evidence.again},
                      {"again_after_days", set.evidence.againAfterDays}}},
                    {"levels",
                     {{"least_evidence", set.levels.leastEvidence},
                      {"mentor_settles", set.levels.mentorSettles},
                      {"capable_settles", set.levels.capableSettles},
                      {"aware_settles", set.levels.awareSettles},
                      {"sure_to_reach", set.levels.sureToReach},
                      {"likely_to_reach", set.levels.likelyToReach},
                      {"margin", set.levels.margin}}},
                    {"memory", set.memory},
                    {"line", offsetsJson(set.line)},
                    {"cadre", offsetsJson(set.cadre)},
                    {"items", learnedJson(set.items)}};
    return body.dump();
}

Result<ParameterSet> decodeParameterSet(std::string_view stored) {
    const json body = json::parse(stored, nullptr, false);
    if (!body.is_object() || !body.contains("model") || !body.at("model").is_string()) {
        return failure("ability.parameters-damaged");
    }
    const auto model = body.at("model").get<std::string>();
    if (model != kAbilityModel) {
        return failure("ability.parameters-other-model", {{"model", model}});
    }
    try {
        return setOf(body);
    } catch (const std::exception&) {
        return failure("ability.parameters-damaged");
    }
}

AbilityPrior priorFor(const ParameterSet& set,
                      const LineId& line,
                      const PersonId& cadre,
                      LineRole role) {
    const auto offset = [](const auto& offsets, const auto& id) {
        const auto found = offsets.find(id);
        return found == offsets.end() ? 0.0 : found->second;
    };
    double mean = set.prior.base + offset(set.line, line) + offset(set.cadre, cadre);
    if (role != LineRole::None) {
        mean += role == LineRole::Owner ? set.prior.owner : set.prior.standIn;
    }
    return {mean, set.prior.sd * set.prior.sd};
}

}  // namespace qgt::ability
