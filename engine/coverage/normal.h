#pragma once

#include <cmath>
#include <numbers>

namespace qgt::coverage {

/// What 90 % of a normal variable are within, in standard deviations.
inline constexpr double kNinety = 1.6448536269514722;

/// The standard normal distribution function.
[[nodiscard]] inline double normalBelow(double z) {
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

}  // namespace qgt::coverage
