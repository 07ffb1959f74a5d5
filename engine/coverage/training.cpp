#include "engine/coverage/training.h"

#include "engine/coverage/line_coverage.h"

#include <algorithm>
#include <cmath>

namespace qgt::coverage {

double LearningCurve::after(double mean, double hours) const {
    return mean >= cap ? mean : cap - (cap - mean) * std::exp(-rate * hours);
}

TrainingPackage packageOf(const TeamAbility& team,
                          std::size_t cadre,
                          std::size_t line,
                          double hours,
                          const LearningCurve& curve) {
    ability::AbilityState state = team.states[team.cellOf(cadre, line)];
    state.mean = curve.after(state.mean, hours);
    return {cadre, line, hours, ability::estimated(state, team.lines[line]).byType};
}

std::vector<double> trainedChances(const TeamAbility& team,
                                   double hours,
                                   const LearningCurve& curve) {
    std::vector<double> chances;
    for (std::size_t cadre = 0; cadre < team.cadres; ++cadre) {
        for (std::size_t line = 0; line < team.lines.size(); ++line) {
            const TrainingPackage package = packageOf(team, cadre, line, hours, curve);
            chances.insert(chances.end(), package.settles.begin(), package.settles.end());
        }
    }
    return chances;
}

std::vector<PlannedDuty> everyPair(const Team& team) {
    std::vector<PlannedDuty> duties;
    for (std::size_t first = 0; first < team.cadres; ++first) {
        for (std::size_t second = first + 1; second < team.cadres; ++second) {
            duties.push_back({{first, second}, 1, team.lineShare});
        }
    }
    for (PlannedDuty& duty : duties) {
        duty.weight = 1 / static_cast<double>(duties.size());
    }
    return duties;
}

std::vector<double> evenedShares(std::span<const double> lineShare, double evenness) {
    std::vector<double> shares(lineShare.begin(), lineShare.end());
    const double same = 1 / static_cast<double>(shares.size());
    for (double& share : shares) {
        share = (1 - evenness) * share + evenness * same;
    }
    return shares;
}

double dutyValue(const Team& team, std::span<const PlannedDuty> duties) {
    double value = 0;
    for (const PlannedDuty& duty : duties) {
        value += duty.weight * weighted(duty.lineShare, lineCoverages(team, duty.crew));
    }
    return value;
}

}  // namespace qgt::coverage
