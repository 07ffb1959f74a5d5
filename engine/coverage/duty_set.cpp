#include "engine/coverage/duty_set.h"

#include "engine/coverage/line_coverage.h"
#include "engine/coverage/pair_rates.h"
#include "engine/coverage/suffix_misses.h"

#include <algorithm>
#include <numeric>

namespace qgt::coverage {

namespace {

class DutySetSearch {
  public:
    DutySetSearch(const Team& team, double threshold)
        : m_team(team), m_threshold(threshold), m_bounds(team) {}

    [[nodiscard]] std::optional<DutySet> run() {
        const std::vector<double> nobody(m_team.requests.types(), 1.0);
        for (std::size_t size = 1; size <= m_team.cadres && !m_best; ++size) {
            extend(0, size, nobody);
        }
        return m_best;
    }

  private:
    const Team& m_team;
    double m_threshold;
    SuffixMisses m_bounds;
    Crew m_crew;
    std::optional<DutySet> m_best;

    void extend(std::size_t from, std::size_t picks, const std::vector<double>& missed) {
        if (picks == 0) {
            take();
            return;
        }
        for (std::size_t cadre = from; cadre + picks <= m_team.cadres; ++cadre) {
            if (!isPromising(cadre, picks, missed)) {
                return;  // later cadres leave fewer to choose from
            }
            std::vector<double> next = missed;
            const std::span<const double> chances = m_team.of(cadre);
            for (std::size_t type = 0; type < next.size(); ++type) {
                next[type] *= 1 - chances[type];
            }
            m_crew.push_back(cadre);
            extend(cadre + 1, picks - 1, next);
            m_crew.pop_back();
        }
    }

    void take() {
        const std::vector<double> coverages = lineCoverages(m_team, m_crew);
        const bool covers = std::all_of(
            coverages.begin(), coverages.end(), [this](double c) { return c >= m_threshold; });
        const double rate = weighted(m_team.lineShare, coverages);
        if (covers && (!m_best || rate > m_best->oneTrip + kSameRate)) {
            m_best = DutySet{m_crew, rate};
        }
    }

    /// Whether the best of what can still be added covers every line, and better than the best
    /// crew.
    [[nodiscard]] bool isPromising(std::size_t from,
                                   std::size_t picks,
                                   const std::vector<double>& missed) const {
        const RequestTypes& requests = m_team.requests;
        const std::span<const double> least = m_bounds.least(from, picks);
        double rate = 0;
        for (std::size_t line = 0; line < requests.lines(); ++line) {
            double coverage = 0;
            for (std::size_t type = requests.firstType[line]; type < requests.firstType[line + 1];
                 ++type) {
                coverage += requests.share[type] * (1 - missed[type] * least[type]);
            }
            if (coverage < m_threshold - kSameRate) {
                return false;
            }
            rate += m_team.lineShare[line] * coverage;
        }
        return !m_best || rate > m_best->oneTrip;
    }
};

}  // namespace

std::optional<DutySet> smallestDutySet(const Team& team, double threshold) {
    return DutySetSearch(team, threshold).run();
}

}  // namespace qgt::coverage
