#include "app/runtime/mentoring_desk.h"

#include "engine/coverage/mentoring.h"
#include "engine/coverage/plan_state.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace qgt::app {

namespace {

/// What each line gains for each of the team, [member * lines + line].
std::vector<double> gainsOf(const TrainingGround& ground) {
    const TeamPicture& picture = ground.picture;
    std::vector<coverage::TrainingPackage> packages;
    for (std::size_t member = 0; member < picture.members.size(); ++member) {
        for (std::size_t line = 0; line < picture.lines.size(); ++line) {
            packages.push_back(coverage::packageOf(picture.ability, member, line, kUsualHours));
        }
    }
    const coverage::Team team = coverage::expectedTeam(picture.ability);
    const coverage::PlanState state(team, ground.duties, packages);
    std::vector<double> gains;
    for (std::size_t package = 0; package < packages.size(); ++package) {
        gains.push_back(state.gain(package).value);
    }
    return gains;
}

/// The line in which this mentor teaches this mentee best; nothing where none would gain.
std::optional<MentorPair> bestLine(const TeamPicture& picture,
                                   const std::vector<double>& gains,
                                   std::size_t mentor,
                                   std::size_t mentee) {
    std::optional<MentorPair> best;
    for (std::size_t line = 0; mentor != mentee && line < picture.lines.size(); ++line) {
        const auto& level = picture.cells[picture.cellOf(mentor, line)].level;
        const auto& own = picture.cells[picture.cellOf(mentee, line)].level;
        const bool teaches = level == ability::Level::Mentor && own != level;
        const double gain = gains[picture.cellOf(mentee, line)];
        if (teaches && gain > (best ? best->gain : 0.0)) {
            best = MentorPair{mentor, mentee, line, gain};
        }
    }
    return best;
}

using Edges = std::vector<std::vector<std::optional<MentorPair>>>;

double mostOf(const Edges& edges, std::size_t mentee) {
    double most = 0;
    for (const auto& row : edges) {
        most = std::max(most, row[mentee] ? row[mentee]->gain : 0.0);
    }
    return most;
}

coverage::MentorProblem problemOf(const Edges& edges, const std::vector<std::size_t>& mentees) {
    coverage::MentorProblem problem;
    problem.capacity.assign(edges.size(), kMostMentees);
    for (std::size_t mentor = 0; mentor < edges.size(); ++mentor) {
        std::vector<double> row;
        for (std::size_t k = 0; k < mentees.size(); ++k) {
            const auto& edge = edges[mentor][mentees[k]];
            row.push_back(edge ? edge->gain : 0.0);
            if (!edge) {
                problem.forbidden.emplace_back(mentor, k);
            }
        }
        problem.benefit.push_back(std::move(row));
    }
    problem.lastMonth.assign(mentees.size(), std::nullopt);
    return problem;
}

}  // namespace

Result<std::vector<MentorPair>> mentorPairs(const TrainingGround& ground) {
    const std::size_t members = ground.picture.members.size();
    const std::vector<double> gains = gainsOf(ground);
    Edges edges(members);
    for (std::size_t mentor = 0; mentor < members; ++mentor) {
        for (std::size_t mentee = 0; mentee < members; ++mentee) {
            edges[mentor].push_back(bestLine(ground.picture, gains, mentor, mentee));
        }
    }
    std::vector<std::size_t> mentees(members);
    std::iota(mentees.begin(), mentees.end(), std::size_t{0});
    std::erase_if(mentees, [&](std::size_t mentee) { return mostOf(edges, mentee) <= 0; });
    // Where mentors have no place for all, those wait who gain least.
    for (; !mentees.empty(); mentees.erase(std::ranges::min_element(
             mentees, {}, [&](std::size_t one) { return mostOf(edges, one); }))) {
        const auto found = coverage::assignMentors(problemOf(edges, mentees));
        if (!found) {
            return tl::unexpected<Error>(found.error());
        }
        if (*found) {
            std::vector<MentorPair> pairs;
            for (std::size_t k = 0; k < mentees.size(); ++k) {
                pairs.push_back(*edges[(*found)->mentorOf[k]][mentees[k]]);
            }
            return pairs;
        }
    }
    return std::vector<MentorPair>();
}

}  // namespace qgt::app
