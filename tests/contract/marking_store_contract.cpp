#include "engine/store/connection.h"
#include "engine/store/database.h"
#include "engine/store/marking_repository.h"
#include "tests/support/catch.h"
#include "tests/support/marking_records.h"
#include "tests/support/store_world.h"

#include <string>
#include <utility>
#include <vector>

namespace qgt {

using exam::AllottedTicket;
using exam::MarkingPlan;
using exam::RaterTicket;
using exam::TicketRole;
using test::allottedTicket;
using test::ticketMark;

namespace {

MarkingPlan markingPlan(int revision = 1) {
    MarkingPlan plan;
    plan.exam = ExamId("e1");
    plan.revision = revision;
    plan.rule = {2, 150, 20, exam::ThirdRule::ThirdAlone, 5};
    plan.raters = {PersonId("r1"), PersonId("r2")};
    plan.seed = 0xFEDC'BA98'7654'3210ULL;
    plan.at = Instant{1234};
    plan.by = PersonId("t1");
    return plan;
}

/// One answer for two raters, and another that only the first one has.
struct HandedOut {
    AllottedTicket one = allottedTicket("r1", "a1", TicketRole::First);
    AllottedTicket other = allottedTicket("r2", "a1", TicketRole::Second);
    AllottedTicket again = allottedTicket("r1", "a1", TicketRole::Again);

    HandedOut() {
        again.ticket.number = 9000;
        again.ticket.place = 2;
    }

    void saveIn(store::Store& store) const {
        REQUIRE(store.marking().savePlan(markingPlan()));
        REQUIRE(store.marking().saveTickets({one, other, again}));
    }
};

const ExamId kExam("e1");
const PersonId kFirst("r1");
const PersonId kSecond("r2");

}  // namespace

TEST_CASE("a plan of marking comes back as given, the newest one", "[contract][marking]") {
    test::StoreWorld world;
    const auto store = world.open();
    CHECK(store->marking().plan(kExam).value() == std::nullopt);
    REQUIRE(store->marking().savePlan(markingPlan()));
    CHECK(store->marking().savePlan(markingPlan()).error().code == "store.marking-revision");
    MarkingPlan more = markingPlan(2);
    more.raters.emplace_back("r3");
    REQUIRE(store->marking().savePlan(more));
    CHECK(store->marking().plan(kExam).value() == more);
    CHECK(store->marking().plan(ExamId("e2")).value() == std::nullopt);
}

TEST_CASE("tickets and marks come back as given, after a new start", "[contract][marking]") {
    test::StoreWorld world;
    const HandedOut out;
    const exam::TicketMark first = ticketMark(out.one, 7, Instant{10});
    const exam::TicketMark later = ticketMark(out.one, 9, Instant{20});
    {
        const auto store = world.open();
        out.saveIn(*store);
        REQUIRE(store->marking().saveMark(first));
        REQUIRE(store->marking().saveMark(later));
        REQUIRE(store->marking().handIn(kExam, kFirst, {out.one.ticket.id}, Instant{30}));
    }
    const auto store = world.open();
    CHECK(store->marking().ticketsOf(kExam, kFirst).value() ==
          std::vector<RaterTicket>{{out.one.ticket, later, true},
                                   {out.again.ticket, std::nullopt, false}});
    CHECK(store->marking().placesFor(kExam, kFirst).value() ==
          std::vector<exam::TicketPlace>{out.one.place, out.again.place});
    const auto filed = store->marking().filed(kExam).value();
    REQUIRE(filed.size() == 3);
    CHECK(filed[0] == exam::FiledTicket{out.one.ticket, out.one.place, later, true});
    CHECK(filed[1] == exam::FiledTicket{out.other.ticket, out.other.place, std::nullopt, false});
    CHECK(store->marking().filedOf(kExam, AttemptId("a1")).value() == filed);
    CHECK(store->marking().filedOf(kExam, AttemptId("a2")).value().empty());
    CHECK(store->verify().value().sound());
}

TEST_CASE("a rater marks own tickets, until they are handed in", "[contract][marking]") {
    test::StoreWorld world;
    const auto store = world.open();
    const HandedOut out;
    out.saveIn(*store);
    exam::TicketMark foreign = ticketMark(out.other, 3);
    foreign.rater = kFirst;
    CHECK(store->marking().saveMark(foreign).error().code == "marking.not-yours");
    CHECK(store->marking().handIn(kExam, kFirst, {out.one.ticket.id}, {}).error().code ==
          "marking.not-marked");
    exam::TicketMark ticking = ticketMark(out.one, 2);
    ticking.done = false;
    REQUIRE(store->marking().saveMark(ticking));
    CHECK(store->marking().ticketsOf(kExam, kFirst).value()[0].mark == ticking);
    CHECK(store->marking().handIn(kExam, kFirst, {out.one.ticket.id}, {}).error().code ==
          "marking.not-marked");
    REQUIRE(store->marking().saveMark(ticketMark(out.one, 3)));
    // All or none.
    CHECK(store->marking()
              .handIn(kExam, kFirst, {out.one.ticket.id, out.other.ticket.id}, {})
              .error()
              .code == "marking.not-yours");
    REQUIRE(store->marking().handIn(kExam, kFirst, {out.one.ticket.id}, {}));
    CHECK(store->marking().saveMark(ticketMark(out.one, 4)).error().code == "marking.handed-in");
    CHECK(store->marking().handIn(kExam, kFirst, {out.one.ticket.id}, {}).error().code ==
          "marking.handed-in");
    CHECK(store->marking().ticketsOf(kExam, kFirst).value()[0].mark == ticketMark(out.one, 3));
}

TEST_CASE("what a rater asks reads no row of anybody else, and none that says whose an answer is",
          "[contract][marking]") {
    test::StoreWorld world;
    const HandedOut out;
    {
        const auto store = world.open();
        out.saveIn(*store);
        REQUIRE(store->marking().saveMark(ticketMark(out.one, 3)));
        REQUIRE(store->marking().saveMark(ticketMark(out.other, 5)));
        REQUIRE(store->marking().handIn(kExam, kSecond, {out.other.ticket.id}, {}));
    }
    // Every row that the rater must not see no longer fits its seal: whoever reads one fails.
    auto file = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(file.has_value());
    for (const std::string table :
         {"marking_plan", "marking_ticket", "ticket_place", "ticket_mark", "ticket_handed"}) {
        const std::string which =
            table == "marking_plan" || table == "ticket_place" ? "" : " WHERE rater <> 'r1'";
        REQUIRE(file->run("DROP TRIGGER " + table + "_no_update; UPDATE " + table +
                          " SET h = x'00'" + which));
    }
    const auto head = store::readHead(*file);
    REQUIRE(head.has_value());
    store::Database database(std::move(*file), *head, {world.file(), {}, true});
    const store::MarkingRepository marking(database);
    const auto seen = marking.ticketsOf(kExam, kFirst);
    REQUIRE(seen.has_value());
    CHECK(seen.value() == std::vector<RaterTicket>{{out.one.ticket, ticketMark(out.one, 3), false},
                                                   {out.again.ticket, std::nullopt, false}});
    CHECK(marking.ticketsOf(kExam, kSecond).error().code == "store.corrupt");
    CHECK(marking.filed(kExam).error().code == "store.corrupt");
}

TEST_CASE("marking takes new rows only", "[contract][marking]") {
    test::StoreWorld world;
    const HandedOut out;
    {
        const auto store = world.open();
        out.saveIn(*store);
        REQUIRE(store->marking().saveMark(ticketMark(out.one, 3)));
        REQUIRE(store->marking().handIn(kExam, kFirst, {out.one.ticket.id}, {}));
    }
    const auto file = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(file.has_value());
    for (const std::string table :
         {"marking_plan", "marking_ticket", "ticket_place", "ticket_mark", "ticket_handed"}) {
        CAPTURE(table);
        CHECK(file->run("UPDATE " + table + " SET pos = pos + 1000").error().code ==
              "store.constraint");
        CHECK(file->run("DELETE FROM " + table).error().code == "store.constraint");
    }
}

}  // namespace qgt
