#include "app/runtime/own_duties.h"
#include "app/runtime/planned_duties.h"
#include "app/runtime/roster_book.h"
#include "app/runtime/roster_desk.h"
#include "app/runtime/roster_solving.h"
#include "engine/core/rng.h"
#include "engine/coverage/line_coverage.h"
#include "tests/support/catch.h"
#include "tests/support/roster_team.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace coverage = qgt::coverage;
namespace test = qgt::test;
using coverage::DayPart;
using coverage::DutyWord;
using coverage::RosterRule;
using qgt::Date;

namespace {

constexpr coverage::RosterSearchSettings kRosterSearch{7, 120'000};

/// Two weeks from the first Monday that is free, with crews from the search.
app::RosterDesk plannedDesk(const app::RosterBook& book, const app::RosterPattern& pattern = {}) {
    app::RosterDesk desk(book, app::blankRoster(app::nextFirstDay(book), 2, pattern));
    const auto crews = desk.preview(kRosterSearch);
    REQUIRE(crews);
    REQUIRE(*crews);
    desk.setCrews(**crews);
    return desk;
}

coverage::DutySaying saying(const qgt::people::Actor& who, DayPart part, DutyWord word) {
    coverage::DutySaying said;
    said.person = who.person;
    said.part = part;
    said.word = word;
    return said;
}

std::size_t memberOf(const app::RosterBook& book, const qgt::PersonId& person) {
    return static_cast<std::size_t>(
        std::ranges::find(book.team.members, person, &app::TeamMember::id) -
        book.team.members.begin());
}

bool hasMember(const coverage::Crew& crew, std::size_t member) {
    return std::ranges::find(crew, member) != crew.end();
}

}  // namespace

TEST_CASE("a roster is made, published, and read by those whose it is", "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 6);
    const app::RosterBook book = team.book();
    const app::RosterDesk desk = plannedDesk(book);
    CHECK(desk.breaches().empty());
    CHECK(desk.openSlots() == 0);
    const auto draft = app::saveRoster(unit.workspace(), team.director(), desk.record()).value();
    CHECK(draft.revision == 1);
    const Date from = draft.firstDay;
    // A draft is nobody's duty yet.
    CHECK(app::plannedDuties(unit.workspace(), team.cadre(1), from).value().empty());
    const auto published = app::publishRoster(unit.workspace(), team.director(), draft).value();
    CHECK(published.revision == 2);
    const auto duties = app::plannedDuties(unit.workspace(), team.cadre(1), from).value();
    REQUIRE(duties.size() == draft.slots.size());
    CHECK(duties.front().crew == draft.slots.front().crew);
    CHECK(duties.front().lineShare == book.team.ability.lineShare);
    CHECK(app::plannedDuties(unit.workspace(), team.cadre(1), Date{from.days + 7}).value().size() ==
          draft.slots.size() / 2);
    const auto own = app::ownDuties(unit.workspace(), team.cadre(1)).value();
    CHECK(own.plannedUntil == published.slots.back().day);
    const auto mine = std::ranges::count_if(published.slots, [&](const auto& slot) {
        return std::ranges::find(slot.crew, team.cadre(1).person) != slot.crew.end();
    });
    CHECK(own.duties.size() == static_cast<std::size_t>(mine));
    for (const app::OwnDuty& duty : own.duties) {
        CHECK(duty.partners.size() <= 1);
    }
    const auto audit = unit.workspace().store().audit().records().value();
    CHECK(std::ranges::any_of(
        audit, [](const auto& record) { return record.entry.action == "roster.published"; }));
    // Nobody's cells were looked at for it.
    CHECK(std::ranges::none_of(
        audit, [](const auto& record) { return record.entry.action == "mastery.viewed"; }));
}

TEST_CASE("nobody but the director makes rosters, and nobody speaks for another",
          "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 4);
    app::Workspace& workspace = unit.workspace();
    const auto roster = app::blankRoster(app::nextFirstDay(team.book()), 2, {});
    CHECK(app::rosterBook(workspace, team.cadre(1)).error().code == "rights.refused");
    CHECK(app::saveRoster(workspace, team.cadre(1), roster).error().code == "rights.refused");
    CHECK(app::publishRoster(workspace, team.cadre(1), roster).error().code == "rights.refused");
    const Date today = team.book().today;
    const auto leave = saying(team.cadre(2), DayPart::Whole, DutyWord::Leave);
    CHECK(app::sayOfDuties(workspace, team.cadre(1), leave, {today, today}).error().code ==
          "rights.refused");
    REQUIRE(app::sayOfDuties(workspace, team.cadre(2), leave, {today, today}));
    // The director may, and it is on record.
    REQUIRE(app::sayOfDuties(workspace, team.director(), leave, {today, today}));
    const auto audit = workspace.store().audit().records().value();
    CHECK(audit.back().entry.action == "duty.said-for");
    CHECK(audit.back().entry.subject == team.cadre(2).person.str());
}

TEST_CASE("a roster of the wrong period, or of days that have one, is not kept",
          "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 4);
    app::Workspace& workspace = unit.workspace();
    const Date monday = app::nextFirstDay(team.book());
    const auto codeOf = [&](const coverage::RosterRecord& roster) {
        const auto saved = app::saveRoster(workspace, team.director(), roster);
        return saved ? std::string() : saved.error().code;
    };
    CHECK(codeOf(app::blankRoster(Date{monday.days + 1}, 2, {})) == "roster.unfit-period");
    CHECK(codeOf(app::blankRoster(monday, 1, {})) == "roster.unfit-period");
    CHECK(codeOf(app::blankRoster(monday, 5, {})) == "roster.unfit-period");
    CHECK(codeOf(app::blankRoster(monday, 2, {})).empty());
    CHECK(codeOf(app::blankRoster(Date{monday.days + 7}, 2, {})) == "roster.overlaps");
    CHECK(app::nextFirstDay(team.book()) == Date{monday.days + 14});
    CHECK(
        app::publishRoster(workspace, team.director(), team.book().rosters.front()).error().code ==
        "roster.open-slots");
}

TEST_CASE("leave said after a roster was made keeps it from being published", "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 6);
    app::Workspace& workspace = unit.workspace();
    const auto draft =
        app::saveRoster(workspace, team.director(), plannedDesk(team.book()).record()).value();
    qgt::people::Actor first = team.cadre(0);
    first.person = draft.slots.front().crew.front();
    const Date day = draft.slots.front().day;
    REQUIRE(app::sayOfDuties(
        workspace, first, saying(first, DayPart::Whole, DutyWord::Leave), {day, day}));
    CHECK(app::publishRoster(workspace, team.director(), draft).error().code ==
          "roster.breaks-rules");
    const app::RosterBook book = team.book();
    app::RosterDesk desk(book, book.rosters.front());
    REQUIRE(desk.breaches().size() == 1);
    CHECK(desk.breaches().front().rule == RosterRule::Leave);
    const auto again = desk.preview(kRosterSearch).value();
    REQUIRE(again);
    desk.setCrews(*again);
    CHECK_FALSE(hasMember(desk.crews().front(), memberOf(book, first.person)));
    CHECK(app::publishRoster(workspace, team.director(), desk.record()));
}

TEST_CASE("words of duties are of days to come, and leave is of whole days", "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 3);
    app::Workspace& workspace = unit.workspace();
    const Date today = team.book().today;
    const auto code = [&](DayPart part, DutyWord word, int from, int to) {
        const auto said = app::sayOfDuties(workspace,
                                           team.cadre(1),
                                           saying(team.cadre(1), part, word),
                                           {Date{today.days + from}, Date{today.days + to}});
        return said ? std::string() : said.error().code;
    };
    CHECK(code(DayPart::Whole, DutyWord::Leave, -1, 0) == "roster.unfit-days");
    CHECK(code(DayPart::Whole, DutyWord::Leave, 3, 2) == "roster.unfit-days");
    CHECK(code(DayPart::Whole, DutyWord::Leave, 0, app::kDutyDaysAhead + 1) == "roster.unfit-days");
    CHECK(code(DayPart::Evening, DutyWord::Leave, 0, 1) == "roster.leave-part");
    CHECK(code(DayPart::Whole, DutyWord::Leave, 0, 2).empty());
    CHECK(code(DayPart::Evening, DutyWord::RatherNot, 4, 4).empty());
    CHECK(code(DayPart::Whole, DutyWord::Nothing, 1, 1).empty());
    const auto own = app::ownDuties(workspace, team.cadre(1)).value();
    CHECK(own.sayings.size() == 3);
    CHECK(app::ownDuties(workspace, team.cadre(2)).value().sayings.empty());
}

TEST_CASE("what is legal is what the engine's rules say, for every change of random rosters",
          "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 6);
    app::RosterDesk desk = plannedDesk(team.book());
    qgt::Rng rng(5);
    int legal = 0;
    for (int round = 0; round < 200; ++round) {
        const std::size_t slot = rng.below(desk.crews().size());
        const app::Seat seat{slot, rng.below(desk.crews()[slot].size())};
        const std::size_t elsewhere = rng.below(desk.crews().size());
        const app::Seat other{elsewhere, rng.below(desk.crews()[elsewhere].size())};
        const auto change = desk.exchange(seat, other);
        if (!change) {
            continue;
        }
        std::vector<coverage::Crew> after = desk.crews();
        std::swap(after[seat.slot][seat.place], after[other.slot][other.place]);
        const auto broken = coverage::breachesOf(coverage::rosterRows(desk.problem()), after);
        CHECK(change->legal() == broken.empty());
        const double before = desk.sum().rate.value;
        app::RosterDesk tried = desk;
        tried.exchangeSeats(seat, other);
        CHECK(tried.sum().rate.value - before ==
              Catch::Detail::Approx(change->totalGain).margin(1e-9));
        if (change->legal()) {
            ++legal;
            desk = tried;
            CHECK(desk.breaches().empty());
        }
    }
    CHECK(legal > 0);
}

TEST_CASE("the best that can be done for a seat comes first, and what cannot says the rule",
          "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 6);
    const app::RosterDesk desk = plannedDesk(team.book());
    const auto offers = desk.offers({0, 0});
    CHECK(offers.size() == 4);
    for (std::size_t k = 1; k < offers.size(); ++k) {
        CHECK(offers[k - 1].legal() >= offers[k].legal());
        if (offers[k - 1].legal() == offers[k].legal()) {
            CHECK(offers[k - 1].totalGain >= offers[k].totalGain);
        }
    }
    app::RosterDesk locked = desk;
    locked.setLocked(0, true);
    for (const app::SeatChange& change : locked.offers({0, 0})) {
        REQUIRE_FALSE(change.legal());
        CHECK(std::ranges::any_of(change.breaks, [](const coverage::RosterBreach& one) {
            return one.rule == RosterRule::Locked;
        }));
    }
}

TEST_CASE("locks stay where the rest is planned anew, and a wish is heard", "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 7);
    app::RosterBook book = team.book();
    app::RosterDesk desk = plannedDesk(book);
    const coverage::Crew kept = desk.crews()[4];
    desk.setLocked(4, true);
    // Somebody would rather be on no evening of all: then they have the fewest that is fair.
    const std::size_t shy = desk.crews()[1].front();
    for (const auto& slot : desk.record().slots) {
        auto said = saying(team.cadre(0), DayPart::Evening, DutyWord::RatherNot);
        said.person = book.team.members[shy].id;
        said.day = slot.day;
        book.sayings.push_back(said);
    }
    app::RosterDesk again(book, desk.record());
    const auto crews = again.preview(kRosterSearch).value();
    REQUIRE(crews);
    again.setCrews(*crews);
    CHECK(again.crews()[4] == kept);
    CHECK(again.breaches().empty());
    const auto counts = again.sum().counts;
    CHECK(std::ranges::all_of(
        counts, [&](const app::DutyCount& one) { return one.evenings >= counts[shy].evenings; }));
}

TEST_CASE("whoever is on leave for a week has a part of the duties", "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 7);
    app::RosterBook book = team.book();
    const Date monday = app::nextFirstDay(book);
    for (int day = 0; day < 7; ++day) {
        auto said = saying(team.cadre(1), DayPart::Whole, DutyWord::Leave);
        said.day = Date{monday.days + day};
        book.sayings.push_back(said);
    }
    const app::RosterDesk desk = plannedDesk(book);
    CHECK(desk.breaches().empty());
    const auto counts = desk.sum().counts;
    const auto total = [](const app::DutyCount& one) {
        return one.days + one.evenings + one.weekends;
    };
    const std::size_t away = memberOf(book, team.cadre(1).person);
    for (std::size_t member = 0; member < counts.size(); ++member) {
        CHECK((member == away || total(counts[member]) > total(counts[away])));
    }
}

TEST_CASE("who was on duty the evening before a roster begins has its first morning free",
          "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 6);
    app::RosterBook book = team.book();
    const Date monday = app::nextFirstDay(book);
    coverage::RosterRecord before = app::blankRoster(Date{monday.days - 14}, 2, {});
    before.id = coverage::RosterId("before");
    before.slots.push_back({Date{monday.days - 1},
                            coverage::SlotTime::Evening,
                            false,
                            1,
                            60,
                            false,
                            {team.cadre(3).person}});
    book.rosters = {before};
    const app::RosterDesk desk = plannedDesk(book);
    CHECK_FALSE(hasMember(desk.crews().front(), memberOf(book, team.cadre(3).person)));
}

TEST_CASE("the solver's roster keeps the rules and is no worse than the instant one",
          "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 6);
    app::RosterDesk desk = plannedDesk(team.book());
    const coverage::CrewValues values(desk.problem());
    const double instant = values.total(desk.crews());
    int heard = 0;
    app::RosterAsk ask;
    ask.worker = QGT_WORKER_PROGRAM;
    ask.seed = kRosterSearch.seed;
    ask.steps = kRosterSearch.steps;
    ask.progress = [&heard](const app::RosterStanding& standing) {
        CHECK(standing.done >= 0);
        ++heard;
    };
    const auto solved = app::solveRosterInWorker(desk.problem(), ask);
    REQUIRE(solved);
    CHECK(heard > 0);
    CHECK_FALSE(solved->searchedOnly);
    REQUIRE(solved->crews.size() == desk.crews().size());
    CHECK(values.total(solved->crews) >= instant - 1e-9);
    CHECK(solved->gap < 0.05);
    desk.setCrews(solved->crews);
    CHECK(desk.breaches().empty());
    // Better than whoever happens to come, and study gains more.
    const app::RosterSum sum = desk.sum();
    CHECK(sum.rate.value > sum.anyCrew);
    CHECK(sum.afterStudy > sum.rate.value);
    CHECK(sum.rate.low < sum.rate.value);
}

TEST_CASE("a worker that fails leaves the instant roster, one that is stopped leaves nothing",
          "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 6);
    const app::RosterDesk desk = plannedDesk(team.book());
    app::RosterAsk ask;
    ask.worker = "/bin/false";
    ask.steps = kRosterSearch.steps;
    const auto searched = app::solveRosterInWorker(desk.problem(), ask);
    REQUIRE(searched);
    CHECK(searched->searchedOnly);
    CHECK(coverage::breachesOf(coverage::rosterRows(desk.problem()), searched->crews).empty());
    ask.worker = QGT_WORKER_PROGRAM;
    ask.stopped = [] { return true; };
    CHECK(app::solveRosterInWorker(desk.problem(), ask).error().code == "os.child-stopped");
}

TEST_CASE("where no roster keeps the rules, each way out makes one", "[runtime][roster]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const test::RosterTeam team(unit, 3);
    const app::RosterBook book = team.book();
    // Eighteen duties a week for three.
    const app::RosterDesk desk(book, app::blankRoster(app::nextFirstDay(book), 2, {}));
    app::RosterAsk ask;
    ask.worker = QGT_WORKER_PROGRAM;
    ask.steps = kRosterSearch.steps;
    const auto none = app::solveRosterInWorker(desk.problem(), ask);
    REQUIRE(none);
    CHECK(none->crews.empty());
    CHECK(none->provenInfeasible);
    REQUIRE_FALSE(none->waysOut.empty());
    for (const coverage::Relaxation& way : none->waysOut) {
        app::RosterDesk relaxed = desk;
        relaxed.allow(way.breaches);
        const auto solved = app::solveRosterInWorker(relaxed.problem(), ask);
        REQUIRE(solved);
        CHECK_FALSE(solved->crews.empty());
        // It is kept with the roster.
        const app::RosterDesk kept(book, relaxed.record());
        CHECK(kept.problem().allowances == relaxed.problem().allowances);
    }
}
