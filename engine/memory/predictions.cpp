#include "engine/memory/predictions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace qgt::memory {

namespace {

/// Memory after `step`; `before` is nothing yet at the first one.
MemoryState memoryAfter(const MemoryModel& model,
                        const MemoryState& before,
                        const HistoryStep& step) {
    if (step.isFirst()) {
        return softFirst(model, step.ifKnown, chanceKnown(step.evidence, step.knownBefore));
    }
    const int days = static_cast<int>(step.days);
    const double known = chanceKnown(step.evidence, chanceBefore(model, before, days));
    return softNext(model, before, {days, step.ifKnown}, known);
}

/// Bins that grow by a ratio, named by a value inside of them.
struct Ladder {
    double within = 1;
    double ratio = 2;

    [[nodiscard]] double rung(double value) const {
        return std::round(within * std::pow(ratio, std::floor(std::log(value) / std::log(ratio))));
    }
};

using Bin = std::tuple<double, double, double>;

Bin binOf(const Prediction& prediction) {
    constexpr Ladder kDays{248.0, 3.62};
    constexpr Ladder kReviews{1.99, 1.89};
    constexpr Ladder kLapses{1.65, 1.73};
    return {kDays.rung(prediction.elapsedDays),
            kReviews.rung(prediction.reviews + 1),
            prediction.lapses == 0 ? 0.0 : kLapses.rung(prediction.lapses)};
}

}  // namespace

std::vector<Prediction> predictions(const ReviewHistories& histories, const MemoryModel& model) {
    std::vector<Prediction> all;
    all.reserve(histories.predicted());
    for (std::size_t card = 0; card < histories.cards(); ++card) {
        MemoryState memory;
        int reviews = 0;
        int lapses = 0;
        for (const HistoryStep& step : histories.card(card)) {
            if (step.isPredicted()) {
                ++reviews;
                const double r = model.retrievability(step.days, memory.stability);
                const double happened =
                    r * step.outcome.ifKnown + (1.0 - r) * step.outcome.ifUnknown;
                all.push_back({r,
                               step.right ? happened : 1.0 - happened,
                               step.right,
                               step.day,
                               static_cast<int>(step.days),
                               reviews,
                               lapses});
                lapses += step.right ? 0 : 1;
            }
            memory = memoryAfter(model, memory, step);
        }
    }
    return all;
}

double meanLogLoss(std::span<const Prediction> predictions) {
    constexpr double kLeastSaid = 1e-7;
    double sum = 0;
    for (const Prediction& prediction : predictions) {
        const double happened = prediction.right ? prediction.chance : 1.0 - prediction.chance;
        sum -= std::log(std::clamp(happened, kLeastSaid, 1.0 - kLeastSaid));
    }
    return predictions.empty() ? 0.0 : sum / static_cast<double>(predictions.size());
}

double rmseOverBins(std::span<const Prediction> predictions) {
    struct Sums {
        double count = 0;
        double over = 0;  ///< chances less right answers
    };

    std::map<Bin, Sums> bins;
    for (const Prediction& prediction : predictions) {
        Sums& sums = bins[binOf(prediction)];
        sums.count += 1.0;
        sums.over += prediction.chance - (prediction.right ? 1.0 : 0.0);
    }
    double squares = 0;
    for (const auto& [bin, sums] : bins) {
        squares += sums.over * sums.over / sums.count;
    }
    return predictions.empty() ? 0.0 : std::sqrt(squares / static_cast<double>(predictions.size()));
}

}  // namespace qgt::memory
