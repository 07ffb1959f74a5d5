#include "tests/support/random_rosters.h"

#include "tests/support/random_teams.h"

namespace qgt::test {

coverage::RosterProblem monthOfDuty(Rng& rng,
                                    std::size_t cadres,
                                    std::size_t days,
                                    std::size_t inTheEvening) {
    constexpr std::size_t kLines = 15;
    coverage::RosterProblem problem;
    problem.team = randomTeam(rng, cadres, kLines, 3);
    const std::vector<double> evening = randomShares(rng, kLines);
    for (std::size_t day = 0; day < days; ++day) {
        const bool weekend = day % 7 >= 5;
        const double visitors = weekend ? 1.5 : 1;
        problem.slots.push_back(
            {day, coverage::SlotTime::Day, weekend, 2, visitors, problem.team.lineShare});
        problem.slots.push_back(
            {day, coverage::SlotTime::Evening, weekend, inTheEvening, 0.6, evening});
    }
    problem.rules = coverage::fairRules(problem);
    return problem;
}

}  // namespace qgt::test
