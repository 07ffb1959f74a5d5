#include "engine/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <string>
#include <vector>

namespace qgt {

using coverage::DayPart;
using coverage::DutySaying;
using coverage::DutyWord;
using coverage::RosterId;
using coverage::RosterRecord;
using coverage::RosterState;
using coverage::SlotTime;

namespace {

const CommitteeId kRosterCommittee("c1");
constexpr std::int32_t kRosterMonday = 20'794;

RosterRecord sampleRoster(const std::string& id, int revision, RosterState state) {
    RosterRecord record;
    record.id = RosterId(id);
    record.committee = kRosterCommittee;
    record.revision = revision;
    record.state = state;
    record.firstDay = Date{kRosterMonday};
    record.weeks = 2;
    record.slots = {
        {Date{kRosterMonday}, SlotTime::Day, false, 2, 100, true, {PersonId("p1"), PersonId("p2")}},
        {Date{kRosterMonday}, SlotTime::Evening, true, 1, 60, false, {}}};
    record.allowances = {{coverage::RosterRule::FairTotals, PersonId("p1"), 0, 2, 1}};
    record.at = Instant{77};
    record.by = PersonId("p1");
    return record;
}

DutySaying said(const std::string& person, std::int32_t day, DayPart part, DutyWord word) {
    return {PersonId(person), Date{day}, part, word, Instant{77}, PersonId("p1")};
}

}  // namespace

TEST_CASE("of each roster the newest revision comes back, and the newest published one",
          "[contract][roster]") {
    test::StoreWorld world;
    const RosterRecord draft = sampleRoster("r1", 1, RosterState::Draft);
    const RosterRecord published = sampleRoster("r1", 2, RosterState::Published);
    RosterRecord changed = sampleRoster("r1", 3, RosterState::Draft);
    changed.slots.front().crew = {PersonId("p2"), PersonId("p3")};
    RosterRecord later = sampleRoster("r2", 1, RosterState::Draft);
    later.firstDay.days -= 14;
    RosterRecord elsewhere = sampleRoster("r3", 1, RosterState::Published);
    elsewhere.committee = CommitteeId("c2");
    {
        const auto store = world.open();
        for (const RosterRecord& one : {draft, published, changed, later, elsewhere}) {
            REQUIRE(store->rosters().saveRoster(one));
        }
    }
    const auto store = world.open();
    CHECK(store->rosters().rosters(kRosterCommittee).value() ==
          std::vector<RosterRecord>{later, changed});
    CHECK(store->rosters().publishedRosters(kRosterCommittee).value() ==
          std::vector<RosterRecord>{published});
    CHECK(store->verify().value().sound());
}

TEST_CASE("a revision that is not the next one is refused: somebody else saved meanwhile",
          "[contract][roster]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->rosters().saveRoster(sampleRoster("r1", 1, RosterState::Draft)));
    for (const int revision : {1, 3}) {
        CHECK(store->rosters()
                  .saveRoster(sampleRoster("r1", revision, RosterState::Draft))
                  .error()
                  .code == "store.roster-changed");
    }
    CHECK(store->rosters().rosters(kRosterCommittee).value().front().revision == 1);
}

TEST_CASE("of what is said of a duty the last word counts, and nothing is a word too",
          "[contract][roster]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        REQUIRE(store->rosters().say({said("p1", 100, DayPart::Whole, DutyWord::Leave),
                                      said("p1", 101, DayPart::Whole, DutyWord::Leave),
                                      said("p1", 101, DayPart::Evening, DutyWord::RatherNot),
                                      said("p2", 101, DayPart::Day, DutyWord::Like),
                                      said("p2", 99, DayPart::Day, DutyWord::Like)}));
        REQUIRE(store->rosters().say({said("p1", 101, DayPart::Whole, DutyWord::Nothing),
                                      said("p2", 101, DayPart::Day, DutyWord::RatherNot)}));
    }
    const auto store = world.open();
    CHECK(store->rosters().sayings(Date{100}).value() ==
          std::vector<DutySaying>{said("p1", 100, DayPart::Whole, DutyWord::Leave),
                                  said("p1", 101, DayPart::Evening, DutyWord::RatherNot),
                                  said("p2", 101, DayPart::Day, DutyWord::RatherNot)});
    CHECK(store->verify().value().sound());
}

TEST_CASE("nothing of rosters and what was said is overwritten", "[contract][roster]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        REQUIRE(store->rosters().saveRoster(sampleRoster("r1", 1, RosterState::Draft)));
        REQUIRE(store->rosters().say({said("p1", 100, DayPart::Whole, DutyWord::Leave)}));
    }
    const auto connection = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(connection.has_value());
    for (const char* const table : {"roster", "duty_saying"}) {
        CHECK_FALSE(connection->run(std::string("UPDATE ") + table + " SET at = 0"));
        CHECK_FALSE(connection->run(std::string("DELETE FROM ") + table));
    }
}

}  // namespace qgt
