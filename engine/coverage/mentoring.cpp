#include "engine/coverage/mentoring.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace qgt::coverage {

namespace {

/// Costs in whole numbers, so that equal sums are equal: the benefit finely, then the changes.
using Cost = std::int64_t;

constexpr Cost kImpossible = std::numeric_limits<Cost>::max() / 4;
/// Steps into which the largest benefit is cut; sums of 64 with room for changes stay exact.
constexpr double kBenefitSteps = 1e13;

/// Rows are mentees, columns the places of mentors.
struct Places {
    std::vector<std::size_t> mentor;
    std::vector<std::vector<Cost>> cost;
};

bool isFit(const MentorProblem& problem) {
    const std::size_t mentors = problem.benefit.size();
    const std::size_t mentees = mentors == 0 ? 0 : problem.benefit.front().size();
    const bool sizesFit =
        problem.capacity.size() == mentors &&
        (problem.lastMonth.empty() || problem.lastMonth.size() == mentees) &&
        std::all_of(problem.benefit.begin(), problem.benefit.end(), [&](const auto& row) {
            return row.size() == mentees &&
                   std::all_of(row.begin(), row.end(), [](double b) { return std::isfinite(b); });
        });
    return sizesFit && mentees <= 64 &&
           std::all_of(problem.forbidden.begin(), problem.forbidden.end(), [&](const auto& pair) {
               return pair.first < mentors && pair.second < mentees;
           });
}

double largestBenefit(const MentorProblem& problem) {
    double largest = 0;
    for (const auto& row : problem.benefit) {
        for (const double benefit : row) {
            largest = std::max(largest, std::abs(benefit));
        }
    }
    return largest;
}

/// Costs of one mentor for each mentee.
std::vector<Cost> costsOf(const MentorProblem& problem, std::size_t mentor, double scale) {
    const std::size_t mentees = problem.benefit[mentor].size();
    std::vector<Cost> costs;
    for (std::size_t mentee = 0; mentee < mentees; ++mentee) {
        const auto benefit =
            static_cast<Cost>(std::llround(scale * problem.benefit[mentor][mentee]));
        const bool keeps = !problem.lastMonth.empty() && problem.lastMonth[mentee] == mentor;
        costs.push_back(-benefit * static_cast<Cost>(mentees + 1) + (keeps ? 0 : 1));
    }
    for (const auto& [from, to] : problem.forbidden) {
        if (from == mentor) {
            costs[to] = kImpossible;
        }
    }
    return costs;
}

Places placesOf(const MentorProblem& problem) {
    const std::size_t mentees = problem.benefit.front().size();
    const double largest = largestBenefit(problem);
    const double scale = largest > 0 ? kBenefitSteps / largest : 0;
    Places places;
    places.cost.resize(mentees);
    for (std::size_t mentor = 0; mentor < problem.benefit.size(); ++mentor) {
        const std::vector<Cost> costs = costsOf(problem, mentor, scale);
        for (std::size_t k = 0; k < std::min(problem.capacity[mentor], mentees); ++k) {
            places.mentor.push_back(mentor);
            for (std::size_t mentee = 0; mentee < mentees; ++mentee) {
                places.cost[mentee].push_back(costs[mentee]);
            }
        }
    }
    return places;
}

/// The Hungarian method (Kuhn 1955) with potentials: one row after another on a shortest augmenting
/// path. Rows and columns count from 1, 0 is where a path begins.
class Hungarian {
  public:
    explicit Hungarian(const std::vector<std::vector<Cost>>& cost)
        : m_cost(cost),
          m_columns(cost.front().size()),
          m_ofRow(cost.size() + 1, 0),
          m_ofColumn(m_columns + 1, 0),
          m_rowOf(m_columns + 1, 0) {}

    /// The column of each row, from 0; nothing when a row finds none.
    [[nodiscard]] std::optional<std::vector<std::size_t>> run() {
        for (std::size_t row = 1; row <= m_cost.size(); ++row) {
            if (!place(row)) {
                return std::nullopt;
            }
        }
        std::vector<std::size_t> columns(m_cost.size());
        for (std::size_t column = 1; column <= m_columns; ++column) {
            if (m_rowOf[column] != 0) {
                columns[m_rowOf[column] - 1] = column - 1;
            }
        }
        return columns;
    }

  private:
    const std::vector<std::vector<Cost>>& m_cost;
    std::size_t m_columns;
    std::vector<Cost> m_ofRow;
    std::vector<Cost> m_ofColumn;
    std::vector<std::size_t> m_rowOf;

    struct Path {
        std::vector<Cost> length;
        std::vector<std::size_t> from;
        std::vector<bool> done;
    };

    bool place(std::size_t row) {
        m_rowOf[0] = row;
        Path path{std::vector<Cost>(m_columns + 1, kImpossible),
                  std::vector<std::size_t>(m_columns + 1, 0),
                  std::vector<bool>(m_columns + 1, false)};
        std::size_t column = 0;
        while (m_rowOf[column] != 0 || column == 0) {
            path.done[column] = true;
            const auto next = step(path, column);
            if (!next) {
                return false;
            }
            column = *next;
        }
        while (column != 0) {
            m_rowOf[column] = m_rowOf[path.from[column]];
            column = path.from[column];
        }
        return true;
    }

    /// Lengthens the shortest path by a column.
    std::optional<std::size_t> step(Path& path, std::size_t column) {
        const std::size_t row = m_rowOf[column];
        Cost least = kImpossible;
        std::size_t next = 0;
        for (std::size_t j = 1; j <= m_columns; ++j) {
            if (path.done[j]) {
                continue;
            }
            const Cost cost = m_cost[row - 1][j - 1];
            const Cost length =
                cost == kImpossible ? kImpossible : cost - m_ofRow[row] - m_ofColumn[j];
            if (length < path.length[j]) {
                path.length[j] = length;
                path.from[j] = column;
            }
            if (path.length[j] < least) {
                least = path.length[j];
                next = j;
            }
        }
        if (next == 0) {
            return std::nullopt;
        }
        for (std::size_t j = 0; j <= m_columns; ++j) {
            if (path.done[j]) {
                m_ofRow[m_rowOf[j]] += least;
                m_ofColumn[j] -= least;
            } else if (path.length[j] != kImpossible) {
                path.length[j] -= least;
            }
        }
        return next;
    }
};

/// Pairs of the members of sets of persons, sets as bits.
class Pairing {
  public:
    explicit Pairing(const std::vector<std::vector<double>>& benefit)
        : m_benefit(benefit),
          m_all((std::size_t{1} << benefit.size()) - 1),
          m_best(m_all + 1, 0.0),
          m_partner(m_all + 1, 0) {
        for (std::size_t set = 1; set <= m_all; ++set) {
            decide(set);
        }
    }

    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> pairs() const {
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t set = m_all; set != 0;) {
            const std::size_t first = firstOf(set);
            if (m_partner[set] != first) {
                pairs.emplace_back(first, m_partner[set]);
            }
            set = without(set, first, m_partner[set]);
        }
        return pairs;
    }

  private:
    const std::vector<std::vector<double>>& m_benefit;
    std::size_t m_all;
    /// Of each set the highest sum, paired as far as it goes, and with whom its first person is
    /// paired; with himself: stays alone.
    std::vector<double> m_best;
    std::vector<std::size_t> m_partner;

    static std::size_t firstOf(std::size_t set) {
        return static_cast<std::size_t>(std::countr_zero(set));
    }

    static std::size_t without(std::size_t set, std::size_t a, std::size_t b) {
        return set & ~(std::size_t{1} << a) & ~(std::size_t{1} << b);
    }

    void decide(std::size_t set) {
        const std::size_t first = firstOf(set);
        m_partner[set] = first;
        m_best[set] = std::popcount(set) % 2 == 1 ? m_best[without(set, first, first)]
                                                  : -std::numeric_limits<double>::infinity();
        for (std::size_t other = first + 1; other < m_benefit.size(); ++other) {
            if ((set >> other & 1) == 0) {
                continue;
            }
            const double sum = m_best[without(set, first, other)] + m_benefit[first][other] +
                               m_benefit[other][first];
            if (sum > m_best[set]) {
                m_best[set] = sum;
                m_partner[set] = other;
            }
        }
    }
};

}  // namespace

Result<std::optional<MentorAssignment>> assignMentors(const MentorProblem& problem) {
    if (!isFit(problem)) {
        return failure("coverage.unfit-mentoring");
    }
    MentorAssignment found;
    if (problem.benefit.empty() || problem.benefit.front().empty()) {
        return std::optional(found);
    }
    const Places places = placesOf(problem);
    if (places.mentor.size() < places.cost.size()) {
        return std::optional<MentorAssignment>();
    }
    const auto columns = Hungarian(places.cost).run();
    if (!columns) {
        return std::optional<MentorAssignment>();
    }
    for (std::size_t mentee = 0; mentee < columns->size(); ++mentee) {
        found.mentorOf.push_back(places.mentor[(*columns)[mentee]]);
        found.value += problem.benefit[found.mentorOf.back()][mentee];
    }
    return std::optional(found);
}

Result<std::vector<std::pair<std::size_t, std::size_t>>> mutualPairs(
    const std::vector<std::vector<double>>& benefit) {
    constexpr std::size_t kMostPersons = 16;
    const std::size_t persons = benefit.size();
    const bool isSquare = std::all_of(
        benefit.begin(), benefit.end(), [&](const auto& row) { return row.size() == persons; });
    if (persons > kMostPersons || !isSquare) {
        return failure("coverage.unfit-mentoring");
    }
    return Pairing(benefit).pairs();
}

}  // namespace qgt::coverage
