#pragma once

#include "engine/ability/evidence_rules.h"
#include "engine/ability/person_fold.h"

#include <cstdint>
#include <vector>

namespace qgt::ability {

/// The answer of somebody who had never seen the item: others tell of memory, not of the item.
struct UnseenAnswer {
    std::int32_t day = 0;
    std::uint32_t person = 0;
    std::uint32_t item = 0;
    bool right = false;
};

/// An item before its difficulty is learned.
struct LearnedItem {
    std::uint32_t line = 0;
    double guess = 0;
    ItemDifficulty prior;  ///< what the author said
};

struct LearningModel {
    double discrimination = 1;
    std::vector<FoldLine> lines;
    std::vector<LearnedItem> items;
    std::vector<std::vector<AbilityPrior>> priors;  ///< by person, then line
};

/// Difficulties in one pass over everybody's answers in the order of time: each answer moves the
/// item by what was believed of the person before it, and the person by what was believed of the
/// item. An item nobody answered stays where its author put it.
[[nodiscard]] std::vector<ItemDifficulty> learnedDifficulties(
    const LearningModel& model, const std::vector<UnseenAnswer>& answers);

}  // namespace qgt::ability
