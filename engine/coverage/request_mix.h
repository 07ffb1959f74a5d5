#pragma once

#include "engine/core/result.h"
#include "engine/coverage/rate_spread.h"

#include <span>
#include <vector>

namespace qgt::coverage {

/// How much a prior weighs unless it is learnt: as much as so many logged requests. After a month
/// of about a hundred, four fifths of the estimate are the log's.
inline constexpr double kPriorRequests = 25;

/// Shares that are believed before anything is logged: as if `requests` had come in with just these
/// shares (Dirichlet). For lines or, inside a line, for its request types.
struct MixPrior {
    std::vector<double> share;
    double requests = kPriorRequests;
};

/// Shares after the log, with 90 % intervals of each by itself (Beta).
struct RequestMix {
    std::vector<Interval> share;
    /// Prior and log together, in requests.
    double requests = 0;

    /// The shares' means; they sum to 1.
    [[nodiscard]] std::vector<double> means() const;

    /// What a rate over these shares may be off because the shares are only estimated.
    [[nodiscard]] double rateVariance(std::span<const double> coverage) const;
};

/// Errors: coverage.unfit-mix (sizes that differ, nothing to share, a share or count below 0, no
/// share above 0, a weight not above 0).
[[nodiscard]] Result<RequestMix> requestMix(const MixPrior& prior, std::span<const double> counts);

/// Partial pooling over the committees of a street: their prior has the shares of all their logs
/// together with `shipped`, and weighs as much as makes their logs most likely (between 1 and
/// 10,000 requests), since committees that are like each other tell much about one another. With
/// fewer than two logs that have requests the weight is the shipped one's. Errors:
/// coverage.unfit-mix.
[[nodiscard]] Result<MixPrior> pooledPrior(const MixPrior& shipped,
                                           std::span<const std::vector<double>> logs);

}  // namespace qgt::coverage
