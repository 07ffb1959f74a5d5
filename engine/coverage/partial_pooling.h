#pragma once

#include "engine/core/result.h"

#include <span>
#include <vector>

namespace qgt::coverage {

/// Estimates of several groups drawn towards their mean, the less is known of one the more.
struct PooledEstimates {
    /// The groups' mean and their variance between each other (tau squared).
    double mean = 0;
    double between = 0;
    /// Per group: pooling * mean + (1 - pooling) * estimate.
    std::vector<double> shrunk;
    /// Per group: its own variance as a share of its own and that between groups.
    std::vector<double> pooling;
    /// Per group: standard deviation of the shrunk value, that of the mean included.
    std::vector<double> deviation;

    /// The chance that the group's true value is below `value`.
    [[nodiscard]] double chanceBelow(std::size_t group, double value) const;
};

/// DerSimonian & Laird (1986): the variance between groups by moments. Estimates on a scale without
/// ends (logits). One group stays as it is with pooling 1; no group gives nothing. Errors:
/// coverage.unfit-estimates (sizes that differ, a standard error not above 0).
[[nodiscard]] Result<PooledEstimates> pooled(std::span<const double> estimates,
                                             std::span<const double> standardErrors);

}  // namespace qgt::coverage
