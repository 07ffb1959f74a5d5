#include "engine/coverage/plan_bound.h"

#include "engine/coverage/pair_rates.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace qgt::coverage {

namespace {

/// A package's share that can be bought alone: a step of the upper hull of a cell's packages.
struct Increment {
    std::size_t cadre = 0;
    double hours = 0;
    double perHour = 0;
};

struct HullPoint {
    double hours = 0;
    double gain = 0;
};

/// Steps of the upper concave hull from (0, 0) over the packages of one cell.
void addIncrements(std::size_t cadre, std::vector<HullPoint> points, std::vector<Increment>& all) {
    std::sort(points.begin(), points.end(), [](const HullPoint& a, const HullPoint& b) {
        return a.hours < b.hours;
    });
    HullPoint at;
    while (true) {
        const HullPoint* next = nullptr;
        double steepest = 0;
        for (const HullPoint& point : points) {
            const double slope = (point.gain - at.gain) / (point.hours - at.hours);
            if (point.hours > at.hours && slope > steepest) {
                steepest = slope;
                next = &point;
            }
        }
        if (next == nullptr) {
            return;
        }
        all.push_back({cadre, next->hours - at.hours, steepest});
        at = *next;
    }
}

/// What hours cost: those of all and, beside that, those of each cadre.
struct HourPrices {
    double total = 0;
    std::vector<double> ofCadre;
};

/// The packages of one line, when hours have prices.
class PricedLine {
  public:
    PricedLine(const PlanProblem& problem, std::size_t line)
        : m_team(inOneLine(problem.team, line)) {
        for (const PlannedDuty& duty : problem.duties) {
            m_duties.push_back({duty.crew, duty.weight, {duty.lineShare[line]}});
        }
        for (const TrainingPackage& package : problem.packages) {
            if (package.line == line) {
                m_packages.push_back({package.cadre, 0, package.hours, package.settles});
            }
        }
    }

    /// The most that the line can gain beyond the price of the hours, and the hours of it by cadre.
    double best(const HourPrices& prices, std::vector<double>& hours) {
        m_prices = &prices;
        m_most = 0;
        m_steps = 0;
        m_taken.clear();
        m_mostTaken.clear();
        extend(PlanState(m_team, m_duties, m_packages), ~std::uint64_t{0}, 0);
        for (const std::size_t package : m_mostTaken) {
            hours[m_packages[package].cadre] += m_packages[package].hours;
        }
        return m_most;
    }

  private:
    static constexpr int kMostSteps = 400;

    Team m_team;
    std::vector<PlannedDuty> m_duties;
    std::vector<TrainingPackage> m_packages;
    const HourPrices* m_prices = nullptr;
    double m_most = 0;
    int m_steps = 0;
    std::vector<std::size_t> m_taken;
    std::vector<std::size_t> m_mostTaken;

    [[nodiscard]] double net(const PlanState& state, std::size_t package) const {
        const TrainingPackage& own = m_packages[package];
        return state.gain(package).value -
               own.hours * (m_prices->total + m_prices->ofCadre[own.cadre]);
    }

    /// Decides for one cadre after another, the one who can gain most first. Cadres that are not
    /// yet decided for are bits.
    void extend(const PlanState& state, std::uint64_t open, double sum) {
        if (sum > m_most) {
            m_most = sum;
            m_mostTaken = m_taken;
        }
        std::vector<double> nets(m_packages.size(), 0.0);
        std::vector<double> mostOf(m_team.cadres, 0.0);
        for (std::size_t k = 0; k < m_packages.size(); ++k) {
            const std::size_t cadre = m_packages[k].cadre;
            if ((open >> cadre & 1) != 0) {
                nets[k] = net(state, k);
                mostOf[cadre] = std::max(mostOf[cadre], nets[k]);
            }
        }
        double bound = sum;
        for (const double most : mostOf) {
            bound += most;
        }
        if (bound <= m_most + kSameRate) {
            return;
        }
        if (++m_steps > kMostSteps) {
            m_most = bound;
            return;
        }
        const auto next = static_cast<std::size_t>(std::max_element(mostOf.begin(), mostOf.end()) -
                                                   mostOf.begin());
        const std::uint64_t rest = open & ~(std::uint64_t{1} << next);
        for (std::size_t k = 0; k < m_packages.size(); ++k) {
            // What does not pay now pays even less beside others.
            if (m_packages[k].cadre == next && nets[k] > 0) {
                PlanState more = state;
                more.take(k);
                m_taken.push_back(k);
                extend(more, rest, sum + nets[k]);
                m_taken.pop_back();
            }
        }
        extend(state, rest, sum);
    }
};

/// What the best open package of each cadre gains per hour.
HourPrices firstPrices(const PlanProblem& problem, const PlanState& planned) {
    HourPrices prices{0, std::vector<double>(problem.team.cadres, 0.0)};
    for (std::size_t k = 0; k < problem.packages.size(); ++k) {
        const double hours = problem.cost(planned, k);
        if (hours > 0) {
            double& price = prices.ofCadre[problem.packages[k].cadre];
            price = std::max(price, planned.gain(k).value / hours);
        }
    }
    if (problem.limits.cadreHours.empty()) {
        prices.total = prices.ofCadre.empty()
                           ? 0.0
                           : *std::max_element(prices.ofCadre.begin(), prices.ofCadre.end());
        std::fill(prices.ofCadre.begin(), prices.ofCadre.end(), 0.0);
    }
    return prices;
}

/// Hours that the limits leave when each line takes what pays; below 0: it takes too many.
struct HoursLeft {
    double total = 0;
    std::vector<double> ofCadre;
};

double squared(double left, double price) {
    return price <= 0 && left > 0 ? 0.0 : left * left;
}

/// Moves prices against the hours left; false when there is nowhere to go.
bool movePrices(HourPrices& prices, const HoursLeft& left, double gap) {
    double squares = squared(left.total, prices.total);
    for (std::size_t cadre = 0; cadre < left.ofCadre.size(); ++cadre) {
        squares += squared(left.ofCadre[cadre], prices.ofCadre[cadre]);
    }
    if (squares <= 0 || gap <= 0) {
        return false;
    }
    const double step = gap / squares;
    prices.total = std::max(0.0, prices.total - step * left.total);
    for (std::size_t cadre = 0; cadre < left.ofCadre.size(); ++cadre) {
        prices.ofCadre[cadre] = std::max(0.0, prices.ofCadre[cadre] - step * left.ofCadre[cadre]);
    }
    return true;
}

}  // namespace

double knapsackBound(const PlanProblem& problem, const PlanState& state) {
    const std::size_t lines = problem.team.requests.lines();
    std::vector<std::vector<HullPoint>> cells(problem.team.cadres * lines);
    for (std::size_t k = 0; k < problem.packages.size(); ++k) {
        const TrainingPackage& package = problem.packages[k];
        if (package.hours <=
            std::min(problem.limits.hours, problem.hoursOf(package.cadre)) + 1e-9) {
            cells[package.cadre * lines + package.line].push_back(
                {package.hours, state.gain(k).value});
        }
    }
    std::vector<Increment> increments;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        addIncrements(cell / lines, std::move(cells[cell]), increments);
    }
    std::sort(increments.begin(), increments.end(), [](const Increment& a, const Increment& b) {
        return a.perHour > b.perHour;
    });
    double bound = state.value();
    double left = problem.limits.hours;
    std::vector<double> leftOf(problem.team.cadres);
    for (std::size_t cadre = 0; cadre < leftOf.size(); ++cadre) {
        leftOf[cadre] = problem.hoursOf(cadre);
    }
    for (const Increment& one : increments) {
        const double hours = std::min({one.hours, left, leftOf[one.cadre]});
        bound += hours * one.perHour;
        left -= hours;
        leftOf[one.cadre] -= hours;
    }
    return bound;
}

double priceBound(const PlanProblem& problem, const PlanState& planned) {
    constexpr int kRounds = 30;
    // Of the gain: nearer is not worth the time.
    constexpr double kNearEnough = 0.005;
    std::vector<PricedLine> lines;
    for (std::size_t line = 0; line < problem.team.requests.lines(); ++line) {
        lines.emplace_back(problem, line);
    }
    const double start = problem.start().value();
    const bool eachHasHours = !problem.limits.cadreHours.empty();
    HourPrices prices = firstPrices(problem, planned);
    double least = knapsackBound(problem, problem.start());
    for (int round = 0; round < kRounds; ++round) {
        std::vector<double> hours(problem.team.cadres, 0.0);
        double bound = start + prices.total * problem.limits.hours;
        for (PricedLine& line : lines) {
            bound += line.best(prices, hours);
        }
        HoursLeft left{problem.limits.hours, {}};
        for (std::size_t cadre = 0; cadre < hours.size(); ++cadre) {
            left.total -= hours[cadre];
            if (eachHasHours) {
                left.ofCadre.push_back(problem.hoursOf(cadre) - hours[cadre]);
                bound += prices.ofCadre[cadre] * problem.hoursOf(cadre);
            }
        }
        least = std::min(least, bound);
        const bool isNear = least - planned.value() <= kNearEnough * (planned.value() - start);
        if (isNear || !movePrices(prices, left, bound - planned.value())) {
            break;
        }
    }
    return least;
}

}  // namespace qgt::coverage
