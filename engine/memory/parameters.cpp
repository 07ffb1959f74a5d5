#include "engine/memory/parameters.h"

#include <algorithm>
#include <cmath>

namespace qgt::memory {

namespace {

constexpr std::size_t kFsrs45Count = 17;
constexpr std::size_t kFsrs5Count = 19;
/// Decay was no parameter before FSRS-6.
constexpr double kOlderDecay = 0.5;

/// Where a lapse of a card of retrievability 0.7 that is then relearned in `steps` steps ends no
/// higher than it began, for a stability of 1 day.
double sameDayCeiling(const Parameters& clippedLapse, std::size_t steps) {
    constexpr double kMost = 2.0;
    constexpr double kLeast = 0.01;
    constexpr double kForgotten = 0.3;
    if (steps <= 1) {
        return kMost;
    }
    const double afterLapse = std::log(clippedLapse[11]) +
                              std::log(std::pow(2.0, clippedLapse[13]) - 1.0) +
                              kForgotten * clippedLapse[14];
    const double room = std::max(-afterLapse / static_cast<double>(steps), 0.0);
    return std::clamp(std::sqrt(room), kLeast, kMost);
}

}  // namespace

ParameterBounds boundsFor(const Parameters& parameters,
                          std::size_t relearningSteps,
                          double leastSameDayDecay) {
    ParameterBounds bounds{
        {0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0,
         0.001, 0.001, 0.001, 0.001, 0.0, 0.0,   1.0,   0.0,   0.0, leastSameDayDecay,
         0.1},
        {100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5,
         5.0,   0.25,  0.9,   4.0,   1.0,  6.0, 2.0, 2.0,  0.8, 0.8}};
    const double ceiling = sameDayCeiling(clipped(parameters, bounds), relearningSteps);
    bounds.most[17] = ceiling;
    bounds.most[18] = ceiling;
    return bounds;
}

Parameters clipped(const Parameters& parameters, const ParameterBounds& bounds) {
    Parameters inside{};
    for (std::size_t k = 0; k < kParameterCount; ++k) {
        const double value = std::isnan(parameters[k]) ? bounds.least[k] : parameters[k];
        inside[k] = std::clamp(value, bounds.least[k], bounds.most[k]);
    }
    return inside;
}

std::optional<Parameters> migrated(std::span<const double> older) {
    const bool known = older.size() == kFsrs45Count || older.size() == kFsrs5Count ||
                       older.size() == kParameterCount;
    if (!known ||
        !std::all_of(older.begin(), older.end(), [](double w) { return std::isfinite(w); })) {
        return std::nullopt;
    }
    Parameters w{};
    std::copy(older.begin(), older.end(), w.begin());
    if (older.size() == kFsrs45Count) {
        // FSRS-5 made the first difficulty exponential in the grade and damps its changes.
        w[4] += 2.0 * w[5];
        w[5] = std::log(3.0 * w[5] + 1.0) / 3.0;
        w[6] += 0.5;
    }
    if (older.size() != kParameterCount) {
        w[20] = kOlderDecay;
    }
    return w;
}

std::optional<Parameters> parametersOf(const ParameterSet& stored) {
    const bool fits = (stored.model == "fsrs-4.5" && stored.w.size() == kFsrs45Count) ||
                      (stored.model == "fsrs-5" && stored.w.size() == kFsrs5Count) ||
                      (stored.model == kModelName && stored.w.size() == kParameterCount);
    return fits ? migrated(stored.w) : std::nullopt;
}

}  // namespace qgt::memory
