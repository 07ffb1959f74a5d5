#include "engine/ability/evidence_rules.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qgt::ability {

namespace {

/// Slope of sigma(a (x + e)) averaged over a normal error e of that variance.
double smeared(double discrimination, double variance) {
    constexpr double kOfLogistic = std::numbers::pi / 8.0;
    return discrimination /
           std::sqrt(1.0 + kOfLogistic * discrimination * discrimination * variance);
}

}  // namespace

double evidenceWeight(const EvidenceRules& rules,
                      AnswerSource source,
                      std::optional<int> daysSinceSeen) {
    if (source == AnswerSource::Exam) {
        return rules.exam;
    }
    if (!daysSinceSeen) {
        return rules.firstTime;
    }
    return *daysSinceSeen >= rules.againAfterDays ? rules.again : 0.0;
}

ItemCurve rememberedWith(const ItemCurve& item, double recall) {
    ItemCurve curve = item;
    curve.guess = item.guess + (1.0 - item.guess) * std::clamp(recall, 0.0, 1.0);
    return curve;
}

ItemCurve averagedCurve(double discrimination, const ItemDifficulty& difficulty, double guess) {
    return {smeared(discrimination, difficulty.variance), difficulty.mean, guess};
}

ItemDifficulty difficultyAfter(const ItemDifficulty& before,
                               const AbilityState& ability,
                               double discrimination,
                               double guess,
                               bool right) {
    // theta - b = (-b) - (-theta): easiness is the ability of the item.
    const ItemCurve person{smeared(discrimination, ability.variance), -ability.mean, guess};
    const AbilityState easiness = updated({-before.mean, before.variance}, {person, right, 1.0});
    return {-easiness.mean, easiness.variance};
}

}  // namespace qgt::ability
