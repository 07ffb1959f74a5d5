#pragma once

#include <algorithm>
#include <cmath>

namespace qgt::ability {

/// 1 / (1 + exp(-x)); never overflows.
[[nodiscard]] inline double sigma(double x) {
    const double e = std::exp(-std::abs(x));
    return x >= 0.0 ? 1.0 / (1.0 + e) : e / (1.0 + e);
}

/// How many standard deviations the nodes of an integral reach: beyond lies 1e-11 of a normal
/// density.
inline constexpr double kReach = 7.0;

/// A curve rises by so many logits per standard deviation at most; what is steeper is a step.
inline constexpr double kSteepest = 50.0;

/// Spacing, in standard deviations, of the nodes over which the integral of a normal density times
/// functions of sigma(m + s z) is a plain sum, good to 1e-9 (see answer_update.h).
[[nodiscard]] inline double nodeSpacing(double s) {
    constexpr double kWidest = 0.5;
    constexpr double kOfPole = 0.75;
    return kOfPole / std::clamp(s, kOfPole / kWidest, kSteepest);
}

}  // namespace qgt::ability
