#include "engine/core/rng.h"
#include "engine/coverage/mentoring.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

MentorProblem anyProblem(std::uint64_t seed) {
    Rng rng(seed);
    MentorProblem problem;
    const std::size_t mentors = 1 + rng.below(4);
    const std::size_t mentees = 1 + rng.below(5);
    for (std::size_t mentor = 0; mentor < mentors; ++mentor) {
        problem.capacity.push_back(rng.below(3));
        std::vector<double>& row = problem.benefit.emplace_back();
        for (std::size_t mentee = 0; mentee < mentees; ++mentee) {
            // Many equal ones in every second problem.
            row.push_back(seed % 2 == 0 ? std::floor(4 * rng.unit()) : 9 * rng.unit() - 2);
            if (rng.below(8) == 0) {
                problem.forbidden.emplace_back(mentor, mentee);
            }
        }
    }
    return problem;
}

/// Nothing when the assignment is not allowed.
std::optional<double> valueOf(const MentorProblem& problem,
                              const std::vector<std::size_t>& mentorOf) {
    double sum = 0;
    for (std::size_t mentee = 0; mentee < mentorOf.size(); ++mentee) {
        const std::size_t mentor = mentorOf[mentee];
        const auto taken =
            static_cast<std::size_t>(std::count(mentorOf.begin(), mentorOf.end(), mentor));
        if (taken > problem.capacity[mentor] || std::count(problem.forbidden.begin(),
                                                           problem.forbidden.end(),
                                                           std::pair(mentor, mentee)) > 0) {
            return std::nullopt;
        }
        sum += problem.benefit[mentor][mentee];
    }
    return sum;
}

std::optional<double> bestOfAll(const MentorProblem& problem) {
    std::vector<std::size_t> mentorOf(problem.benefit.front().size(), 0);
    std::optional<double> best;
    for (bool more = true; more;) {
        if (const auto sum = valueOf(problem, mentorOf); sum && (!best || *sum > *best)) {
            best = sum;
        }
        more = false;
        for (std::size_t mentee = 0; mentee < mentorOf.size() && !more; ++mentee) {
            mentorOf[mentee] = (mentorOf[mentee] + 1) % problem.benefit.size();
            more = mentorOf[mentee] != 0;
        }
    }
    return best;
}

}  // namespace

TEST_CASE("mentors are assigned as trying every assignment would", "[coverage]") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const MentorProblem problem = anyProblem(seed);
        const auto best = bestOfAll(problem);
        const auto found = assignMentors(problem);
        REQUIRE(found);
        REQUIRE(found->has_value() == best.has_value());
        if (best) {
            CHECK_THAT((*found)->value, WithinAbs(*best, 1e-9));
            REQUIRE(valueOf(problem, (*found)->mentorOf));
        }
    }
}

}  // namespace qgt::coverage
