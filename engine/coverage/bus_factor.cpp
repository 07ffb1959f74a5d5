#include "engine/coverage/bus_factor.h"

#include "engine/coverage/line_coverage.h"
#include "engine/coverage/pair_rates.h"
#include "engine/coverage/suffix_misses.h"

#include <algorithm>

namespace qgt::coverage {

namespace {

/// Absences for one line, which the team consists of.
class AbsenceSearch {
  public:
    AbsenceSearch(const Team& line, double threshold)
        : m_line(line), m_threshold(threshold), m_bounds(line) {}

    [[nodiscard]] std::optional<BusFactor> run() {
        const std::vector<double> nobody(m_line.requests.types(), 1.0);
        for (std::size_t count = 0; count <= m_line.cadres; ++count) {
            if (findsMore(0, count, nobody)) {
                return BusFactor{m_absent};
            }
        }
        return std::nullopt;
    }

  private:
    const Team& m_line;
    double m_threshold;
    SuffixMisses m_bounds;
    Crew m_absent;
    Crew m_present;

    /// Decides on one cadre after another, away first: the first absence found is the first of all.
    bool findsMore(std::size_t cadre, std::size_t left, const std::vector<double>& missed) {
        if (!isPromising(cadre, left, missed)) {
            return false;
        }
        if (cadre == m_line.cadres) {
            return lineCoverage(m_line, m_present, 0) < m_threshold;
        }
        if (left > 0) {
            m_absent.push_back(cadre);
            if (findsMore(cadre + 1, left - 1, missed)) {
                return true;
            }
            m_absent.pop_back();
        }
        if (m_line.cadres - cadre <= left) {
            return false;
        }
        std::vector<double> next = missed;
        const std::span<const double> chances = m_line.of(cadre);
        for (std::size_t type = 0; type < next.size(); ++type) {
            next[type] *= 1 - chances[type];
        }
        m_present.push_back(cadre);
        const bool found = findsMore(cadre + 1, left, next);
        m_present.pop_back();
        return found;
    }

    [[nodiscard]] bool isPromising(std::size_t from,
                                   std::size_t left,
                                   const std::vector<double>& missed) const {
        const std::span<const double> most = m_bounds.mostWithout(from, left);
        double coverage = 0;
        for (std::size_t type = 0; type < missed.size(); ++type) {
            coverage += m_line.requests.share[type] * (1 - missed[type] * most[type]);
        }
        return coverage < m_threshold + kSameRate;
    }
};

}  // namespace

std::vector<std::optional<BusFactor>> busFactors(const Team& team, double threshold) {
    std::vector<std::optional<BusFactor>> found;
    for (std::size_t line = 0; line < team.requests.lines(); ++line) {
        const Team one = inOneLine(team, line);
        found.push_back(AbsenceSearch(one, threshold).run());
    }
    return found;
}

double atLeast(std::span<const double> chances, std::size_t least) {
    std::vector<double> exactly{1.0};
    for (const double chance : chances) {
        exactly.push_back(0.0);
        for (std::size_t k = exactly.size(); k-- > 0;) {
            exactly[k] = exactly[k] * (1 - chance) + (k > 0 ? exactly[k - 1] * chance : 0.0);
        }
    }
    double sum = 0;
    for (std::size_t k = least; k < exactly.size(); ++k) {
        sum += exactly[k];
    }
    return sum;
}

}  // namespace qgt::coverage
