#pragma once

#include "engine/coverage/team_ability.h"
#include "engine/coverage/training.h"

#include <cstddef>
#include <span>
#include <vector>

namespace qgt::coverage {

/// An estimate and what it is within with 90 %.
struct Interval {
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
};

/// 90 % of a normal variable of this mean and variance, kept within 0..1.
[[nodiscard]] Interval ninetyPercent(double value, double variance);

/// How far the coverage of a crew may be off because abilities are only estimated. Coverage is one
/// minus a sum over types of products over persons who are independent of each other; so its
/// variance needs no product grid over abilities, only the moments E[(1 - P_r)(1 - P_s)] of each
/// cell: what a product grid over their abilities gives, for any number of persons.
class RateSpread {
  public:
    explicit RateSpread(const TeamAbility& team);

    /// Takes up the cell's new mean and deviation.
    void renew(const TeamAbility& team, std::size_t cadre, std::size_t line);

    /// Variance of the coverage of one line.
    [[nodiscard]] double lineVariance(std::span<const std::size_t> crew, std::size_t line) const;

    /// Variance of the one-trip rate: the lines' abilities are independent.
    [[nodiscard]] double rateVariance(std::span<const std::size_t> crew,
                                      std::span<const double> lineShare) const;

    /// Variance of the one-trip rate over duties by their weights, which sum to 1. Whoever is on
    /// several of them is right or wrong in all at once, so duties do not average this out.
    [[nodiscard]] double dutiesVariance(std::span<const PlannedDuty> duties) const;

  private:
    [[nodiscard]] double momentOf(std::size_t cadre,
                                  std::size_t line,
                                  std::size_t one,
                                  std::size_t other) const;
    [[nodiscard]] double lineCovariance(std::span<const std::size_t> crew,
                                        std::span<const std::size_t> other,
                                        std::size_t line) const;

    RequestTypes m_requests;
    /// Where the moments of a line begin within those of a cadre.
    std::vector<std::size_t> m_firstMoment{0};
    /// E[1 - P] by [cadre * types + type].
    std::vector<double> m_missed;
    /// E[(1 - P_r)(1 - P_s)], r <= s, line after line.
    std::vector<double> m_moments;
};

}  // namespace qgt::coverage
