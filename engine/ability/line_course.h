#pragma once

#include "engine/ability/replay.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace qgt::ability {

/// What could be expected of somebody in a line at the end of a day, or just before what happened
/// on it.
struct CoursePoint {
    std::int32_t day = 0;  ///< practice day
    double chance = 0;     ///< to settle a request of the line
    double low = 0;        ///< 90 % interval
    double high = 0;

    bool operator==(const CoursePoint&) const = default;
};

struct CourseAnswer {
    std::int32_t day = 0;
    bool right = false;

    bool operator==(const CourseAnswer&) const = default;
};

/// How the estimate of one line went.
struct LineCourse {
    /// By day, at least one a week; two of a day on which it jumped, before and after.
    std::vector<CoursePoint> points;
    std::vector<CourseAnswer> answers;  ///< that count as such, of the days shown
    AbilityState last;                  ///< on the last day
};

/// First and last day of what is shown.
struct CourseDays {
    std::int32_t from = 0;
    std::int32_t to = 0;
};

/// The person's course in the line: what `PersonFold` makes of the same events, day after day.
[[nodiscard]] LineCourse lineCourse(const std::shared_ptr<const FoldModel>& model,
                                    const PersonEvents& person,
                                    std::uint32_t line,
                                    CourseDays days);

}  // namespace qgt::ability
