#pragma once

#include <optional>
#include <span>
#include <vector>

namespace qgt::psychometrics {

/// An estimate with what 95 % of samples of its size would leave open.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Estimate&) const = default;
};

/// A share with the interval of Wilson (1927), of the mean of values within 0..1. For values that
/// are not 0 or 1 the interval is too wide rather than too narrow: p(1 − p) is the most that their
/// variance can be. Nothing for a `count` below 1.
[[nodiscard]] std::optional<Estimate> wilson(double share, int count);

/// Pearson's correlation; nothing where one of both does not vary.
[[nodiscard]] std::optional<double> correlation(std::span<const double> one,
                                                std::span<const double> other);

/// The interval of a correlation by Fisher's z (1921): tanh(atanh r ± 1.96 / √(n − 3)); for fewer
/// than four pairs −1..1.
[[nodiscard]] Estimate fisher(double correlation, int count);

/// What F, with these degrees of freedom, stays below with chance `probability` inside 0..1.
[[nodiscard]] double fQuantile(double probability, double numerator, double denominator);

/// The interval of coefficient alpha by Feldt (1965): (1 − α) / (1 − α̂) is distributed as F with
/// n − 1 and (n − 1)(k − 1) degrees of freedom, for n people and k tasks, at least two of both.
[[nodiscard]] Estimate feldt(double alpha, int people, int tasks);

/// Quantiles as most programs have them (type 7 of Hyndman & Fan 1996); `values` not empty.
[[nodiscard]] double quantile(std::vector<double> values, double probability);

}  // namespace qgt::psychometrics
