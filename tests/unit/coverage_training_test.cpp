#include "engine/coverage/line_coverage.h"
#include "engine/coverage/mentoring.h"
#include "engine/coverage/training_plan.h"
#include "tests/support/catch.h"
#include "tests/support/random_teams.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

/// Two cadres, three lines of one type each.
Team twoCadres() {
    Team team;
    team.cadres = 2;
    for (int line = 0; line < 3; ++line) {
        team.requests.addLine(std::vector{1.0});
    }
    team.lineShare = {0.7, 0.25, 0.05};
    team.settles = {0.5, 0.5, 0.1, /**/ 0.5, 0.9, 0.1};
    return team;
}

const std::vector<TrainingPackage>& packages() {
    static const std::vector<TrainingPackage> kPackages{
        {0, 0, 2, {0.6}}, {0, 0, 4, {0.8}}, {1, 0, 2, {0.7}}, {0, 1, 2, {0.6}}, {0, 2, 2, {0.6}}};
    return kPackages;
}

TrainingPlan planned(const PlanLimits& limits) {
    const Team team = twoCadres();
    const auto plan = planTraining(team, everyPair(team), packages(), limits);
    REQUIRE(plan);
    CHECK(plan->bound >= plan->after - 1e-12);
    CHECK(plan->hours <= limits.hours + 1e-9);
    return *plan;
}

std::vector<std::size_t> stepsOf(const TrainingPlan& plan) {
    std::vector<std::size_t> steps;
    for (const PlanStep& step : plan.steps) {
        steps.push_back(step.package);
    }
    return steps;
}

}  // namespace

TEST_CASE("a plan takes what gains most within the hours, and says why", "[coverage]") {
    const TrainingPlan plan = planned({2, {}, {}});
    REQUIRE(stepsOf(plan) == std::vector<std::size_t>{2});
    const PlanStep& step = plan.steps[0];
    CHECK_THAT(step.gain, WithinAbs(0.7 * 0.2 * 0.5, 1e-12));
    CHECK_THAT(plan.after - plan.before, WithinAbs(step.gain, 1e-12));
    CHECK_THAT(step.requestShare, WithinAbs(0.7, 1e-12));
    CHECK_THAT(step.before, WithinAbs(0.5, 1e-12));
    CHECK_THAT(step.after, WithinAbs(0.7, 1e-12));
    CHECK_THAT(step.partners, WithinAbs(0.5, 1e-12));
    CHECK_THAT(plan.shareOfBest(), WithinAbs(1.0, 1e-9));
}

TEST_CASE("a longer package replaces a shorter one of the same cell", "[coverage]") {
    const TrainingPlan plan = planned({6, {}, {}});
    CHECK(plan.hours == 6);
    CHECK(stepsOf(plan) == std::vector<std::size_t>{2, 1});
    CHECK_THAT(plan.after - plan.before, WithinAbs(0.7 * (0.25 - 0.2 * 0.3), 1e-12));
}

TEST_CASE("hours of each cadre bind beside those of all", "[coverage]") {
    CHECK(stepsOf(planned({6, {2, 0}, {}})) == std::vector<std::size_t>{0});
    CHECK(planned({0, {}, {}}).steps.empty());
}

TEST_CASE("a floor for a rare line comes before all else", "[coverage]") {
    const PlanLimits limits{2, {}, {{2, 0.3}}};
    const TrainingPlan plan = planned(limits);
    CHECK(stepsOf(plan) == std::vector<std::size_t>{4});
    CHECK(plan.missed.empty());
    const TrainingPlan tooHigh = planned({2, {}, {{2, 0.9}}});
    CHECK(stepsOf(tooHigh) == std::vector<std::size_t>{4});
    REQUIRE(tooHigh.missed.size() == 1);
    CHECK(tooHigh.missed[0].line == 2);
    // Without hours for it nothing is forced.
    CHECK(planned({1, {}, {{2, 0.3}}}).missed.size() == 1);
}

TEST_CASE("the bound is near where a committee has many hours", "[coverage]") {
    Rng rng(22);
    const TeamAbility ability = test::randomAbility(rng, 7, 10, 3);
    const Team team = expectedTeam(ability);
    std::vector<TrainingPackage> offered;
    for (std::size_t cell = 0; cell < 70; ++cell) {
        for (const double hours : {1.0, 2.0, 4.0}) {
            offered.push_back(packageOf(ability, cell / 10, cell % 10, hours));
        }
    }
    const std::vector<double> each(7, 8.0);
    const auto plan = planTraining(team, everyPair(team), offered, {56, each, {}});
    REQUIRE(plan);
    CHECK(plan->shareOfBest() > 0.95);
    const auto together = planTraining(team, everyPair(team), offered, {20, {}, {}});
    REQUIRE(together);
    CHECK(together->shareOfBest() > 0.95);
}

TEST_CASE("shares can be evened out so that rare lines count", "[coverage]") {
    const auto shares = evenedShares(std::vector{0.9, 0.1}, 0.5);
    CHECK_THAT(shares[0], WithinAbs(0.7, 1e-12));
    CHECK_THAT(shares[1], WithinAbs(0.3, 1e-12));
}

TEST_CASE("learning goes towards its cap and never down", "[coverage]") {
    const LearningCurve curve;
    CHECK(curve.after(0, 0) == 0);
    CHECK_THAT(curve.after(0, 10), WithinAbs(2.5 * (1 - std::exp(-1.0)), 1e-12));
    CHECK(curve.after(3, 10) == 3);
    Rng rng(21);
    const TeamAbility team = test::randomAbility(rng, 2, 2, 3);
    const auto before = packageOf(team, 1, 1, 0).settles;
    const auto after = packageOf(team, 1, 1, 4).settles;
    CHECK(std::equal(before.begin(), before.end(), after.begin(), std::less_equal<>()));
    const std::vector<double> all = trainedChances(team, 4);
    CHECK(std::equal(after.rbegin(), after.rend(), all.rbegin()));
}

TEST_CASE("a plan of what is not there is refused", "[coverage]") {
    const Team team = twoCadres();
    const auto duties = everyPair(team);
    const auto refused = [&](const TrainingPackage& package) {
        const auto plan = planTraining(team, duties, std::vector{package}, {4, {}, {}});
        return !plan && plan.error().code == "coverage.unfit-plan";
    };
    CHECK(refused({2, 0, 2, {0.5}}));
    CHECK(refused({0, 3, 2, {0.5}}));
    CHECK(refused({0, 0, 0, {0.5}}));
    CHECK(refused({0, 0, 2, {0.5, 0.5}}));
    const std::vector<PlannedDuty> wrong{{{0, 5}, 1, team.lineShare}};
    CHECK_FALSE(planTraining(team, wrong, packages(), {4, {}, {}}));
    CHECK_FALSE(planTraining(team, duties, packages(), {4, {1}, {}}));
    CHECK_FALSE(planTraining(team, duties, packages(), {4, {}, {{3, 0.5}}}));
    CHECK(planTraining(team, {}, {}, {4, {}, {}})->steps.empty());
}

TEST_CASE("each mentee gets one mentor and the sum of benefits is highest", "[coverage]") {
    MentorProblem problem{{{5, 4, 1}, {4, 1, 1}}, {2, 1}, {}, {}};
    const auto best = assignMentors(problem);
    REQUIRE(best);
    REQUIRE(*best);
    CHECK((*best)->mentorOf == std::vector<std::size_t>{0, 0, 1});
    CHECK((*best)->value == 10);
    problem.forbidden = {{1, 2}};
    const auto second = assignMentors(problem);
    CHECK((*second)->mentorOf == std::vector<std::size_t>{1, 0, 0});
    CHECK((*second)->value == 9);
    problem.capacity = {1, 1};
    CHECK_FALSE(*assignMentors(problem));
    problem.capacity = {2, 1};
    problem.forbidden = {{0, 2}, {1, 2}};
    CHECK_FALSE(*assignMentors(problem));
}

TEST_CASE("of equally good mentors those of last month stay", "[coverage]") {
    MentorProblem problem{{{1, 1}, {1, 1}}, {1, 1}, {}, {}};
    for (const bool turned : {false, true}) {
        problem.lastMonth = turned ? std::vector<std::optional<std::size_t>>{1, 0}
                                   : std::vector<std::optional<std::size_t>>{0, 1};
        const auto best = assignMentors(problem);
        REQUIRE(best);
        CHECK((*best)->mentorOf ==
              std::vector<std::size_t>{*problem.lastMonth[0], *problem.lastMonth[1]});
    }
}

TEST_CASE("mentoring without mentors or mentees, or with sizes that do not fit", "[coverage]") {
    CHECK((*assignMentors({}))->mentorOf.empty());
    MentorProblem nobody;
    nobody.benefit.emplace_back();
    nobody.capacity = {1};
    CHECK((*assignMentors(nobody))->mentorOf.empty());
    CHECK(assignMentors({{{1, 2}, {1}}, {1, 1}, {}, {}}).error().code ==
          "coverage.unfit-mentoring");
    CHECK(assignMentors({{{1}}, {}, {}, {}}).error().code == "coverage.unfit-mentoring");
    CHECK(assignMentors({{{1}}, {1}, {{1, 0}}, {}}).error().code == "coverage.unfit-mentoring");
}

TEST_CASE("mutual pairs gain most together", "[coverage]") {
    // 0 and 1 alone would be the best pair, but leave the others with nothing.
    const std::vector<std::vector<double>> benefit{
        {0, 5, 4, 0}, {5, 0, 0, 4}, {4, 0, 0, 0}, {0, 4, 0, 0}};
    const auto pairs = mutualPairs(benefit);
    REQUIRE(pairs);
    CHECK(*pairs == std::vector<std::pair<std::size_t, std::size_t>>{{0, 2}, {1, 3}});
    CHECK(mutualPairs({{0, 1, 2}, {1, 0, 9}, {2, 9, 0}})->size() == 1);
    CHECK(mutualPairs({})->empty());
    CHECK(mutualPairs({{0, 1}}).error().code == "coverage.unfit-mentoring");
}

}  // namespace qgt::coverage
