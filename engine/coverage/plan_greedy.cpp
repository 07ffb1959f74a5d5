#include "engine/coverage/plan_greedy.h"

#include <algorithm>
#include <optional>

namespace qgt::coverage {

namespace {

/// A floor outweighs everything that training can gain elsewhere.
constexpr double kFloorPrice = 1e4;
/// Starts are tried from this many packages at most.
constexpr std::size_t kMostStarts = 24;
/// Rounding of hours that were added up.
constexpr double kSpareHours = 1e-9;

class Greedy {
  public:
    explicit Greedy(const PlanProblem& problem)
        : m_problem(problem), m_state(problem.start()), m_worth(problem.packages.size()) {
        for (std::size_t k = 0; k < m_worth.size(); ++k) {
            m_worth[k] = problem.worth(m_state, k);
        }
    }

    void take(std::size_t package) {
        m_state.take(package);
        m_taken.push_back(package);
        // Only packages of the same line have changed.
        for (std::size_t k = 0; k < m_worth.size(); ++k) {
            if (m_problem.packages[k].line == m_problem.packages[package].line) {
                m_worth[k] = m_problem.worth(m_state, k);
            }
        }
    }

    void run() {
        while (const auto next = best()) {
            take(*next);
        }
    }

    [[nodiscard]] bool isOpen(std::size_t package) const {
        return m_problem.isOpen(m_state, package);
    }

    [[nodiscard]] const PlanState& state() const { return m_state; }

    [[nodiscard]] const std::vector<std::size_t>& taken() const { return m_taken; }

    [[nodiscard]] double worth(std::size_t package) const { return m_worth[package]; }

  private:
    const PlanProblem& m_problem;
    PlanState m_state;
    std::vector<double> m_worth;
    std::vector<std::size_t> m_taken;

    [[nodiscard]] std::optional<std::size_t> best() const {
        std::optional<std::size_t> found;
        double most = 0;
        for (std::size_t k = 0; k < m_worth.size(); ++k) {
            if (m_worth[k] <= 0 || !m_problem.isOpen(m_state, k)) {
                continue;
            }
            const double perHour = m_worth[k] / m_problem.cost(m_state, k);
            if (perHour > most) {
                most = perHour;
                found = k;
            }
        }
        return found;
    }
};

/// The packages to start from: all, or the best ones alone by worth and by worth per hour.
std::vector<std::size_t> starts(const PlanProblem& problem, const Greedy& empty) {
    std::vector<std::size_t> all;
    for (std::size_t k = 0; k < problem.packages.size(); ++k) {
        if (empty.isOpen(k) && empty.worth(k) > 0) {
            all.push_back(k);
        }
    }
    if (all.size() <= kMostStarts) {
        return all;
    }
    const auto perHour = [&](std::size_t k) { return empty.worth(k) / problem.packages[k].hours; };
    std::stable_sort(all.begin(), all.end(), [&](std::size_t a, std::size_t b) {
        return perHour(a) > perHour(b);
    });
    std::stable_sort(all.begin() + kMostStarts / 2, all.end(), [&](std::size_t a, std::size_t b) {
        return empty.worth(a) > empty.worth(b);
    });
    all.resize(kMostStarts);
    std::sort(all.begin(), all.end());
    return all;
}

/// A plan and what it is worth; the best so far.
struct BestPlan {
    std::vector<std::size_t> taken;
    double worth = 0;
    bool any = false;

    void offer(const PlanProblem& problem, Greedy greedy) {
        greedy.run();
        const double found = problem.worth(greedy.state());
        if (!any || found > worth + 1e-12) {
            any = true;
            worth = found;
            taken = greedy.taken();
        }
    }
};

}  // namespace

double PlanProblem::cost(const PlanState& state, std::size_t package) const {
    return packages[package].hours - state.hoursIn(package);
}

bool PlanProblem::isOpen(const PlanState& state, std::size_t package) const {
    const double more = cost(state, package);
    const std::size_t cadre = packages[package].cadre;
    return more > 0 && state.hours() + more <= limits.hours + kSpareHours &&
           state.hoursOf(cadre) + more <= hoursOf(cadre) + kSpareHours;
}

double PlanProblem::missing(std::size_t line, double coverage) const {
    double most = 0;
    for (const LineFloor& floor : limits.floors) {
        most = floor.line == line ? std::max(most, floor.coverage - coverage) : most;
    }
    return most;
}

double PlanProblem::worth(const PlanState& state, std::size_t package) const {
    const PackageGain gain = state.gain(package);
    const std::size_t line = packages[package].line;
    const double now = state.lineCoverage(line);
    return gain.value + kFloorPrice * (missing(line, now) - missing(line, now + gain.lineCoverage));
}

double PlanProblem::worth(const PlanState& state) const {
    double sum = state.value();
    for (std::size_t line = 0; line < team.requests.lines(); ++line) {
        sum -= kFloorPrice * missing(line, state.lineCoverage(line));
    }
    return sum;
}

std::vector<std::size_t> bestGreedy(const PlanProblem& problem) {
    const Greedy empty(problem);
    BestPlan best;
    best.offer(problem, empty);
    const std::vector<std::size_t> from = starts(problem, empty);
    for (std::size_t i = 0; i < from.size(); ++i) {
        Greedy one = empty;
        one.take(from[i]);
        best.offer(problem, one);
        for (std::size_t j = i + 1; j < from.size(); ++j) {
            if (one.isOpen(from[j])) {
                Greedy two = one;
                two.take(from[j]);
                best.offer(problem, two);
            }
        }
    }
    return best.taken;
}

}  // namespace qgt::coverage
