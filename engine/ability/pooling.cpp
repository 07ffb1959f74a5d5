#include "engine/ability/pooling.h"

#include <algorithm>
#include <cmath>

namespace qgt::ability {

namespace {

/// What a cell says beyond base and role, and how much that weighs.
struct Residual {
    std::uint32_t line = 0;
    std::uint32_t cadre = 0;
    double value = 0;
    double weight = 0;
};

std::vector<Residual> residualsOf(const std::vector<PooledCell>& cells, const PoolingRules& rules) {
    constexpr double kNothing = 1e-9;
    std::vector<Residual> residuals;
    for (const PooledCell& cell : cells) {
        const double precision = 1.0 / cell.state.variance - 1.0 / cell.prior.variance;
        if (precision <= kNothing) {
            continue;
        }
        const double said =
            (cell.state.mean / cell.state.variance - cell.prior.mean / cell.prior.variance) /
            precision;
        residuals.push_back({cell.line,
                             cell.cadre,
                             said - rules.base - cell.roleOffset,
                             1.0 / (1.0 / precision + cell.prior.variance)});
    }
    return residuals;
}

/// The best offsets of one side, the other one's being as they are. Returns how far one moved.
double moved(std::vector<double>& offsets,
             const std::vector<double>& other,
             const std::vector<Residual>& residuals,
             double sd,
             bool lines) {
    std::vector<double> sum(offsets.size(), 0.0);
    std::vector<double> weight(offsets.size(), 1.0 / (sd * sd));
    for (const Residual& residual : residuals) {
        const std::size_t own = lines ? residual.line : residual.cadre;
        sum[own] +=
            residual.weight * (residual.value - other[lines ? residual.cadre : residual.line]);
        weight[own] += residual.weight;
    }
    double most = 0.0;
    for (std::size_t k = 0; k < offsets.size(); ++k) {
        const double next = sum[k] / weight[k];
        most = std::max(most, std::abs(next - offsets[k]));
        offsets[k] = next;
    }
    return most;
}

}  // namespace

PooledOffsets pooledOffsets(const std::vector<PooledCell>& cells,
                            std::size_t lines,
                            std::size_t cadres,
                            const PoolingRules& rules) {
    constexpr double kStill = 1e-12;
    constexpr int kMostRounds = 10'000;
    PooledOffsets offsets{std::vector<double>(lines, 0.0), std::vector<double>(cadres, 0.0)};
    const std::vector<Residual> residuals = residualsOf(cells, rules);
    double most = residuals.empty() ? 0.0 : 1.0;
    for (int round = 0; most > kStill && round < kMostRounds; ++round) {
        most = std::max(moved(offsets.line, offsets.cadre, residuals, rules.lineSd, true),
                        moved(offsets.cadre, offsets.line, residuals, rules.cadreSd, false));
    }
    return offsets;
}

}  // namespace qgt::ability
