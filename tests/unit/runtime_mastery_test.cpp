#include "app/runtime/ability_book.h"
#include "app/runtime/ability_cells.h"
#include "app/runtime/mastery.h"
#include "tests/support/catch.h"
#include "tests/support/certified_unit.h"
#include "tests/support/sample_bank.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ability = qgt::ability;
namespace app = qgt::app;
namespace people = qgt::people;
namespace practice = qgt::practice;
namespace test = qgt::test;
using qgt::LineId;
using qgt::PersonId;

namespace {

const LineId kMasteredLine("residence");

/// The cadre answers items of the line right that were never asked before.
void practise(test::ShippedUnit& unit, std::size_t from, std::size_t count, bool right = true) {
    app::Workspace& workspace = unit.workspace();
    const auto& items = workspace.bank().itemsOf(kMasteredLine);
    REQUIRE(items.size() >= from + count);
    for (std::size_t k = from; k < from + count; ++k) {
        practice::AnswerEvent event;
        event.at = workspace.clock().now();
        event.day = qgt::practiceDay(event.at, qgt::kShanghaiOffsetMinutes);
        event.person = unit.cadre().person;
        event.item = items[k]->id;
        event.revision = items[k]->revision;
        event.meaning = items[k]->meaning;
        event.response = right ? test::rightResponse(*items[k]) : test::wrongResponse(*items[k]);
        REQUIRE(workspace.store().practice().appendAnswer(event));
    }
}

app::LineMastery masteredLine(test::ShippedUnit& unit, const people::Actor& actor) {
    const auto mastery = app::masteryOf(unit.workspace(), actor, unit.cadre().person);
    REQUIRE(mastery.has_value());
    CHECK(mastery->lines.size() == unit.workspace().bank().lines().size());
    const auto found = std::ranges::find(mastery->lines, kMasteredLine, &app::LineMastery::line);
    REQUIRE(found != mastery->lines.end());
    return *found;
}

people::Person cadreOf(test::ShippedUnit& unit) {
    return *unit.workspace().store().people().person(unit.cadre().person).value();
}

std::vector<ability::Cell> cellsNow(test::ShippedUnit& unit) {
    return app::AbilityBook::open(unit.workspace())->cellsOf(cadreOf(unit)).value();
}

}  // namespace

TEST_CASE("a cadre sees the own lines grow with answers, with interval and clocks apart",
          "[runtime][ability]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const app::LineMastery before = masteredLine(unit, unit.cadre());
    CHECK_FALSE(before.level);
    CHECK(before.currency.state == ability::CurrencyState::Never);
    CHECK(before.certificate.state == ability::CertificateState::None);
    practise(unit, 0, 24);
    const app::LineMastery after = masteredLine(unit, unit.cadre());
    REQUIRE(after.settled.has_value());
    CHECK(after.settled->percent > before.settled->percent);
    CHECK(after.settled->low <= after.settled->percent);
    CHECK(after.settled->percent <= after.settled->high);
    CHECK(after.settled->evidence > before.settled->evidence);
    CHECK(after.level.has_value());
    CHECK(after.answers > 15.0);
    CHECK(after.currency.days == 0);
    // Half a year later the interval is wider, and the proof old; nothing was answered.
    unit.clock().advanceMs(200 * qgt::kMsPerDay);
    const app::LineMastery later = masteredLine(unit, unit.cadre());
    CHECK(later.settled->high - later.settled->low > after.settled->high - after.settled->low);
    CHECK(later.currency.state == ability::CurrencyState::Recheck);
    CHECK(later.answers == after.answers);
}

TEST_CASE(
    "a director sees levels and clocks of the team, which is on record, and others see nothing",
    "[runtime][ability]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    practise(unit, 0, 20);
    people::Actor director = unit.trainer();
    director.roles = {people::Role::Director};
    const app::LineMastery seen = masteredLine(unit, director);
    CHECK_FALSE(seen.settled);
    CHECK(seen.level == masteredLine(unit, unit.cadre()).level);
    const auto records = unit.workspace().store().audit().records().value();
    CHECK(records.back().entry.action == "mastery.viewed");
    CHECK(records.back().entry.subject == unit.cadre().person.str());
    people::Actor trainer = unit.trainer();
    trainer.roles = {people::Role::Trainer};
    CHECK(app::masteryOf(unit.workspace(), trainer, unit.cadre().person).error().code ==
          "rights.refused");
    CHECK(app::masteryOf(unit.workspace(), director, PersonId("nobody")).error().code ==
          "rights.refused");
    director.committee = qgt::CommitteeId("elsewhere");
    CHECK(app::masteryOf(unit.workspace(), director, unit.cadre().person).error().code ==
          "rights.refused");
}

TEST_CASE("the story of an own line ends where the line stands, and widens while nothing is done",
          "[runtime][ability]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    practise(unit, 0, 6);
    unit.clock().advanceMs(100 * qgt::kMsPerDay);
    practise(unit, 6, 4, false);
    const auto story = app::ownLineStory(unit.workspace(), unit.cadre(), kMasteredLine);
    REQUIRE(story.has_value());
    const auto& points = story->course.points;
    CHECK(story->days.to - story->days.from == app::kStoryDays);
    CHECK(points.front().day == story->days.from);
    CHECK(points.back().day == story->days.to);
    CHECK(std::ranges::is_sorted(points, {}, &ability::CoursePoint::day));
    const app::LineMastery now = masteredLine(unit, unit.cadre());
    CHECK(static_cast<int>(std::lround(points.back().chance * 100)) == now.settled->percent);
    CHECK(static_cast<int>(std::lround(points.back().low * 100)) == now.settled->low);
    CHECK(static_cast<int>(std::lround(points.back().high * 100)) == now.settled->high);
    // Six right answers 100 days ago raised it, four wrong ones of today lowered it.
    // What somebody marks oneself is no answer.
    REQUIRE(story->course.answers.size() >= 8);
    CHECK(story->course.answers.front().right);
    CHECK_FALSE(story->course.answers.back().right);
    const auto first =
        std::ranges::find(points, story->course.answers.front().day, &ability::CoursePoint::day);
    REQUIRE(first != points.end());
    const auto after = first + 1;
    CHECK(after->day == first->day);
    CHECK(after->chance > first->chance);
    CHECK(after->high - after->low < first->high - first->low);
    const auto& before = points[points.size() - 2];
    CHECK(before.high - before.low > after->high - after->low);
    CHECK(points.back().chance < before.chance);
    // Requests of the line share its ability: the harder ones are settled less often.
    REQUIRE_FALSE(story->requests.empty());
    int asked = 0;
    for (const app::RequestMastery& request : story->requests) {
        CHECK(request.settled.low <= request.settled.chance);
        CHECK(request.settled.chance <= request.settled.high);
        asked += request.answers;
    }
    CHECK(asked > 0);
}

TEST_CASE("a story is of a line that there is, and one's own", "[runtime][ability]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    CHECK(app::ownLineStory(unit.workspace(), unit.cadre(), LineId("nothing")).error().code ==
          "bank.unknown-line");
    people::Actor stranger = unit.cadre();
    stranger.person = PersonId("nobody");
    CHECK(app::ownLineStory(unit.workspace(), stranger, kMasteredLine).error().code ==
          "rights.refused");
}

TEST_CASE("cells of the cache are never out of date, and rebuilding gives the same bits",
          "[runtime][ability]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const auto rebuilt = [&](unsigned threads) {
        return app::AbilityBook::open(unit.workspace())->rebuild(threads).value();
    };
    std::vector<std::vector<ability::Cell>> seen;
    for (std::size_t round = 0; round < 4; ++round) {
        practise(unit, round * 5, 5, round != 2);
        unit.clock().advanceMs(9 * qgt::kMsPerDay);
        seen.push_back(cellsNow(unit));
        CHECK(cellsNow(unit) == seen.back());
        // The same from nothing.
        const auto all = rebuilt(1);
        CHECK(all == rebuilt(2));
        CHECK(all.events == (round + 1) * 5);
        unit.workspace().store().rebuildCaches();
        CHECK(cellsNow(unit) == seen.back());
    }
    CHECK(seen[0] != seen[1]);
    CHECK(seen[2] != seen[3]);
    // Another set and a change of rules are other cells, at once.
    ability::Adoption adoption;
    adoption.set.tauDays = 100;
    REQUIRE(unit.workspace().store().ability().adopt(adoption));
    const auto faster = cellsNow(unit);
    CHECK(faster != seen.back());
    const auto digest = rebuilt(0).digest;
    practise(unit, 20, 1);
    CHECK(rebuilt(0).digest != digest);
}

TEST_CASE("a change of rules lowers what is expected at once and widens it", "[runtime][ability]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    practise(unit, 0, 30);
    const app::LineMastery before = masteredLine(unit, unit.cadre());
    unit.clock().advanceMs(2 * qgt::kMsPerDay);
    const auto today = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    REQUIRE(unit.workspace().store().ability().savePolicyChange(
        {kMasteredLine, today, 6'000, "居住证新规", unit.clock().now(), unit.trainer().person}));
    const app::LineMastery after = masteredLine(unit, unit.cadre());
    CHECK(after.settled->percent < before.settled->percent);
    CHECK(after.settled->high - after.settled->low > before.settled->high - before.settled->low);
    CHECK(after.settled->evidence < before.settled->evidence);
}

TEST_CASE("answers of an exam count once its results are out, and a certificate is a clock apart",
          "[runtime][ability]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    test::ShippedUnit& unit = world.unit();
    const app::LineMastery sat = masteredLine(unit, unit.cadre());
    CHECK(sat.answers == 0.0);
    CHECK(sat.currency.state == ability::CurrencyState::Never);
    world.publish();
    const app::LineMastery out = masteredLine(unit, unit.cadre());
    CHECK(out.answers > 4.0);
    CHECK(out.settled->percent > sat.settled->percent);
    CHECK(out.certificate.state == ability::CertificateState::None);
    REQUIRE(world.certificates().issue(world.exam(), world.ring()));
    const app::LineMastery certified = masteredLine(unit, unit.cadre());
    CHECK(certified.certificate.state == ability::CertificateState::Valid);
    // The certificate itself adds nothing.
    CHECK(certified.settled == out.settled);
    CHECK(certified.level == out.level);
    const auto mastery = app::masteryOf(unit.workspace(), unit.cadre(), unit.cadre().person);
    for (const app::LineMastery& line : mastery->lines) {
        CHECK((line.line == kMasteredLine) ==
              (line.certificate.state == ability::CertificateState::Valid));
    }
    // Too much of the line has changed since.
    unit.clock().advanceMs(2 * qgt::kMsPerDay);
    const auto today = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    REQUIRE(unit.workspace().store().ability().savePolicyChange(
        {kMasteredLine, today, 3'000, "居住证新规", unit.clock().now(), unit.trainer().person}));
    CHECK(masteredLine(unit, unit.cadre()).certificate.state ==
          ability::CertificateState::Superseded);
}

TEST_CASE("an entry of the cache that is damaged or of something else is no entry",
          "[runtime][ability]") {
    ability::Cell cell;
    cell.state = {1.0 / 3.0, 0.7};
    cell.lastDay = 20'800;
    cell.held = ability::Level::Aware;
    const std::vector<ability::Cell> cells{cell, ability::Cell()};
    const std::string entry = app::encodeCells("now", cells);
    CHECK(app::decodeCells(entry, "now") == cells);
    CHECK_FALSE(app::decodeCells(entry, "then"));
    CHECK_FALSE(app::decodeCells("nonsense", "now"));
    CHECK_FALSE(app::decodeCells(R"({"stamp":"now"})", "now"));
    CHECK_FALSE(app::decodeCells(R"({"stamp":"now","cells":[[1]]})", "now"));
}
