#pragma once

#include "engine/coverage/team.h"
#include "engine/coverage/team_ability.h"

#include <cstddef>
#include <span>
#include <vector>

namespace qgt::coverage {

/// How hours of training raise ability: towards `cap` at `rate` an hour. Guesses until there are
/// answers before and after courses.
struct LearningCurve {
    double cap = 2.5;
    double rate = 0.1;

    /// The mean ability after so many hours; one above the cap stays as it is.
    [[nodiscard]] double after(double mean, double hours) const;
};

/// So many hours of one cadre in one line (handbook sections, practice sets).
struct TrainingPackage {
    std::size_t cadre = 0;
    std::size_t line = 0;
    double hours = 0;
    /// The chances of the cell afterwards, one per type of the line.
    std::vector<double> settles;
};

/// The package of so many hours in a cell.
[[nodiscard]] TrainingPackage packageOf(const TeamAbility& team,
                                        std::size_t cadre,
                                        std::size_t line,
                                        double hours,
                                        const LearningCurve& curve = {});

/// Each cell's chances after so many hours in it, [cadre * types + type]: what WhatIf offers.
[[nodiscard]] std::vector<double> trainedChances(const TeamAbility& team,
                                                 double hours,
                                                 const LearningCurve& curve = {});

/// A planned duty, or many alike: who, how many visitors, and what they come for.
struct PlannedDuty {
    Crew crew;
    double weight = 1;
    /// Per line; they sum to 1.
    std::vector<double> lineShare;
};

/// Every pair of the team alike, with the team's requests: where no roster is planned yet.
[[nodiscard]] std::vector<PlannedDuty> everyPair(const Team& team);

/// Shares between those of the requests (`evenness` 0) and the same for every line (1), so that a
/// plan does not leave rare lines behind: (1 - evenness) * share + evenness / lines.
[[nodiscard]] std::vector<double> evenedShares(std::span<const double> lineShare, double evenness);

/// Visitors settled in one trip over all duties: sum of weight * one-trip rate.
[[nodiscard]] double dutyValue(const Team& team, std::span<const PlannedDuty> duties);

}  // namespace qgt::coverage
