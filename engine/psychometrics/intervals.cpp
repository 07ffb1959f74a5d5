#include "engine/psychometrics/intervals.h"

#include "engine/psychometrics/incomplete_beta.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace qgt::psychometrics {

namespace {

/// Of the standard normal distribution, for 95 %.
constexpr double kNormal = 1.959963984540054;
constexpr double kTail = 0.025;

double meanOf(std::span<const double> values) {
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

}  // namespace

std::optional<Estimate> wilson(double share, int count) {
    if (count < 1) {
        return std::nullopt;
    }
    const double n = count;
    const double p = std::clamp(share, 0.0, 1.0);
    const double square = kNormal * kNormal;
    const double middle = (p + square / (2.0 * n)) / (1.0 + square / n);
    const double half =
        kNormal / (1.0 + square / n) * std::sqrt(p * (1.0 - p) / n + square / (4.0 * n * n));
    return Estimate{share, std::max(middle - half, 0.0), std::min(middle + half, 1.0)};
}

std::optional<double> correlation(std::span<const double> one, std::span<const double> other) {
    if (one.size() < 2 || one.size() != other.size()) {
        return std::nullopt;
    }
    const double oneMean = meanOf(one);
    const double otherMean = meanOf(other);
    double together = 0.0;
    double oneSquares = 0.0;
    double otherSquares = 0.0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        together += (one[i] - oneMean) * (other[i] - otherMean);
        oneSquares += (one[i] - oneMean) * (one[i] - oneMean);
        otherSquares += (other[i] - otherMean) * (other[i] - otherMean);
    }
    // What rounding leaves of equal values is no spread.
    constexpr double kLeast = 1e-12;
    if (oneSquares < kLeast || otherSquares < kLeast) {
        return std::nullopt;
    }
    return std::clamp(together / std::sqrt(oneSquares * otherSquares), -1.0, 1.0);
}

Estimate fisher(double correlation, int count) {
    constexpr int kLost = 3;
    if (count <= kLost) {
        return {correlation, -1.0, 1.0};
    }
    const double half = kNormal / std::sqrt(static_cast<double>(count - kLost));
    const double z = std::atanh(std::clamp(correlation, -1.0, 1.0));
    return {correlation, std::tanh(z - half), std::tanh(z + half)};
}

double fQuantile(double probability, double numerator, double denominator) {
    const auto below = [&](double x) {
        return incompleteBeta(
            numerator / 2.0, denominator / 2.0, numerator * x / (numerator * x + denominator));
    };
    // In logarithms, since F has no upper end.
    constexpr double kFarthest = 50.0;
    constexpr int kHalvings = 80;
    double low = -kFarthest;
    double high = kFarthest;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2.0;
        (below(std::exp(middle)) < probability ? low : high) = middle;
    }
    return std::exp((low + high) / 2.0);
}

Estimate feldt(double alpha, int people, int tasks) {
    const double first = people - 1.0;
    const double second = first * (tasks - 1.0);
    return {alpha,
            1.0 - (1.0 - alpha) * fQuantile(1.0 - kTail, first, second),
            1.0 - (1.0 - alpha) * fQuantile(kTail, first, second)};
}

double quantile(std::vector<double> values, double probability) {
    std::ranges::sort(values);
    const double at = probability * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(at));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - std::floor(at)) * (values[above] - values[below]);
}

}  // namespace qgt::psychometrics
