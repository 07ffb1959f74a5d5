#include "app/runtime/mentoring_desk.h"
#include "tests/support/catch.h"
#include "tests/support/random_teams.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace test = qgt::test;
using qgt::ability::Level;

namespace {

app::TrainingGround groundOf(std::uint64_t seed, std::size_t members, std::size_t lines) {
    qgt::Rng rng(seed);
    app::TrainingGround ground;
    ground.picture.ability = test::randomAbility(rng, members, lines, 3);
    for (std::size_t k = 0; k < members; ++k) {
        ground.picture.members.push_back(
            {qgt::PersonId("p" + std::to_string(k)), "干部", "", false});
    }
    for (std::size_t line = 0; line < lines; ++line) {
        ground.picture.lines.push_back(qgt::LineId("l" + std::to_string(line)));
    }
    ground.picture.cells.resize(members * lines);
    ground.duties = app::dutiesWithoutRoster(ground.picture.ability);
    return ground;
}

}  // namespace

TEST_CASE("a published roster is reckoned over by its visitors, those who left aside",
          "[runtime][training]") {
    app::TrainingGround ground = groundOf(3, 4, 5);
    const auto pairs = ground.duties;
    app::useDuties(ground, {});
    CHECK_FALSE(ground.roster);
    CHECK(ground.duties.size() == pairs.size());
    const std::vector<double> share = ground.picture.ability.lineShare;
    app::DutyAhead day;
    day.crew = {qgt::PersonId("p1"), qgt::PersonId("p3"), qgt::PersonId("gone")};
    day.visitors = 3;
    day.lineShare = share;
    app::DutyAhead evening = day;
    evening.crew = {qgt::PersonId("p0")};
    evening.visitors = 1;
    app::DutyAhead empty = day;
    empty.crew = {qgt::PersonId("gone")};
    app::useDuties(ground, {day, evening, empty});
    CHECK(ground.roster);
    REQUIRE(ground.duties.size() == 2);
    CHECK(ground.duties[0].crew == qgt::coverage::Crew{1, 3});
    CHECK(ground.duties[0].weight == 0.75);
    CHECK(ground.duties[1].weight == 0.25);
}

TEST_CASE("nobody mentors without the level for it", "[runtime][mentoring]") {
    CHECK(app::mentorPairs(groundOf(1, 6, 5)).value().empty());
    CHECK(app::mentorPairs(groundOf(1, 1, 5)).value().empty());
}

TEST_CASE(
    "each who gains has one mentor, in a line that this one can teach, and two at most of "
    "each",
    "[runtime][mentoring]") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        app::TrainingGround ground = groundOf(seed, 7, 5);
        app::TeamPicture& picture = ground.picture;
        picture.cells[picture.cellOf(2, 1)].level = Level::Mentor;
        picture.cells[picture.cellOf(4, 3)].level = Level::Mentor;
        picture.cells[picture.cellOf(4, 1)].level = Level::Mentor;
        const auto pairs = app::mentorPairs(ground).value();
        // Two mentors with two places each.
        REQUIRE(pairs.size() == 4);
        std::set<std::size_t> mentees;
        for (const app::MentorPair& pair : pairs) {
            CHECK(pair.mentor != pair.mentee);
            CHECK(picture.cells[picture.cellOf(pair.mentor, pair.line)].level == Level::Mentor);
            CHECK(picture.cells[picture.cellOf(pair.mentee, pair.line)].level != Level::Mentor);
            CHECK(pair.gain > 0);
            mentees.insert(pair.mentee);
        }
        CHECK(mentees.size() == 4);
        for (const std::size_t mentor : {2U, 4U}) {
            CHECK(std::ranges::count(pairs, mentor, &app::MentorPair::mentor) == 2);
        }
    }
}
