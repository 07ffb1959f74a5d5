#include "app/runtime/mastery.h"
#include "app/runtime/team_coverage.h"
#include "app/runtime/team_desk.h"
#include "app/runtime/team_standing.h"
#include "engine/coverage/line_coverage.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace people = qgt::people;
namespace test = qgt::test;
using qgt::LineId;
using qgt::PersonId;

namespace {

const LineId kTeamLine("residence");

people::Actor theDirector(test::ShippedUnit& unit) {
    people::Actor director = unit.trainer();
    director.roles = {people::Role::Director};
    return director;
}

/// Somebody answers items of the line that were never asked before.
void answer(test::ShippedUnit& unit, const PersonId& person, std::size_t count, bool right) {
    app::Workspace& workspace = unit.workspace();
    const auto& items = workspace.bank().itemsOf(kTeamLine);
    for (std::size_t k = 0; k < count; ++k) {
        qgt::practice::AnswerEvent event;
        event.at = workspace.clock().now();
        event.day = qgt::practiceDay(event.at, qgt::kShanghaiOffsetMinutes);
        event.person = person;
        event.item = items[k]->id;
        event.revision = items[k]->revision;
        event.meaning = items[k]->meaning;
        event.response = right ? test::rightResponse(*items[k]) : test::wrongResponse(*items[k]);
        REQUIRE(workspace.store().practice().appendAnswer(event));
    }
}

people::Person colleague(test::ShippedUnit& unit, const std::string& id) {
    people::Person person;
    person.id = PersonId(id);
    person.name = "同事" + id;
    person.committee = unit.cadre().committee;
    person.roles = {people::Role::Cadre};
    REQUIRE(unit.workspace().store().people().savePerson(person, unit.trainer().person));
    return person;
}

std::size_t memberAt(const app::TeamPicture& picture, const PersonId& person) {
    return static_cast<std::size_t>(
        std::ranges::find(picture.members, person, &app::TeamMember::id) - picture.members.begin());
}

}  // namespace

TEST_CASE("a director sees the team's levels and clocks, and coverage as of today",
          "[runtime][team]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    colleague(unit, "one");
    colleague(unit, "two");
    people::Person gone = colleague(unit, "gone");
    gone.active = false;
    REQUIRE(unit.workspace().store().people().savePerson(gone, unit.trainer().person));
    answer(unit, unit.cadre().person, 24, true);
    const people::Actor director = theDirector(unit);
    const auto picture = app::teamPicture(unit.workspace(), director).value();
    CHECK(picture.lines.size() == unit.workspace().bank().lines().size());
    CHECK(picture.cells.size() == picture.members.size() * picture.lines.size());
    CHECK(picture.ability.states.size() == picture.cells.size());
    const std::size_t cadre = memberAt(picture, unit.cadre().person);
    REQUIRE(cadre < picture.members.size());
    CHECK(memberAt(picture, PersonId("gone")) == picture.members.size());
    // Each cell is what looking at the person shows, and has no share.
    const auto mastery = app::masteryOf(unit.workspace(), director, unit.cadre().person).value();
    for (std::size_t line = 0; line < picture.lines.size(); ++line) {
        const app::LineMastery& cell = picture.cells[picture.cellOf(cadre, line)];
        CHECK(cell == mastery.lines[line]);
        CHECK_FALSE(cell.settled);
    }
    CHECK(qgt::coverage::checkTeam(qgt::coverage::expectedTeam(picture.ability)));
    // Half a year later the same team is surer of nothing.
    unit.clock().advanceMs(180 * qgt::kMsPerDay);
    const auto later = app::teamPicture(unit.workspace(), director).value();
    const std::size_t line = static_cast<std::size_t>(std::ranges::find(picture.lines, kTeamLine) -
                                                      picture.lines.begin());
    CHECK(later.ability.states[later.cellOf(cadre, line)].variance >
          picture.ability.states[picture.cellOf(cadre, line)].variance);
}

TEST_CASE("each look at another's cells is on record, and that person sees it", "[runtime][team]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = theDirector(unit);
    const auto looks = [&](std::size_t most) {
        return app::looksAtOwnCells(unit.workspace(), unit.cadre(), most).value();
    };
    CHECK(looks(9).empty());
    REQUIRE(app::teamPicture(unit.workspace(), director));
    unit.clock().advanceMs(60'000);
    REQUIRE(app::lookAtCell(unit.workspace(), director, unit.cadre().person, kTeamLine));
    REQUIRE(looks(9).size() == 2);
    CHECK(looks(9)[0].line == kTeamLine);
    CHECK(looks(9)[0].at == unit.clock().now());
    CHECK_FALSE(looks(9)[0].by.empty());
    CHECK(looks(9)[1].line.empty());
    CHECK(looks(1).size() == 1);
    // Looking at oneself is nobody's business.
    const auto before = unit.workspace().store().audit().records().value().size();
    people::Actor self = director;
    REQUIRE(app::lookAtCell(unit.workspace(), self, self.person, kTeamLine));
    CHECK(unit.workspace().store().audit().records().value().size() == before);
}

TEST_CASE("nobody but the committee's director sees the team", "[runtime][team]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    people::Actor trainer = unit.trainer();
    trainer.roles = {people::Role::Trainer};
    people::Actor elsewhere = theDirector(unit);
    elsewhere.committee = qgt::CommitteeId("elsewhere");
    for (const people::Actor& actor : {unit.cadre(), trainer}) {
        CHECK(app::teamPicture(unit.workspace(), actor).error().code == "rights.refused");
    }
    for (const people::Actor& actor : {trainer, elsewhere}) {
        CHECK(
            app::lookAtCell(unit.workspace(), actor, unit.cadre().person, kTeamLine).error().code ==
            "rights.refused");
    }
    CHECK(app::teamPicture(unit.workspace(), elsewhere).value().members.empty());
    CHECK(app::lookAtCell(unit.workspace(), theDirector(unit), PersonId("nobody"), kTeamLine)
              .error()
              .code == "rights.refused");
}

TEST_CASE("a committee of more cadres than coverage is reckoned for is told so",
          "[runtime][team]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    for (std::size_t k = 0; k < qgt::coverage::kMostCadres; ++k) {
        colleague(unit, "c" + std::to_string(k));
    }
    CHECK(app::teamPicture(unit.workspace(), theDirector(unit)).error().code == "team.too-many");
}

TEST_CASE("practice of one raises the desk, and the log of requests moves what it weighs",
          "[runtime][team]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    colleague(unit, "one");
    const people::Actor director = theDirector(unit);
    const auto rate = [&] {
        auto picture = app::teamPicture(unit.workspace(), director).value();
        return app::TeamDesk(picture.ability, picture.mix.lines).answer().rate;
    };
    const qgt::coverage::Interval before = rate();
    CHECK(before.low < before.value);
    CHECK(before.value < before.high);
    answer(unit, unit.cadre().person, 24, true);
    const qgt::coverage::Interval practised = rate();
    CHECK(practised.value > before.value);
    qgt::coverage::LoggedRequests logged;
    logged.entry = qgt::coverage::LogEntryId("e1");
    logged.committee = director.committee;
    logged.day = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    logged.line = kTeamLine;
    logged.count = 200;
    logged.by = director.person;
    REQUIRE(unit.workspace().store().requestLog().append({logged}));
    CHECK(rate().value > practised.value);
}
