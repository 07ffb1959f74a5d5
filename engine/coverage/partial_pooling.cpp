#include "engine/coverage/partial_pooling.h"

#include "engine/coverage/normal.h"

#include <algorithm>
#include <cmath>

namespace qgt::coverage {

namespace {

struct Weighed {
    double weight = 0;
    double squares = 0;
    double mean = 0;
};

/// The mean with weights 1 / (standard error squared + between).
Weighed weighedMean(std::span<const double> estimates,
                    std::span<const double> errors,
                    double between) {
    Weighed all;
    double sum = 0;
    for (std::size_t k = 0; k < estimates.size(); ++k) {
        const double weight = 1 / (errors[k] * errors[k] + between);
        all.weight += weight;
        all.squares += weight * weight;
        sum += weight * estimates[k];
    }
    all.mean = sum / all.weight;
    return all;
}

double varianceBetween(std::span<const double> estimates, std::span<const double> errors) {
    const Weighed fixed = weighedMean(estimates, errors, 0);
    double spread = 0;
    for (std::size_t k = 0; k < estimates.size(); ++k) {
        const double off = (estimates[k] - fixed.mean) / errors[k];
        spread += off * off;
    }
    const double scale = fixed.weight - fixed.squares / fixed.weight;
    const double beyondChance = spread - (static_cast<double>(estimates.size()) - 1);
    return estimates.size() < 2 ? 0.0 : std::max(0.0, beyondChance / scale);
}

}  // namespace

double PooledEstimates::chanceBelow(std::size_t group, double value) const {
    return normalBelow((value - shrunk[group]) / deviation[group]);
}

Result<PooledEstimates> pooled(std::span<const double> estimates,
                               std::span<const double> standardErrors) {
    const auto isFit = [](double error) { return error > 0 && std::isfinite(error); };
    if (estimates.size() != standardErrors.size() ||
        !std::all_of(standardErrors.begin(), standardErrors.end(), isFit)) {
        return failure("coverage.unfit-estimates");
    }
    PooledEstimates all;
    if (estimates.empty()) {
        return all;
    }
    all.between = varianceBetween(estimates, standardErrors);
    const Weighed random = weighedMean(estimates, standardErrors, all.between);
    all.mean = random.mean;
    for (std::size_t k = 0; k < estimates.size(); ++k) {
        const double own = standardErrors[k] * standardErrors[k];
        const double share = own / (own + all.between);
        all.pooling.push_back(share);
        all.shrunk.push_back(share * all.mean + (1 - share) * estimates[k]);
        all.deviation.push_back(std::sqrt((1 - share) * own + share * share / random.weight));
    }
    return all;
}

}  // namespace qgt::coverage
