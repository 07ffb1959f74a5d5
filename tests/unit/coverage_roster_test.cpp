#include "engine/coverage/roster_model.h"
#include "engine/coverage/solve_roster.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/support/catch.h"
#include "tests/support/random_rosters.h"

#include <algorithm>
#include <set>
#include <vector>

namespace qgt::coverage {

using Catch::Matchers::WithinAbs;

namespace {

/// Two weeks of seven cadres, one in the evening.
RosterProblem twoWeeks() {
    Rng rng(31);
    return test::monthOfDuty(rng, 7, 14, 1);
}

RosterOutcome solved(const RosterProblem& problem) {
    optimize::CbcSolver solver;
    RosterSettings settings;
    settings.search.steps = 60'000;
    settings.seconds = 30;
    settings.explainSeconds = 30;
    const auto outcome = solveRoster(problem, solver, settings, {});
    REQUIRE(outcome);
    return *outcome;
}

std::set<RosterRule> brokenBy(const RosterProblem& problem, const std::vector<Crew>& roster) {
    std::set<RosterRule> rules;
    for (const RosterBreach& breach : breachesOf(rosterRows(problem), roster)) {
        rules.insert(breach.rule);
    }
    return rules;
}

bool isOn(const std::vector<Crew>& roster, std::size_t slot, std::size_t cadre) {
    return std::find(roster[slot].begin(), roster[slot].end(), cadre) != roster[slot].end();
}

/// The rules that a conflict says can be relaxed alone.
std::set<RosterRule> waysOutOf(const RosterProblem& problem) {
    const RosterOutcome outcome = solved(problem);
    CHECK(outcome.provenInfeasible);
    CHECK(outcome.roster.empty());
    std::set<RosterRule> rules;
    for (const Relaxation& way : outcome.waysOut) {
        REQUIRE_FALSE(way.breaches.empty());
        rules.insert(way.breaches.front().rule);
    }
    return rules;
}

}  // namespace

TEST_CASE("a roster keeps leave, locks and every rule", "[coverage]") {
    RosterProblem problem = twoWeeks();
    problem.leave = {{3, 4}, {3, 5}, {3, 6}, {3, 7}};
    problem.locked = {{0, {1, 2}}, {1, {4}}};
    problem.mentorPairs = {{5, 6}};
    const RosterOutcome outcome = solved(problem);
    REQUIRE(outcome.roster.size() == 28);
    CHECK(breachesOf(rosterRows(problem), outcome.roster).empty());
    CHECK(outcome.gap() <= 0.0006);
    CHECK(outcome.roster[0] == Crew{1, 2});
    CHECK(outcome.roster[1] == Crew{4});
    CHECK_FALSE(isOn(outcome.roster, 4, 3));
    CHECK_THAT(outcome.value, WithinAbs(CrewValues(problem).total(outcome.roster), 1e-9));
}

TEST_CASE("each rule is seen where it is broken", "[coverage]") {
    RosterProblem problem = twoWeeks();
    std::vector<Crew> roster = solved(problem).roster;
    REQUIRE(brokenBy(problem, roster).empty());
    SECTION("two slots on a day, and a day slot after an evening") {
        roster[0] = {0, 1};
        roster[1] = {0};
        roster[2] = {0, 2};
        CHECK(brokenBy(problem, roster).count(RosterRule::OneSlotADay) == 1);
        CHECK(brokenBy(problem, roster).count(RosterRule::RestAfterEvening) == 1);
    }
    SECTION("every day of a week") {
        for (std::size_t day = 0; day < 7; ++day) {
            roster[2 * day] = {0, 1};
        }
        const auto broken = brokenBy(problem, roster);
        for (const RosterRule rule :
             {RosterRule::WeeklyMost, RosterRule::VisitTime, RosterRule::FairTotals}) {
            CHECK(broken.count(rule) == 1);
        }
    }
    SECTION("all evenings") {
        for (std::size_t slot = 1; slot < 28; slot += 2) {
            roster[slot] = {6};
        }
        CHECK(brokenBy(problem, roster).count(RosterRule::FairEvenings) == 1);
        CHECK(brokenBy(problem, roster).count(RosterRule::FairWeekends) == 1);
    }
    SECTION("leave and a lock") {
        problem.leave = {{roster[8][0], 8}};
        problem.locked = {{9, {(roster[9][0] + 1) % 7}}};
        CHECK(brokenBy(problem, roster) == std::set{RosterRule::Leave, RosterRule::Locked});
    }
}

TEST_CASE("of four weekends one is wholly free", "[coverage]") {
    Rng rng(32);
    RosterProblem problem = test::monthOfDuty(rng, 7, 28, 1);
    optimize::CbcSolver solver;
    RosterSettings settings;
    settings.search.steps = 400'000;
    settings.gap = 0.005;
    const auto outcome = solveRoster(problem, solver, settings, {});
    REQUIRE(outcome);
    REQUIRE(outcome->roster.size() == 56);
    std::vector<Crew> roster = outcome->roster;
    CHECK(brokenBy(problem, roster).empty());
    for (std::size_t week = 0; week < 4; ++week) {
        roster[2 * (7 * week + 5)] = {2, 4};
    }
    CHECK(brokenBy(problem, roster).count(RosterRule::FreeWeekend) == 1);
    // A roster as a point of the model keeps the model's rows.
    const CrewValues values(problem);
    const RosterRows rows = rosterRows(problem);
    const RosterModel model = bestRosterModel(problem, values, rows);
    const auto point = pointOf(model, values, rows, outcome->roster);
    CHECK(optimize::isFeasible(model.mip, point));
    CHECK_THAT(optimize::objectiveAt(model.mip, point) / kModelScale,
               WithinAbs(outcome->value, 1e-9));
    CHECK(rosterIn(problem, values, model, point) == outcome->roster);
}

TEST_CASE("wishes move a roster where they weigh enough", "[coverage]") {
    RosterProblem problem = twoWeeks();
    const std::vector<Crew> roster = solved(problem).roster;
    const std::size_t cadre = roster[10][0];
    problem.wishes = {{{cadre, 10}, -5}};
    CHECK_FALSE(isOn(solved(problem).roster, 10, cadre));
}

TEST_CASE("where no roster keeps the rules, those are named that would be enough to relax",
          "[coverage]") {
    RosterProblem problem = twoWeeks();
    SECTION("a lock that falls into a leave") {
        problem.locked = {{2, {0, 1}}};
        problem.leave = {{1, 2}};
        CHECK(waysOutOf(problem) == std::set{RosterRule::Leave, RosterRule::Locked});
    }
    SECTION("more duties than persons may have in a week") {
        problem.rules.weeklyMost = 2;
        CHECK(waysOutOf(problem) == std::set{RosterRule::WeeklyMost});
    }
    SECTION("a mentor pair that is never there together") {
        problem.mentorPairs = {{0, 1}};
        for (std::size_t slot = 0; slot < 14; slot += 2) {
            problem.leave.push_back({slot % 4 == 0 ? std::size_t{0} : std::size_t{1}, slot});
        }
        const auto ways = waysOutOf(problem);
        CHECK(ways.count(RosterRule::MentorPair) == 1);
        CHECK(ways.count(RosterRule::Leave) == 1);
    }
}

TEST_CASE("a rule that is let off for somebody binds everybody else", "[coverage]") {
    RosterProblem problem = twoWeeks();
    std::vector<Crew> roster = solved(problem).roster;
    for (std::size_t day = 0; day < 7; ++day) {
        roster[2 * day] = {0, 1};
    }
    const auto before = breachesOf(rosterRows(problem), roster);
    const auto weekly = std::find_if(before.begin(), before.end(), [](const RosterBreach& one) {
        return one.rule == RosterRule::WeeklyMost && one.cadre == 0;
    });
    REQUIRE(weekly != before.end());
    CHECK_FALSE(weekly->tooFew);
    problem.allowances = {{RosterRule::WeeklyMost, 0, weekly->period, 0, weekly->by}};
    const auto after = breachesOf(rosterRows(problem), roster);
    CHECK(after.size() == before.size() - 1);
    CHECK(std::find(after.begin(), after.end(), *weekly) == after.end());
    CHECK(std::any_of(after.begin(), after.end(), [](const RosterBreach& one) {
        return one.rule == RosterRule::WeeklyMost && one.cadre == 1;
    }));
}

TEST_CASE("who is there for half of the time has half of the duties", "[coverage]") {
    RosterProblem problem = twoWeeks();
    CHECK(leaveAllowances(problem).empty());
    for (std::size_t slot = 0; slot < 14; ++slot) {
        problem.leave.push_back({2, slot});
    }
    CHECK(solved(problem).provenInfeasible);
    problem.allowances = leaveAllowances(problem);
    const RosterOutcome outcome = solved(problem);
    REQUIRE_FALSE(outcome.roster.empty());
    std::vector<std::size_t> duties(problem.team.cadres, 0);
    for (const Crew& crew : outcome.roster) {
        for (const std::size_t cadre : crew) {
            ++duties[cadre];
        }
    }
    CHECK(duties[2] <= 4);
    CHECK(duties[2] >= 3);
}

TEST_CASE("where one rule is not enough to relax, the least breach of all is told", "[coverage]") {
    RosterProblem problem = twoWeeks();
    problem.locked = {{2, {0, 1}}};
    problem.leave = {{1, 2}};
    problem.rules.weeklyMost = 2;
    const RosterOutcome outcome = solved(problem);
    CHECK(outcome.provenInfeasible);
    REQUIRE(outcome.waysOut.size() == 1);
    CHECK(outcome.waysOut[0].breaches.size() > 1);
}

TEST_CASE("a preview keeps the rules and is the same for the same seed", "[coverage]") {
    const RosterProblem problem = twoWeeks();
    const auto one = previewRoster(problem, {5, 60'000});
    REQUIRE(one);
    REQUIRE(*one);
    CHECK(breachesOf(rosterRows(problem), (*one)->roster).empty());
    CHECK((*one)->value > 0.98 * solved(problem).value);
    CHECK((*previewRoster(problem, {5, 60'000}))->roster == (*one)->roster);
}

TEST_CASE("a roster of what is not there is refused, an empty one is solved", "[coverage]") {
    const auto refusedFor = [](auto change) {
        RosterProblem problem = twoWeeks();
        change(problem);
        const auto status = checkRoster(problem);
        return status ? std::string() : status.error().args.front().second;
    };
    CHECK(refusedFor([](RosterProblem&) {}).empty());
    CHECK(refusedFor([](RosterProblem& p) { p.slots[0].persons = 3; }) == "slots");
    CHECK(refusedFor([](RosterProblem& p) { p.slots[0].lineShare.pop_back(); }) == "slots");
    CHECK(refusedFor([](RosterProblem& p) { p.leave = {{7, 0}}; }) == "leave");
    CHECK(refusedFor([](RosterProblem& p) { p.locked = {{0, {1}}}; }) == "locked");
    CHECK(refusedFor([](RosterProblem& p) { p.locked = {{0, {2, 1}}}; }) == "locked");
    CHECK(refusedFor([](RosterProblem& p) { p.wishes = {{{0, 28}, 1}}; }) == "wishes");
    CHECK(refusedFor([](RosterProblem& p) { p.mentorPairs = {{1, 1}}; }) == "pairs");
    CHECK(refusedFor([](RosterProblem& p) { p.team.settles.pop_back(); }) == "chances");
    RosterProblem empty = twoWeeks();
    empty.slots.clear();
    empty.rules = fairRules(empty);
    const RosterOutcome outcome = solved(empty);
    CHECK(outcome.roster.empty());
    CHECK(outcome.waysOut.empty());
}

}  // namespace qgt::coverage
