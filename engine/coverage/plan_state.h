#pragma once

#include "engine/coverage/training.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace qgt::coverage {

/// What a package adds to what is planned already.
struct PackageGain {
    /// To the visitors settled in one trip.
    double value = 0;
    /// To the mean coverage of its line over all duties.
    double lineCoverage = 0;
};

/// A team in training: packages taken so far, and what each package would add. Of several in one
/// cell the best chance per type counts, so that value grows with packages and ever less
/// (monotone, submodular).
class PlanState {
  public:
    /// Keeps references to all three.
    PlanState(const Team& team,
              std::span<const PlannedDuty> duties,
              std::span<const TrainingPackage> packages);

    [[nodiscard]] PackageGain gain(std::size_t package) const;

    void take(std::size_t package);

    /// Hours of the longest package taken in the cell of this one.
    [[nodiscard]] double hoursIn(std::size_t package) const;

    [[nodiscard]] double hoursOf(std::size_t cadre) const { return m_cadreHours[cadre]; }

    [[nodiscard]] double hours() const { return m_hours; }

    [[nodiscard]] const Team& team() const { return m_team; }

    /// Mean coverage of a line over all duties, by weight.
    [[nodiscard]] double lineCoverage(std::size_t line) const { return m_lineCoverage[line]; }

    [[nodiscard]] double value() const { return m_value; }

  private:
    Team m_team;
    std::span<const PlannedDuty> m_duties;
    std::span<const TrainingPackage> m_packages;
    /// The duties of each cadre, by number.
    std::vector<std::vector<std::size_t>> m_dutiesOf;
    double m_weight = 0;
    double m_value = 0;
    double m_hours = 0;
    std::vector<double> m_lineCoverage;
    std::vector<double> m_cadreHours;
    std::vector<double> m_cellHours;

    [[nodiscard]] std::size_t cellOf(const TrainingPackage& package) const {
        return package.cadre * m_team.requests.lines() + package.line;
    }

    [[nodiscard]] double coverageGain(const PlannedDuty& duty,
                                      const TrainingPackage& package) const;
};

}  // namespace qgt::coverage
