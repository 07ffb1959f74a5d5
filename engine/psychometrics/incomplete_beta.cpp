#include "engine/psychometrics/incomplete_beta.h"

#include <cmath>
#include <limits>

namespace qgt::psychometrics {

namespace {

/// Keeps Lentz's method from a division by zero without being seen in the result.
double awayFromZero(double value) {
    constexpr double kTiny = 1e-300;
    return std::abs(value) < kTiny ? kTiny : value;
}

/// 1 / (1 + d1 / (1 + d2 / (1 + ...))) with the d of DLMF 8.17.23.
double betaFraction(double a, double b, double x) {
    // About sqrt(max(a, b)) steps are needed: 400 for the largest shapes that we promise.
    constexpr int kMostSteps = 10'000;
    constexpr double kClose = 2.0 * std::numeric_limits<double>::epsilon();
    double c = 1.0;
    double d = 1.0 / awayFromZero(1.0 - (a + b) / (a + 1.0) * x);
    double value = d;
    for (int step = 1; step <= kMostSteps; ++step) {
        const double m = step;
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / awayFromZero(1.0 + even * d);
        c = awayFromZero(1.0 + even / c);
        value *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / awayFromZero(1.0 + odd * d);
        c = awayFromZero(1.0 + odd / c);
        value *= d * c;
        if (std::abs(d * c - 1.0) <= kClose) {
            break;
        }
    }
    return value;
}

/// I_x(a, b) where x is below the mean, or hardly above it.
double lowerSide(double a, double b, double x) {
    const double logFront = std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) +
                            b * std::log1p(-x) - std::log(a);
    return std::exp(logFront) * betaFraction(a, b, x);
}

}  // namespace

double incompleteBeta(double a, double b, double x) {
    if (x <= 0.0) {
        return 0.0;
    }
    if (x >= 1.0) {
        return 1.0;
    }
    return x < (a + 1.0) / (a + b + 2.0) ? lowerSide(a, b, x) : 1.0 - lowerSide(b, a, 1.0 - x);
}

double binomialAtLeast(int trials, int least, double p) {
    if (least <= 0) {
        return 1.0;
    }
    if (least > trials) {
        return 0.0;
    }
    return incompleteBeta(least, trials - least + 1.0, p);
}

}  // namespace qgt::psychometrics
