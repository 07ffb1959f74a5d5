#include "engine/psychometrics/decision.h"

#include "engine/psychometrics/incomplete_beta.h"

#include <algorithm>
#include <cmath>

namespace qgt::psychometrics {

namespace {

/// Longer papers than this are not told apart: the incomplete beta function keeps its digits.
constexpr double kLongest = 100'000.0;

/// μ(1−μ)/σ² − 1, the sum of the shapes of a beta distribution with this mean and deviation; 0 when
/// there is none.
double shapeSum(const Spread& spread) {
    const double variance = spread.deviation * spread.deviation;
    const bool possible = spread.mean > 0.0 && spread.mean < 1.0 && variance > 0.0;
    return possible ? std::max(spread.mean * (1.0 - spread.mean) / variance - 1.0, 0.0) : 0.0;
}

struct Posterior {
    double a = 1;
    double b = 1;

    [[nodiscard]] double below(double share) const { return incompleteBeta(a, b, share); }

    /// Not 1 − below: that would lose the digits of small chances.
    [[nodiscard]] double above(double share) const { return incompleteBeta(b, a, 1.0 - share); }
};

double shareOf(int marks, int most) {
    return std::clamp(static_cast<double>(marks) / most, 0.0, 1.0);
}

Posterior posteriorOf(double share, const Reliability& reliability) {
    const double length = effectiveLength(reliability);
    return {1.0 + length * share, 1.0 + length * (1.0 - share)};
}

}  // namespace

Reliability expectedReliability(const std::vector<int>& marksOfTasks, const Spread& spread) {
    double sum = 0.0;
    double squares = 0.0;
    for (const int marks : marksOfTasks) {
        const double weight = std::max(marks, 0);
        sum += weight;
        squares += weight * weight;
    }
    if (squares <= 0.0) {
        return {0.0, spread};
    }
    const double length = sum * sum / squares;
    return {length / (length + shapeSum(spread)), spread};
}

double effectiveLength(const Reliability& reliability) {
    const double shapes = shapeSum(reliability.spread);
    const double value = reliability.value;
    if (!(value > 0.0) || shapes <= 0.0) {
        return 0.0;
    }
    return value >= 1.0 ? kLongest : std::min(shapes * value / (1.0 - value), kLongest);
}

double wrongSideProbability(int gotHundredths,
                            int mostHundredths,
                            int cutHundredths,
                            const Reliability& reliability) {
    if (mostHundredths <= 0) {
        return 0.0;
    }
    const Posterior trueScore = posteriorOf(shareOf(gotHundredths, mostHundredths), reliability);
    const double cut = shareOf(cutHundredths, mostHundredths);
    return gotHundredths >= cutHundredths ? trueScore.below(cut) : trueScore.above(cut);
}

int intervalHalfWidth(int gotHundredths,
                      int mostHundredths,
                      const Reliability& reliability,
                      double coverage) {
    if (mostHundredths <= 0) {
        return 0;
    }
    const double share = shareOf(gotHundredths, mostHundredths);
    const Posterior trueScore = posteriorOf(share, reliability);
    const auto covers = [&](int halfWidth) {
        const double half = static_cast<double>(halfWidth) / mostHundredths;
        return 1.0 - trueScore.below(share - half) - trueScore.above(share + half) >= coverage;
    };
    int tooSmall = -1;
    int enough = mostHundredths;  // covers all there is
    while (enough - tooSmall > 1) {
        const int middle = tooSmall + (enough - tooSmall) / 2;
        (covers(middle) ? enough : tooSmall) = middle;
    }
    return enough;
}

}  // namespace qgt::psychometrics
