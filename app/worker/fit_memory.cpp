#include "app/worker/job.h"
#include "engine/memory/fit_proposal.h"

#include <cstdint>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::worker {

namespace {

using nlohmann::json;

/// A row of the job: card, day, right, rating if known, weights of evidence and outcome, chance
/// before. Throws what nlohmann-json throws when a field is missing or of another type.
memory::LogReview reviewOf(const json& row) {
    memory::LogReview review;
    review.card = row.at(0).get<std::uint64_t>();
    review.day = row.at(1).get<std::int32_t>();
    review.right = row.at(2).get<int>() != 0;
    review.ifKnown = static_cast<memory::Rating>(row.at(3).get<int>());
    review.evidence = {row.at(4).get<double>(), row.at(5).get<double>()};
    review.outcome = {row.at(6).get<double>(), row.at(7).get<double>()};
    review.knownBefore = row.at(8).get<double>();
    return review;
}

}  // namespace

Result<json> fitMemory(const json& job, const Progress& progress) {
    std::vector<memory::LogReview> log;
    for (const json& row : job.at("reviews")) {
        log.push_back(reviewOf(row));
    }
    const auto current = job.at("current").get<memory::Parameters>();
    const memory::FitProposal found = memory::proposedFit(
        log, current, {0, [&progress](double done) { progress(done, json::object()); }});
    return json{{"parameters", found.fit.parameters},
                {"extent", static_cast<int>(found.fit.extent)},
                {"passes", found.fit.passes},
                {"held_from", found.heldFrom},
                {"held_out", found.heldOut},
                {"loss", found.loss},
                {"current_loss", found.currentLoss}};
}

}  // namespace qgt::worker
