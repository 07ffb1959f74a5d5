#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::coverage {

/// Who could teach whom (带教).
struct MentorProblem {
    /// What it gains to have mentor m for mentee e: benefit[m][e], for the line in which it gains
    /// most. Not for overall strength or weakness.
    std::vector<std::vector<double>> benefit;
    /// Mentees that a mentor takes at most.
    std::vector<std::size_t> capacity;
    /// (mentor, mentee) that cannot be.
    std::vector<std::pair<std::size_t, std::size_t>> forbidden;
    /// Per mentee the mentor of last month; empty or nothing: none. Of equally good assignments the
    /// one with fewer changes is taken.
    std::vector<std::optional<std::size_t>> lastMonth;
};

struct MentorAssignment {
    /// Per mentee.
    std::vector<std::size_t> mentorOf;
    double value = 0;
};

/// One mentor for each mentee, with the highest sum of benefits: exact, by the Hungarian method
/// over mentors' places in whole numbers. Nothing when that is impossible. Errors:
/// coverage.unfit-mentoring (sizes that differ, numbers out of range).
[[nodiscard]] Result<std::optional<MentorAssignment>> assignMentors(const MentorProblem& problem);

/// Mutual pairs (结对) with the highest sum of benefit[a][b] + benefit[b][a]: exact, over all sets,
/// for at most 16 persons; of an odd number one stays alone. Pairs have the smaller number first.
/// Errors: coverage.unfit-mentoring.
[[nodiscard]] Result<std::vector<std::pair<std::size_t, std::size_t>>> mutualPairs(
    const std::vector<std::vector<double>>& benefit);

}  // namespace qgt::coverage
