#include "engine/coverage/pair_rates.h"

#include <algorithm>
#include <array>

namespace qgt::coverage {

namespace {

/// lineCoverage of two, without the loop over a crew.
double pairLineCoverage(const Team& team, const Pair& pair, std::size_t line) {
    const std::span<const double> one = team.cell(pair.first, line);
    const std::span<const double> other = team.cell(pair.second, line);
    const double* share = team.requests.share.data() + team.requests.firstType[line];
    double sum = 0;
    for (std::size_t k = 0; k < one.size(); ++k) {
        sum += share[k] * (1 - (1 - one[k]) * (1 - other[k]));
    }
    return sum;
}

}  // namespace

std::size_t pairNumber(std::size_t one, std::size_t other, std::size_t cadres) {
    const std::size_t first = std::min(one, other);
    const std::size_t second = std::max(one, other);
    return first * cadres - first * (first + 1) / 2 + second - first - 1;
}

PairRates::PairRates(std::size_t cadres, const std::vector<double>& lineShare)
    : m_cadres(cadres), m_lines(lineShare.size()), m_lineShare(lineShare) {
    for (std::size_t first = 0; first < cadres; ++first) {
        for (std::size_t second = first + 1; second < cadres; ++second) {
            m_pairs.push_back({first, second});
        }
    }
    m_coverage.resize(m_pairs.size() * m_lines);
    m_rate.resize(m_pairs.size());
}

PairRates::PairRates(const Team& team) : PairRates(team.cadres, team.lineShare) {
    for (std::size_t pair = 0; pair < size(); ++pair) {
        const std::span<double> coverages = row(pair);
        for (std::size_t line = 0; line < m_lines; ++line) {
            coverages[line] = pairLineCoverage(team, m_pairs[pair], line);
        }
        m_rate[pair] = weighted(m_lineShare, coverages);
    }
}

PairRates::PairRates(const Team& team, const PhoneHelp& phone)
    : PairRates(team.cadres, team.lineShare) {
    for (std::size_t pair = 0; pair < size(); ++pair) {
        const std::array<std::size_t, 2> crew{m_pairs[pair].first, m_pairs[pair].second};
        const std::vector<double> coverages = lineCoverages(team, crew, phone);
        std::copy(coverages.begin(), coverages.end(), row(pair).begin());
        m_rate[pair] = weighted(m_lineShare, coverages);
    }
}

void PairRates::renew(const Team& team, std::size_t cadre, std::size_t line) {
    for (std::size_t other = 0; other < m_cadres; ++other) {
        if (other == cadre) {
            continue;
        }
        const std::size_t pair = numberOf(cadre, other);
        row(pair)[line] = pairLineCoverage(team, m_pairs[pair], line);
        m_rate[pair] = weighted(m_lineShare, coverage(pair));
    }
}

void PairRates::weigh(std::span<const double> lineShare) {
    m_lineShare.assign(lineShare.begin(), lineShare.end());
    for (std::size_t pair = 0; pair < size(); ++pair) {
        m_rate[pair] = weighted(m_lineShare, coverage(pair));
    }
}

std::optional<std::size_t> PairRates::weakestLine(std::size_t pair) const {
    const std::span<const double> coverages = coverage(pair);
    if (coverages.empty()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(std::min_element(coverages.begin(), coverages.end()) -
                                    coverages.begin());
}

std::optional<std::size_t> PairRates::best() const {
    std::optional<std::size_t> found;
    for (std::size_t pair = 0; pair < size(); ++pair) {
        if (!found || m_rate[pair] > m_rate[*found] + kSameRate) {
            found = pair;
        }
    }
    return found;
}

std::span<double> PairRates::row(std::size_t pair) {
    return std::span(m_coverage).subspan(pair * m_lines, m_lines);
}

}  // namespace qgt::coverage
