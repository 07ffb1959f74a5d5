#include "engine/coverage/request_mix.h"

#include "engine/psychometrics/incomplete_beta.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qgt::coverage {

namespace {

double sumOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool areCounts(std::span<const double> values) {
    return std::all_of(
        values.begin(), values.end(), [](double v) { return v >= 0 && std::isfinite(v); });
}

bool isFit(const MixPrior& prior) {
    return prior.requests > 0 && std::isfinite(prior.requests) && areCounts(prior.share) &&
           sumOf(prior.share) > 0;
}

double betaQuantile(double a, double b, double probability) {
    constexpr int kHalvings = 50;
    double low = 0;
    double high = 1;
    for (int k = 0; k < kHalvings; ++k) {
        const double middle = (low + high) / 2;
        (psychometrics::incompleteBeta(a, b, middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// The share with `own` of `all` requests.
Interval shareOf(double own, double all) {
    constexpr double kTail = 0.05;
    if (own <= 0 || own >= all) {
        const double value = own <= 0 ? 0.0 : 1.0;
        return {value, value, value};
    }
    return {
        own / all, betaQuantile(own, all - own, kTail), betaQuantile(own, all - own, 1 - kTail)};
}

/// Log likelihood of a log under a prior of these shares and weight (Dirichlet-multinomial), but
/// for what does not depend on the weight.
double logLikelihood(std::span<const double> log, std::span<const double> share, double weight) {
    double sum = std::lgamma(weight) - std::lgamma(weight + sumOf(log));
    for (std::size_t k = 0; k < log.size(); ++k) {
        if (log[k] > 0) {
            sum += std::lgamma(weight * share[k] + log[k]) - std::lgamma(weight * share[k]);
        }
    }
    return sum;
}

/// The weight that makes the logs most likely, by golden section over its logarithm.
double likeliestWeight(std::span<const std::vector<double>> logs, std::span<const double> share) {
    constexpr double kGolden = 0.6180339887498949;
    constexpr int kSteps = 40;
    constexpr double kMostRequests = 10'000;
    const auto at = [&](double logWeight) {
        double sum = 0;
        for (const std::vector<double>& log : logs) {
            sum += logLikelihood(log, share, std::exp(logWeight));
        }
        return sum;
    };
    double low = 0;
    double high = std::log(kMostRequests);
    double one = high - kGolden * (high - low);
    double other = low + kGolden * (high - low);
    double atOne = at(one);
    double atOther = at(other);
    for (int k = 0; k < kSteps; ++k) {
        if (atOne > atOther) {
            high = other;
            other = one;
            atOther = atOne;
            one = high - kGolden * (high - low);
            atOne = at(one);
        } else {
            low = one;
            one = other;
            atOne = atOther;
            other = low + kGolden * (high - low);
            atOther = at(other);
        }
    }
    return std::exp((low + high) / 2);
}

}  // namespace

std::vector<double> RequestMix::means() const {
    std::vector<double> means;
    for (const Interval& one : share) {
        means.push_back(one.value);
    }
    return means;
}

double RequestMix::rateVariance(std::span<const double> coverage) const {
    double mean = 0;
    double squares = 0;
    for (std::size_t k = 0; k < share.size(); ++k) {
        mean += share[k].value * coverage[k];
        squares += share[k].value * coverage[k] * coverage[k];
    }
    return std::max(0.0, squares - mean * mean) / (requests + 1);
}

Result<RequestMix> requestMix(const MixPrior& prior, std::span<const double> counts) {
    if (!isFit(prior) || counts.size() != prior.share.size() || !areCounts(counts)) {
        return failure("coverage.unfit-mix");
    }
    const double scale = prior.requests / sumOf(prior.share);
    RequestMix mix;
    mix.requests = prior.requests + sumOf(counts);
    for (std::size_t k = 0; k < counts.size(); ++k) {
        mix.share.push_back(shareOf(scale * prior.share[k] + counts[k], mix.requests));
    }
    return mix;
}

Result<MixPrior> pooledPrior(const MixPrior& shipped, std::span<const std::vector<double>> logs) {
    std::vector<double> together(shipped.share.size(), 0.0);
    std::size_t withRequests = 0;
    for (const std::vector<double>& log : logs) {
        if (log.size() != together.size() || !areCounts(log)) {
            return failure("coverage.unfit-mix");
        }
        std::transform(log.begin(), log.end(), together.begin(), together.begin(), std::plus<>());
        withRequests += static_cast<std::size_t>(sumOf(log) > 0);
    }
    const auto mix = requestMix(shipped, together);
    if (!mix) {
        return tl::unexpected(mix.error());
    }
    MixPrior pooled{mix->means(), shipped.requests};
    if (withRequests > 1) {
        pooled.requests = likeliestWeight(logs, pooled.share);
    }
    return pooled;
}

}  // namespace qgt::coverage
