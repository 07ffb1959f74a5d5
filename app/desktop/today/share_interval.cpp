#include "app/desktop/today/share_interval.h"

#include <cmath>

namespace qgt::app {

namespace {

constexpr double kZ = 1.6449;

int percentOf(double share) {
    return static_cast<int>(std::lround(share * 100));
}

}  // namespace

ShareInterval shareInterval(int right, int all) {
    if (all <= 0) {
        return {.percent = 0, .low = 0, .high = 100};
    }
    const double n = all;
    const double p = right / n;
    const double z2 = kZ * kZ;
    const double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kZ / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return {
        .percent = percentOf(p), .low = percentOf(centre - half), .high = percentOf(centre + half)};
}

}  // namespace qgt::app
