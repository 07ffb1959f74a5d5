#pragma once

#include "app/runtime/training_desk.h"
#include "engine/core/result.h"

#include <cstddef>
#include <vector>

namespace qgt::app {

/// Mentees that one takes at most.
inline constexpr std::size_t kMostMentees = 2;

/// Who could teach whom (带教), in the one line in which that gains most. Never for overall
/// strength or weakness.
struct MentorPair {
    std::size_t mentor = 0;
    std::size_t mentee = 0;
    std::size_t line = 0;
    double gain = 0;  ///< of the one-trip rate over the duties, after kUsualHours

    bool operator==(const MentorPair&) const = default;
};

/// For each who gains by it one mentor, with the highest sum of gains; only in lines in which the
/// mentor has the level 可带教. By mentee. Errors: coverage.*.
[[nodiscard]] Result<std::vector<MentorPair>> mentorPairs(const TrainingGround& ground);

}  // namespace qgt::app
