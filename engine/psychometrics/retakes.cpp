#include "engine/psychometrics/retakes.h"

#include <algorithm>
#include <cmath>

namespace qgt::psychometrics {

double passesWithin(double once, int tries) {
    const double chance = std::clamp(once, 0.0, 1.0);
    if (tries <= 0) {
        return 0.0;
    }
    // Not 1 - pow: that would lose the digits of small chances.
    return chance >= 1.0 ? 1.0 : -std::expm1(tries * std::log1p(-chance));
}

}  // namespace qgt::psychometrics
