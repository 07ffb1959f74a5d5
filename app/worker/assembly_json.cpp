#include "app/worker/assembly_json.h"

#include "engine/exam/conflict_words.h"
#include "engine/exam/item_information.h"

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

namespace qgt::worker {

namespace {

using nlohmann::json;

/// The solver gets less than the processor time that the worker may use.
constexpr double kMostSeconds = 12;

std::vector<ItemId> idsFrom(const json& list) {
    std::vector<ItemId> ids;
    for (const json& id : list) {
        ids.emplace_back(id.get<std::string>());
    }
    return ids;
}

json member(const json& object, const char* name) {
    return object.value(name, json::array());
}

/// Calibrated a, b, c where they are given, else the author's prior.
exam::ItemParameters parametersFrom(const json& item) {
    const auto difficulty =
        bank::difficultyFromText(item.value("difficulty", std::string("medium")));
    const exam::ItemParameters prior = exam::priorParameters(
        difficulty.value_or(bank::Difficulty::Medium), item.value("options", 0));
    return {item.value("a", prior.a), item.value("b", prior.b), item.value("c", prior.c)};
}

exam::AssemblyItem itemFrom(const json& item, const std::vector<double>& thetas) {
    exam::AssemblyItem made;
    made.id = ItemId(item.at("id").get<std::string>());
    made.cells = member(item, "cells").get<std::vector<std::string>>();
    made.seconds = item.value("seconds", made.seconds);
    made.enemies = idsFrom(member(item, "enemies"));
    made.uses = item.value("uses", 0);
    made.rounds = member(item, "rounds").get<std::vector<std::string>>();
    if (item.contains("information")) {
        made.information = item["information"].get<std::vector<double>>();
        return made;
    }
    const exam::ItemParameters parameters = parametersFrom(item);
    for (const double theta : thetas) {
        made.information.push_back(exam::informationAt(parameters, theta));
    }
    return made;
}

std::optional<int> countFrom(const json& object, const char* name) {
    if (!object.contains(name) || object[name].is_null()) {
        return std::nullopt;
    }
    return object[name].get<int>();
}

exam::AssemblyBlueprint blueprintFrom(const json& from, std::vector<double>& thetas) {
    exam::AssemblyBlueprint blueprint;
    blueprint.length = from.at("length").get<int>();
    for (const json& quota : member(from, "quotas")) {
        blueprint.quotas.push_back({quota.at("cell").get<std::string>(),
                                    quota.value("least", 0),
                                    quota.value("most", blueprint.length)});
    }
    const auto seconds = member(from, "seconds").get<std::vector<double>>();
    if (seconds.size() == 2) {
        blueprint.leastSeconds = seconds[0];
        blueprint.mostSeconds = seconds[1];
    }
    for (const json& point : member(from, "points")) {
        thetas.push_back(point.at("theta").get<double>());
        blueprint.shape.push_back(point.value("share", 1.0));
    }
    for (const json& group : member(from, "enemies")) {
        blueprint.enemies.push_back(idsFrom(group));
    }
    blueprint.kind = from.value("kind", std::string("parallel")) == "individual"
                         ? exam::PaperKind::Individual
                         : exam::PaperKind::Parallel;
    blueprint.papers = from.value("papers", 1);
    blueprint.overlap = from.value("overlap", 0);
    blueprint.earlierOverlap = countFrom(from, "earlier_overlap");
    blueprint.mostUses = countFrom(from, "most_uses");
    blueprint.forced = idsFrom(member(from, "forced"));
    blueprint.forbidden = idsFrom(member(from, "forbidden"));
    return blueprint;
}

json toJson(const exam::Infeasible& infeasible) {
    json sets = json::array();
    for (const exam::ConflictSet& set : infeasible.sets) {
        json conflicts = json::array();
        for (const exam::Conflict& conflict : set) {
            conflicts.push_back({{"kind", exam::toText(conflict.kind)},
                                 {"name", conflict.name},
                                 {"has", conflict.has},
                                 {"needs", conflict.needs},
                                 {"write", conflict.write}});
        }
        sets.push_back(std::move(conflicts));
    }
    json sentences = json::array();
    for (const Error& sentence : exam::wordsFor(infeasible)) {
        json args = json::object();
        for (const auto& [name, value] : sentence.args) {
            args[name] = value;
        }
        sentences.push_back({{"code", sentence.code}, {"args", args}});
    }
    return {{"conflicts", sets},
            {"smallest", infeasible.smallest},
            {"exact", infeasible.exact},
            {"sentences", sentences}};
}

}  // namespace

AssemblyJob assemblyJobFrom(const json& job) {
    AssemblyJob made;
    std::vector<double> thetas;
    made.blueprint = blueprintFrom(job.at("blueprint"), thetas);
    for (const json& item : job.at("items")) {
        made.pool.push_back(itemFrom(item, thetas));
    }
    const json settings = job.value("settings", json::object());
    if (settings.contains("gap")) {
        made.settings.gap = settings["gap"].get<double>();
    }
    made.settings.seconds =
        std::clamp(settings.value("seconds", made.settings.seconds), 0.0, kMostSeconds);
    made.settings.seed = settings.value("seed", made.settings.seed);
    made.preview = settings.value("preview", false);
    return made;
}

json toJson(const exam::Papers& papers) {
    json all = json::array();
    for (const auto& paper : papers) {
        json ids = json::array();
        for (const ItemId& id : paper) {
            ids.push_back(id.str());
        }
        all.push_back(std::move(ids));
    }
    return all;
}

json toJson(const exam::AssemblyOutcome& outcome) {
    if (const auto* infeasible = std::get_if<exam::Infeasible>(&outcome)) {
        return toJson(*infeasible);
    }
    const auto& assembly = std::get<exam::Assembly>(outcome);
    return {{"papers", toJson(assembly.papers)},
            {"objective", assembly.objective},
            {"bound", assembly.bound},
            {"gap", assembly.gap()}};
}

}  // namespace qgt::worker
