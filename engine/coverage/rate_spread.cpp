#include "engine/coverage/rate_spread.h"

#include "engine/ability/logistic.h"
#include "engine/coverage/normal.h"

#include <algorithm>
#include <cmath>

namespace qgt::coverage {

Interval ninetyPercent(double value, double variance) {
    const double reach = kNinety * std::sqrt(std::max(0.0, variance));
    return {value, std::max(0.0, value - reach), std::min(1.0, value + reach)};
}

RateSpread::RateSpread(const TeamAbility& team) : m_requests(requestTypes(team.lines)) {
    for (const ability::RequestProfile& line : team.lines) {
        const std::size_t types = line.types.size();
        m_firstMoment.push_back(m_firstMoment.back() + types * (types + 1) / 2);
    }
    m_missed.resize(team.cadres * m_requests.types());
    m_moments.resize(team.cadres * m_firstMoment.back());
    for (std::size_t cadre = 0; cadre < team.cadres; ++cadre) {
        for (std::size_t line = 0; line < team.lines.size(); ++line) {
            renew(team, cadre, line);
        }
    }
}

void RateSpread::renew(const TeamAbility& team, std::size_t cadre, std::size_t line) {
    const ability::RequestProfile& profile = team.lines[line];
    const ability::AbilityState& state = team.states[team.cellOf(cadre, line)];
    const std::size_t types = profile.types.size();
    double* const missed =
        m_missed.data() + cadre * m_requests.types() + m_requests.firstType[line];
    double* const moments = m_moments.data() + cadre * m_firstMoment.back() + m_firstMoment[line];
    std::fill_n(missed, types, 0.0);
    std::fill_n(moments, types * (types + 1) / 2, 0.0);
    const double deviation = std::sqrt(state.variance);
    const double spacing = ability::nodeSpacing(profile.slope * deviation);
    const auto nodes = static_cast<int>(std::ceil(2 * ability::kReach / spacing)) + 1;
    double mass = 0;
    std::vector<double> missedHere(types);
    for (int node = 0; node < nodes; ++node) {
        const double z = node * spacing - ability::kReach;
        const double density = std::exp(-z * z / 2);
        mass += density;
        for (std::size_t r = 0; r < types; ++r) {
            const double below = profile.types[r].difficulty - state.mean - deviation * z;
            missedHere[r] = ability::sigma(profile.slope * below);
        }
        double* moment = moments;
        for (std::size_t r = 0; r < types; ++r) {
            const double weighed = density * missedHere[r];
            missed[r] += weighed;
            for (std::size_t s = r; s < types; ++s) {
                *moment++ += weighed * missedHere[s];
            }
        }
    }
    const auto normalise = [mass](double& sum) { sum /= mass; };
    std::for_each_n(missed, types, normalise);
    std::for_each_n(moments, types * (types + 1) / 2, normalise);
}

double RateSpread::momentOf(std::size_t cadre,
                            std::size_t line,
                            std::size_t one,
                            std::size_t other) const {
    const std::size_t types = m_requests.firstType[line + 1] - m_requests.firstType[line];
    const std::size_t low = std::min(one, other);
    const std::size_t place = low * types - low * (low + 1) / 2 + std::max(one, other);
    return m_moments[cadre * m_firstMoment.back() + m_firstMoment[line] + place];
}

double RateSpread::lineCovariance(std::span<const std::size_t> crew,
                                  std::span<const std::size_t> other,
                                  std::size_t line) const {
    const std::size_t first = m_requests.firstType[line];
    const std::size_t types = m_requests.firstType[line + 1] - first;
    const auto isIn = [](std::span<const std::size_t> all, std::size_t cadre) {
        return std::find(all.begin(), all.end(), cadre) != all.end();
    };
    double covariance = 0;
    for (std::size_t r = 0; r < types; ++r) {
        for (std::size_t s = 0; s < types; ++s) {
            double together = 1;
            double apart = 1;
            for (const std::size_t cadre : crew) {
                const double* missed = m_missed.data() + cadre * m_requests.types() + first;
                const bool inBoth = isIn(other, cadre);
                together *= inBoth ? momentOf(cadre, line, r, s) : missed[r];
                apart *= inBoth ? missed[r] * missed[s] : missed[r];
            }
            for (const std::size_t cadre : other) {
                const double alone =
                    isIn(crew, cadre) ? 1.0 : m_missed[cadre * m_requests.types() + first + s];
                together *= alone;
                apart *= alone;
            }
            covariance +=
                m_requests.share[first + r] * m_requests.share[first + s] * (together - apart);
        }
    }
    return covariance;
}

double RateSpread::lineVariance(std::span<const std::size_t> crew, std::size_t line) const {
    return std::max(0.0, lineCovariance(crew, crew, line));
}

double RateSpread::rateVariance(std::span<const std::size_t> crew,
                                std::span<const double> lineShare) const {
    double variance = 0;
    for (std::size_t line = 0; line < lineShare.size(); ++line) {
        variance += lineShare[line] * lineShare[line] * lineVariance(crew, line);
    }
    return variance;
}

double RateSpread::dutiesVariance(std::span<const PlannedDuty> duties) const {
    double variance = 0;
    for (std::size_t a = 0; a < duties.size(); ++a) {
        for (std::size_t b = a; b < duties.size(); ++b) {
            double covariance = 0;
            for (std::size_t line = 0; line < m_requests.lines(); ++line) {
                covariance += duties[a].lineShare[line] * duties[b].lineShare[line] *
                              lineCovariance(duties[a].crew, duties[b].crew, line);
            }
            variance += (a == b ? 1 : 2) * duties[a].weight * duties[b].weight * covariance;
        }
    }
    return std::max(0.0, variance);
}

}  // namespace qgt::coverage
