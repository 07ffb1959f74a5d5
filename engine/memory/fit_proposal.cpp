#include "engine/memory/fit_proposal.h"

#include "engine/memory/predictions.h"

#include <algorithm>
#include <vector>

namespace qgt::memory {

namespace {

std::vector<Prediction> predictionsFrom(std::int32_t day,
                                        const ReviewHistories& histories,
                                        const Parameters& parameters) {
    std::vector<Prediction> later = predictions(histories, MemoryModel(parameters));
    later.erase(
        std::remove_if(
            later.begin(), later.end(), [day](const Prediction& each) { return each.day < day; }),
        later.end());
    return later;
}

}  // namespace

FitProposal proposedFit(std::span<const LogReview> log,
                        const Parameters& current,
                        const FitSettings& settings) {
    FitProposal proposal;
    const ReviewHistories whole(log);
    proposal.fit = fitted(whole, settings);
    if (log.empty()) {
        return proposal;
    }
    proposal.heldFrom = log[log.size() * 4 / 5].day;
    const auto cut = std::find_if(log.begin(), log.end(), [&](const LogReview& each) {
        return each.day >= proposal.heldFrom;
    });
    const ReviewHistories earlier(log.first(static_cast<std::size_t>(cut - log.begin())));
    const Fit before = fitted(earlier, {settings.threads, {}});
    const auto byFit = predictionsFrom(proposal.heldFrom, whole, before.parameters);
    proposal.heldOut = byFit.size();
    proposal.loss = meanLogLoss(byFit);
    proposal.currentLoss = meanLogLoss(predictionsFrom(proposal.heldFrom, whole, current));
    return proposal;
}

}  // namespace qgt::memory
