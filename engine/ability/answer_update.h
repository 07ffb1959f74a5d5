#pragma once

#include "engine/ability/ability_state.h"

namespace qgt::ability {

/// What an item asks of ability: P(right | theta) = g + (1 - g) / (1 + exp(-a (theta - b))).
struct ItemCurve {
    double discrimination = 1;  ///< a
    double difficulty = 0;      ///< b, logits
    double guess = 0;           ///< g, chance of a right answer without knowing; below 1

    bool operator==(const ItemCurve&) const = default;
};

/// One answer as evidence of ability. Its likelihood counts to the power of `weight` (0 to 1): 1/2
/// for what says half as much, 0 for what says nothing.
struct Evidence {
    ItemCurve item;
    bool right = false;
    double weight = 1;
};

/// Mean and variance of the prior `before` times the likelihood, both integrated exactly.
///
/// The integral is the sum over equally spaced nodes, which for an analytic integrand that falls
/// off as a normal density is exact but for a term exp(-2 pi d / h), d the distance of the nearest
/// pole from the real axis (pi / (a sd)). The spacing h follows the steepness so that the error is
/// below 1e-9; the nodes cover seven standard deviations around where prior and posterior have
/// their mass, however far the answer moves it. Steeper than 50 logits per standard deviation
/// counts as 50: there an answer is a step.
[[nodiscard]] AbilityState updated(const AbilityState& before, const Evidence& evidence);

}  // namespace qgt::ability
