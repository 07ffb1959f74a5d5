#include "engine/ability/ability_state.h"

#include <algorithm>
#include <cmath>

namespace qgt::ability {

AbilityState aged(const AbilityState& before, const AbilityPrior& prior, double retained) {
    const double kept = std::clamp(retained, 0.0, 1.0);
    if (kept == 1.0) {
        return before;
    }
    return {prior.mean + (before.mean - prior.mean) * kept,
            prior.variance + (before.variance - prior.variance) * kept * kept};
}

double retainedAfter(double days, double tauDays) {
    return days > 0.0 ? std::exp(-days / tauDays) : 1.0;
}

double retainedThrough(double kappa) {
    return 1.0 - std::clamp(kappa, 0.0, 1.0);
}

}  // namespace qgt::ability
