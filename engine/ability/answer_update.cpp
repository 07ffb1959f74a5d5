#include "engine/ability/answer_update.h"

#include "engine/ability/logistic.h"

#include <algorithm>
#include <cmath>

namespace qgt::ability {

namespace {

/// A right answer seen from the prior: the chance is g + (1 - g) sigma(m + s z) with z standard
/// normal and s >= 0. A wrong one is the same with -m, mirrored and without guessing.
struct ScaledAnswer {
    double m = 0;
    double s = 0;
    double guess = 0;
    double weight = 1;
};

struct ScaledMoments {
    double mean = 0;
    double variance = 1;
};

/// Near the mode of phi(z) sigma(m + s z)^w, which is at least 0. As the logarithm of the density
/// has curvature 1 and more, the slope left over bounds the distance to the mode.
double nearMode(const ScaledAnswer& answer) {
    constexpr double kNearEnough = 0.25;
    constexpr int kMostSteps = 60;
    const double pull = answer.weight * answer.s;
    double least = 0.0;
    double most = pull;
    double mode = 0.0;
    for (int step = 0; step < kMostSteps; ++step) {
        const double unknown = sigma(-(answer.m + answer.s * mode));
        const double slope = mode - pull * unknown;
        if (std::abs(slope) <= kNearEnough) {
            break;
        }
        (slope > 0.0 ? most : least) = mode;
        const double next = mode - slope / (1.0 + pull * answer.s * unknown * (1.0 - unknown));
        mode = next > least && next < most ? next : (least + most) / 2.0;
    }
    return mode;
}

/// Weights of the usual answers without the cost of a power.
double weighed(double likelihood, double weight) {
    constexpr double kHalf = 0.5;
    if (weight == kHalf) {
        return std::sqrt(likelihood);
    }
    return std::pow(likelihood, weight);
}

/// Sums over the nodes z = first + i h of density times likelihood. Densities and exponentials of
/// equally spaced nodes follow from one another by multiplying. Both are relative to their values
/// at `around` (`mode` for the likelihood), so that nothing overflows.
template <typename Weighing>
ScaledMoments summed(const ScaledAnswer& answer, const Weighing& weighing) {
    const double h = nodeSpacing(answer.s);
    const double mode = nearMode(answer);
    const double known = sigma(answer.m + answer.s * mode);
    const double unknown = sigma(-(answer.m + answer.s * mode));
    // With guessing the prior itself is part of the posterior; without, only what it was tilted to.
    const bool guessing = answer.guess > 0.0;
    const double around = guessing ? 0.0 : mode;
    const double floor = answer.guess;
    const double rise = guessing ? (1.0 - answer.guess) * known : 1.0;
    const double first = around - kReach;
    const auto count = static_cast<int>(std::ceil((mode + kReach - first) / h)) + 1;

    double density = std::exp(-(first - around) * (first + around) / 2.0);
    double growth = std::exp(-h * (first + h / 2.0));
    const double growthFall = std::exp(-h * h);
    double odds = unknown * std::exp(-answer.s * (first - mode));
    const double oddsFall = std::exp(-answer.s * h);
    double mass = 0.0;
    double sum = 0.0;
    double squares = 0.0;
    double offset = first - around;
    for (int i = 0; i < count; ++i) {
        const double f = density * weighing(floor + rise / (known + odds));
        mass += f;
        sum += f * offset;
        squares += f * offset * offset;
        density *= growth;
        growth *= growthFall;
        odds *= oddsFall;
        offset += h;
    }
    const double mean = sum / mass;
    return {around + mean, squares / mass - mean * mean};
}

ScaledMoments momentsOf(const ScaledAnswer& answer) {
    if (answer.weight == 1.0) {
        return summed(answer, [](double likelihood) { return likelihood; });
    }
    return summed(answer,
                  [&answer](double likelihood) { return weighed(likelihood, answer.weight); });
}

}  // namespace

AbilityState updated(const AbilityState& before, const Evidence& evidence) {
    if (evidence.weight <= 0.0 || before.variance <= 0.0) {
        return before;
    }
    const double sd = std::sqrt(before.variance);
    const double slope = evidence.item.discrimination * sd;
    const double steepness = std::abs(slope);
    // Beyond the steepest that counts, the step stays where it is.
    const double shrink = steepness > kSteepest ? kSteepest / steepness : 1.0;
    const double m =
        evidence.item.discrimination * (before.mean - evidence.item.difficulty) * shrink;
    const ScaledAnswer answer{evidence.right ? m : -m,
                              steepness * shrink,
                              evidence.right ? evidence.item.guess : 0.0,
                              std::min(evidence.weight, 1.0)};
    const ScaledMoments moments = momentsOf(answer);
    const bool mirrored = evidence.right != (slope >= 0.0);
    return {before.mean + sd * (mirrored ? -moments.mean : moments.mean),
            before.variance * moments.variance};
}

}  // namespace qgt::ability
