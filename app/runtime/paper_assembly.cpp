#include "app/runtime/paper_assembly.h"

#include "app/runtime/worker_job.h"

#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::app {

namespace {

using Json = nlohmann::json;

Json idsOf(const std::vector<ItemId>& items) {
    Json ids = Json::array();
    for (const ItemId& id : items) {
        ids.push_back(id.str());
    }
    return ids;
}

Json itemsOf(const exam::PaperDemands& made) {
    Json items = Json::array();
    for (const exam::AssemblyItem& item : made.pool) {
        items.push_back({{"id", item.id.str()},
                         {"cells", item.cells},
                         {"seconds", item.seconds},
                         {"information", item.information},
                         {"enemies", idsOf(item.enemies)},
                         {"uses", item.uses},
                         {"rounds", item.rounds}});
    }
    return items;
}

/// The job "assemble" of qgt-worker.
Json jobOf(const exam::PaperDemands& made, const AssemblyAsk& ask) {
    Json quotas = Json::array();
    for (const exam::CellQuota& quota : made.demands.quotas) {
        quotas.push_back({{"cell", quota.cell}, {"least", quota.least}, {"most", quota.most}});
    }
    Json points = Json::array();
    for (const double beside : exam::kPoints) {
        points.push_back({{"theta", made.cut + beside}, {"share", 1.0}});
    }
    const bool individual = made.demands.kind == exam::PaperKind::Individual;
    Json blueprint{{"length", made.demands.length},
                   {"quotas", quotas},
                   {"seconds", {0.0, made.demands.mostSeconds}},
                   {"points", points},
                   {"kind", individual ? "individual" : "parallel"},
                   {"papers", made.demands.papers},
                   {"overlap", ask.overlap}};
    if (made.demands.earlierOverlap) {
        blueprint["earlier_overlap"] = *made.demands.earlierOverlap;
    }
    return {{"job", "assemble"},
            {"items", itemsOf(made)},
            {"blueprint", blueprint},
            {"settings", {{"seed", ask.seed}}}};
}

AssembledPapers papersFrom(const Json& result) {
    AssembledPapers made;
    if (result.contains("conflicts")) {
        for (const Json& sentence : result.at("sentences")) {
            made.conflicts.push_back(
                {sentence.at("code").get<std::string>(), workerArgs(sentence.at("args"))});
        }
        return made;
    }
    for (const Json& ids : result.at("papers")) {
        std::vector<ItemId> paper;
        for (const Json& id : ids) {
            paper.emplace_back(id.get<std::string>());
        }
        made.papers.push_back(std::move(paper));
    }
    made.objective = result.value("objective", 0.0);
    made.gap = result.value("gap", 0.0);
    made.seconds = result.value("seconds", 0.0);
    return made;
}

}  // namespace

Result<AssembledPapers> assembleInWorker(const exam::PaperDemands& made, const AssemblyAsk& ask) {
    const auto hear = [&](const Json& told) {
        if (ask.progress) {
            ask.progress(told["progress"].get<double>());
        }
    };
    return runWorkerJob(jobOf(made, ask), {ask.worker, hear, ask.stopped}).map(papersFrom);
}

}  // namespace qgt::app
