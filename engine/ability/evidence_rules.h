#pragma once

#include "engine/ability/answer_update.h"

#include <cstdint>
#include <optional>

namespace qgt::ability {

/// Where something was answered.
enum class AnswerSource : std::uint8_t { Practice, Exam };

/// How much answers say of ability.
struct EvidenceRules {
    double firstTime = 1;  ///< an item in its meaning that was never seen before
    double exam = 1;       ///< in a formal exam, seen or not
    double again = 0.5;    ///< in practice, when it was last seen so long ago
    int againAfterDays = 30;

    bool operator==(const EvidenceRules&) const = default;
};

/// Weight of an answer; `daysSinceSeen` is nothing when the item was never seen: neither answered
/// (withdrawn answers show the key too) nor read. Whoever drills the same items shows memory, which
/// is another number.
[[nodiscard]] double evidenceWeight(const EvidenceRules& rules,
                                    AnswerSource source,
                                    std::optional<int> daysSinceSeen);

/// The same item for somebody who remembers it with chance `recall`: then it is right, ability or
/// not. So right answers say less the better it is remembered.
[[nodiscard]] ItemCurve rememberedWith(const ItemCurve& item, double recall);

/// What an item's difficulty is believed to be.
struct ItemDifficulty {
    double mean = 0;
    double variance = 0.25;

    bool operator==(const ItemDifficulty&) const = default;
};

/// The curve that an item of uncertain difficulty has on the average: flatter, as a logistic curve
/// that is smeared by a normal error (slope divided by sqrt(1 + pi a^2 v / 8)).
[[nodiscard]] ItemCurve averagedCurve(double discrimination,
                                      const ItemDifficulty& difficulty,
                                      double guess);

/// Difficulty after one answer of somebody of ability `ability` (as believed before the answer):
/// ability and difficulty change places in the same integral. An answer from memory says nothing of
/// the item and is not to be given here.
[[nodiscard]] ItemDifficulty difficultyAfter(const ItemDifficulty& before,
                                             const AbilityState& ability,
                                             double discrimination,
                                             double guess,
                                             bool right);

}  // namespace qgt::ability
