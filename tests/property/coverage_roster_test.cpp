#include "engine/coverage/solve_roster.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/support/catch.h"
#include "tests/support/random_rosters.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

/// Every roster slot by slot, but for those that follow on a crew that cannot come, or that are
/// worth no more than one already found.
class EveryRoster {
  public:
    explicit EveryRoster(const RosterProblem& problem)
        : m_problem(problem), m_values(problem), m_rows(rosterRows(problem)) {}

    [[nodiscard]] std::optional<double> best() {
        extend(0, 0);
        return m_best;
    }

  private:
    const RosterProblem& m_problem;
    CrewValues m_values;
    RosterRows m_rows;
    std::vector<Crew> m_roster;
    std::optional<double> m_best;

    void extend(std::size_t slot, double value) {
        if (m_best && value + mostFrom(slot) <= *m_best) {
            return;
        }
        if (slot == m_problem.slots.size()) {
            m_best = breachesOf(m_rows, m_roster).empty() ? value : m_best;
            return;
        }
        for (const Crew& crew : m_values.crews(m_problem.slots[slot].persons)) {
            const bool isFree = std::none_of(
                crew.begin(), crew.end(), [&](std::size_t cadre) { return isTaken(slot, cadre); });
            if (isFree) {
                m_roster.push_back(crew);
                extend(slot + 1, value + m_values.value(slot, m_values.numberOf(crew)));
                m_roster.pop_back();
            }
        }
    }

    [[nodiscard]] double mostFrom(std::size_t slot) const {
        double most = 0;
        for (; slot < m_problem.slots.size(); ++slot) {
            double best = 0;
            const std::size_t crews = m_values.crews(m_problem.slots[slot].persons).size();
            for (std::size_t crew = 0; crew < crews; ++crew) {
                best = std::max(best, m_values.value(slot, crew));
            }
            most += best;
        }
        return most;
    }

    /// One slot a day and rest after an evening, which cut most.
    [[nodiscard]] bool isTaken(std::size_t slot, std::size_t cadre) const {
        return slot > 0 && std::find(m_roster[slot - 1].begin(), m_roster[slot - 1].end(), cadre) !=
                               m_roster[slot - 1].end();
    }
};

RosterProblem smallProblem(std::uint64_t seed) {
    Rng rng(seed);
    RosterProblem problem = test::monthOfDuty(rng, 4 + rng.below(2), 3, 1);
    problem.rules.totals = CountRange{1, 2 + rng.below(2)};
    problem.rules.evenings = CountRange{0, 1 + rng.below(2)};
    problem.rules.weekends.reset();
    problem.rules.visitTimes = rng.below(3);
    problem.leave = {{rng.below(problem.team.cadres), rng.below(6)},
                     {rng.below(problem.team.cadres), rng.below(6)}};
    return problem;
}

}  // namespace

TEST_CASE("small rosters are the best of all, or there is none", "[coverage]") {
    int without = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const RosterProblem problem = smallProblem(seed);
        const auto expected = EveryRoster(problem).best();
        optimize::CbcSolver solver;
        RosterSettings settings;
        settings.search.steps = 5'000;
        settings.gap = 0;
        settings.seconds = 60;
        settings.explainSeconds = 30;
        const auto found = solveRoster(problem, solver, settings, {});
        REQUIRE(found);
        CHECK(found->provenInfeasible == !expected.has_value());
        if (expected) {
            CHECK_THAT(found->value, WithinAbs(*expected, 1e-9));
            CHECK(breachesOf(rosterRows(problem), found->roster).empty());
        } else {
            ++without;
            CHECK_FALSE(found->waysOut.empty());
        }
    }
    // Both kinds were met.
    CHECK(without > 0);
    CHECK(without < 30);
}

}  // namespace qgt::coverage
