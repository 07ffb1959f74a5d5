#pragma once

#include "app/runtime/planned_duties.h"
#include "app/runtime/team_coverage.h"
#include "app/runtime/training_material.h"
#include "engine/core/result.h"
#include "engine/coverage/rate_spread.h"
#include "engine/coverage/training.h"

#include <cstddef>
#include <vector>

namespace qgt::app {

/// Coverage over the duties that a line of safety is to have before anything else is trained: below
/// it a planned duty is called a gap.
inline constexpr double kSafetyFloor = 0.6;

/// How evenly lines are weighed unless a director says otherwise: rare lines get better for less
/// than a point of the rate.
inline constexpr double kUsualEvenness = 0.3;

inline constexpr int kUsualHours = 2;  ///< of a cadre in a week
inline constexpr int kMostHours = 8;
inline constexpr int kMinutesOfHour = 60;

/// What a training plan is reckoned from.
struct TrainingGround {
    TeamPicture picture;
    /// The planned duties; weights sum to 1.
    std::vector<coverage::PlannedDuty> duties;
    bool roster = false;                 ///< the duties are a published roster, not every pair
    std::vector<LineMaterial> material;  ///< by line
    std::vector<std::size_t> safety;     ///< lines with a floor unless a director says otherwise
};

/// Every pair of the committee alike; a single cadre alone.
[[nodiscard]] std::vector<coverage::PlannedDuty> dutiesWithoutRoster(
    const coverage::TeamAbility& ability);

/// Reckons over these duties of a published roster by their visitors, those of the team who are on
/// them; without any it stays as it is.
void useDuties(TrainingGround& ground, const std::vector<DutyAhead>& duties);

/// What a director asks for.
struct TrainingWish {
    std::vector<int> hours;  ///< by member, 0 to kMostHours
    double evenness = kUsualEvenness;
    std::vector<std::size_t> floors = {};  ///< lines that reach kSafetyFloor first

    bool operator==(const TrainingWish&) const = default;
};

/// One package of the plan, and what speaks for it. Shares are of the team: coverage of the line on
/// the duties of this member.
struct TrainingStep {
    std::size_t member = 0;
    std::size_t line = 0;
    int hours = 0;
    double gain = 0;          ///< of the one-trip rate, to the steps before it
    double requestShare = 0;  ///< of the requests on those duties, those of the line
    double before = 0;
    double after = 0;
    double partners = 0;  ///< what the others on those duties cover of the line
    StudyPortion portion;
};

struct LineCovered {
    std::size_t line = 0;
    double coverage = 0;
};

struct TrainingOffer {
    std::vector<TrainingStep> steps;  ///< most gain per hour first
    coverage::Interval before;        ///< one-trip rate over the duties, by the unit's mix
    double after = 0;
    LineCovered leastBefore;  ///< the line that the duties cover least
    LineCovered leastAfter;
    double shareOfBest = 1;           ///< the plan reaches at least so much of what is possible
    std::vector<std::size_t> missed;  ///< floors that the hours do not reach
    std::vector<std::size_t> thin;    ///< steps whose cell has too little evidence for a level
    int hours = 0;
};

/// Errors: coverage.*.
[[nodiscard]] Result<TrainingOffer> trainingOffer(const TrainingGround& ground,
                                                  const TrainingWish& wish);

}  // namespace qgt::app
