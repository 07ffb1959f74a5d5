#include "engine/coverage/plan_state.h"

#include "engine/coverage/line_coverage.h"

#include <algorithm>

namespace qgt::coverage {

PlanState::PlanState(const Team& team,
                     std::span<const PlannedDuty> duties,
                     std::span<const TrainingPackage> packages)
    : m_team(team),
      m_duties(duties),
      m_packages(packages),
      m_dutiesOf(team.cadres),
      m_lineCoverage(team.requests.lines(), 0.0),
      m_cadreHours(team.cadres, 0.0),
      m_cellHours(team.cadres * team.requests.lines(), 0.0) {
    for (std::size_t k = 0; k < duties.size(); ++k) {
        m_weight += duties[k].weight;
        const std::vector<double> coverages = lineCoverages(team, duties[k].crew);
        for (std::size_t line = 0; line < coverages.size(); ++line) {
            m_lineCoverage[line] += duties[k].weight * coverages[line];
        }
        m_value += duties[k].weight * weighted(duties[k].lineShare, coverages);
        for (const std::size_t cadre : duties[k].crew) {
            m_dutiesOf[cadre].push_back(k);
        }
    }
    m_weight = m_weight > 0 ? m_weight : 1.0;
    for (double& coverage : m_lineCoverage) {
        coverage /= m_weight;
    }
}

double PlanState::coverageGain(const PlannedDuty& duty, const TrainingPackage& package) const {
    const std::span<const double> now = m_team.cell(package.cadre, package.line);
    const double* share = m_team.requests.share.data() + m_team.requests.firstType[package.line];
    double sum = 0;
    for (std::size_t k = 0; k < now.size(); ++k) {
        double missed = share[k] * std::max(0.0, package.settles[k] - now[k]);
        for (const std::size_t other : duty.crew) {
            missed *= other == package.cadre ? 1.0 : 1 - m_team.cell(other, package.line)[k];
        }
        sum += missed;
    }
    return sum;
}

PackageGain PlanState::gain(std::size_t package) const {
    const TrainingPackage& taken = m_packages[package];
    PackageGain gain;
    for (const std::size_t k : m_dutiesOf[taken.cadre]) {
        const PlannedDuty& duty = m_duties[k];
        const double more = duty.weight * coverageGain(duty, taken);
        gain.value += duty.lineShare[taken.line] * more;
        gain.lineCoverage += more / m_weight;
    }
    return gain;
}

void PlanState::take(std::size_t package) {
    const TrainingPackage& taken = m_packages[package];
    const PackageGain more = gain(package);
    m_value += more.value;
    m_lineCoverage[taken.line] += more.lineCoverage;
    const double hours = std::max(0.0, taken.hours - hoursIn(package));
    m_hours += hours;
    m_cadreHours[taken.cadre] += hours;
    m_cellHours[cellOf(taken)] += hours;
    const std::span<double> now = m_team.cell(taken.cadre, taken.line);
    for (std::size_t k = 0; k < now.size(); ++k) {
        now[k] = std::max(now[k], taken.settles[k]);
    }
}

double PlanState::hoursIn(std::size_t package) const {
    return m_cellHours[cellOf(m_packages[package])];
}

}  // namespace qgt::coverage
