#include "engine/store/connection.h"
#include "engine/store/database.h"
#include "engine/store/marking_repository.h"
#include "tests/support/catch.h"
#include "tests/support/marking_records.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <iterator>
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

exam::RaterLeft raterLeft(const std::string& rater, const std::vector<std::string>& tickets) {
    return {ExamId("e1"), PersonId(rater), tickets, "调离", Instant{99}, PersonId("t1")};
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

TEST_CASE("a queue stands in the order of its places, whatever came when and for what reason",
          "[contract][marking]") {
    test::StoreWorld world;
    std::vector<AllottedTicket> early;
    for (const char* attempt : {"a1", "a2", "a3"}) {
        early.push_back(allottedTicket("r1", attempt, TicketRole::First));
        early.back().ticket.place = 100 * static_cast<int>(early.size());
        early.back().ticket.number = static_cast<int>(early.size());
    }
    std::vector<AllottedTicket> late{allottedTicket("r1", "a4", TicketRole::Third),
                                     allottedTicket("r1", "a5", TicketRole::Arbiter)};
    late[0].ticket.place = 150;
    late[1].ticket.place = 200;  // where one stands already: in the order of the ids
    const std::vector<exam::MarkingTicket> wanted{
        early[0].ticket, late[0].ticket, early[1].ticket, late[1].ticket, early[2].ticket};
    const auto order = [](store::Store& store) {
        std::vector<exam::MarkingTicket> tickets;
        const auto own = store.marking().ticketsOf(kExam, kFirst).value();
        std::transform(own.begin(), own.end(), std::back_inserter(tickets), [](const auto& one) {
            return one.ticket;
        });
        return tickets;
    };
    {
        const auto store = world.open();
        REQUIRE(store->marking().saveTickets(early));
        REQUIRE(store->marking().saveMark(ticketMark(early[0], 3)));
        REQUIRE(store->marking().handIn(kExam, kFirst, {early[0].ticket.id}, {}));
        REQUIRE(store->marking().saveTickets(late));
        CHECK(order(*store) == wanted);
    }
    CHECK(order(*world.open()) == wanted);
}

TEST_CASE(
    "what is taken back is no longer the rater's and stays on record, what was handed in stays",
    "[contract][marking]") {
    test::StoreWorld world;
    const HandedOut out;
    const exam::RaterLeft left = raterLeft("r1", {out.again.ticket.id});
    {
        const auto store = world.open();
        out.saveIn(*store);
        REQUIRE(store->marking().saveMark(ticketMark(out.one, 3)));
        REQUIRE(store->marking().handIn(kExam, kFirst, {out.one.ticket.id}, {}));
        REQUIRE(store->marking().saveMark(ticketMark(out.again, 5)));
        CHECK(store->marking().left(kExam)->empty());
        CHECK(store->marking().saveLeft(raterLeft("r1", {out.other.ticket.id})).error().code ==
              "marking.not-yours");
        CHECK(store->marking().saveLeft(raterLeft("r1", {out.one.ticket.id})).error().code ==
              "marking.handed-in");
        REQUIRE(store->marking().saveLeft(left));
    }
    const auto store = world.open();
    CHECK(store->marking().left(kExam).value() == std::vector<exam::RaterLeft>{left});
    CHECK(store->marking().left(ExamId("e2"))->empty());
    CHECK(store->marking().ticketsOf(kExam, kFirst).value() ==
          std::vector<RaterTicket>{{out.one.ticket, ticketMark(out.one, 3), true}});
    CHECK(store->marking().saveMark(ticketMark(out.again, 6)).error().code == "marking.not-yours");
    CHECK(store->marking().handIn(kExam, kFirst, {out.again.ticket.id}, {}).error().code ==
          "marking.not-yours");
    CHECK(store->marking().saveLeft(left).error().code == "marking.not-yours");
    const auto filed = store->marking().filed(kExam).value();
    REQUIRE(filed.size() == 3);
    CHECK_FALSE(filed[0].takenBack);
    CHECK_FALSE(filed[1].takenBack);
    CHECK(filed[2].takenBack);
    CHECK(filed[2].mark == ticketMark(out.again, 5));
    CHECK(store->verify().value().sound());
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
        REQUIRE(store->marking().saveLeft(raterLeft("r2", {})));
    }
    // Every row that the rater must not see no longer fits its seal: whoever reads one fails.
    auto file = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(file.has_value());
    for (const std::string table : {"marking_plan",
                                    "marking_ticket",
                                    "ticket_place",
                                    "ticket_mark",
                                    "ticket_handed",
                                    "rater_left"}) {
        const std::string which =
            table == "marking_plan" || table == "ticket_place" ? "" : " WHERE rater <> 'r1'";
        std::string damage = "DROP TRIGGER ";
        damage.append(table).append("_no_update; UPDATE ").append(table);
        damage.append(" SET h = x'00'").append(which);
        REQUIRE(file->run(damage));
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
        REQUIRE(store->marking().saveLeft(raterLeft("r1", {out.again.ticket.id})));
    }
    const auto file = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(file.has_value());
    for (const std::string table : {"marking_plan",
                                    "marking_ticket",
                                    "ticket_place",
                                    "ticket_mark",
                                    "ticket_handed",
                                    "rater_left"}) {
        CAPTURE(table);
        CHECK(file->run("UPDATE " + table + " SET pos = pos + 1000").error().code ==
              "store.constraint");
        CHECK(file->run("DELETE FROM " + table).error().code == "store.constraint");
    }
}

}  // namespace qgt
