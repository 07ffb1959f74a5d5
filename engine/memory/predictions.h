#pragma once

#include "engine/memory/memory_model.h"
#include "engine/memory/review_histories.h"

#include <cstdint>
#include <span>
#include <vector>

namespace qgt::memory {

/// What memory said of one answer before it was given.
struct Prediction {
    double recall = 0;  ///< chance of knowing it
    double chance = 0;  ///< chance of a right answer: `recall` with guess and slip
    bool right = false;
    std::int32_t day = 0;
    int elapsedDays = 0;  ///< since the last answer
    int reviews = 0;      ///< on later days, this one included
    int lapses = 0;       ///< of those before it
};

/// Of every predicted answer, card by card.
[[nodiscard]] std::vector<Prediction> predictions(const ReviewHistories& histories,
                                                  const MemoryModel& model);

/// Mean of -ln of the chance of what was answered.
[[nodiscard]] double meanLogLoss(std::span<const Prediction> predictions);

/// How far chances are off on average: root mean square over bins of elapsed days, reviews and
/// lapses, as fsrs-rs cuts them, of the bin's mean chance less its share of right answers.
[[nodiscard]] double rmseOverBins(std::span<const Prediction> predictions);

}  // namespace qgt::memory
