#pragma once

#include "engine/memory/review_histories.h"

#include <cstdint>
#include <vector>

namespace qgt::test {

/// A world in which it is known who knows what: memory by parameters of its own, answers to
/// questions with options, where not knowing may be lucky and knowing may slip.
struct ChoiceWorld {
    memory::Parameters truth = memory::kDefaultParameters;
    double guess = 0.25;
    double slip = 0.04;
    double knownAtFirst = 0.5;  ///< share of items known before they were ever asked
    int answers = 6'000;
    int newPerDay = 8;
    /// Chance of knowing, as the scheduler sees it, at which a card comes back, give or take.
    double retention = 0.7;
    std::uint64_t seed = 1;
};

struct ChoiceLog {
    std::vector<memory::LogReview> plain;       ///< right is taken for known
    std::vector<memory::LogReview> guessAware;  ///< the same answers by guess and slip
    /// True chance of knowing at each answer of a later day than the one before, card by card.
    std::vector<double> trueRecall;
};

/// Cards come back when a scheduler that takes answers at their word thinks so, give or take.
[[nodiscard]] ChoiceLog choiceLogOf(const ChoiceWorld& world);

}  // namespace qgt::test
