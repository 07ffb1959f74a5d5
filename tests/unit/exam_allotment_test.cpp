#include "engine/core/rng.h"
#include "tests/support/catch.h"
#include "tests/support/marking_round.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace qgt {

using exam::Allotment;
using exam::AllottedTicket;
using exam::Rater;
using exam::TicketRole;
using test::candidateOf;
using test::checkAllotted;
using test::MarkingRound;
using test::queueOf;

TEST_CASE("two raters have each answer, never its writer, and about equally many of each task",
          "[exam][marking][property]") {
    const auto seed = GENERATE(range(std::uint64_t{1}, std::uint64_t{25}));
    Rng rng(seed);
    const int raters = 3 + static_cast<int>(rng.below(4));
    MarkingRound round(seed, raters, 5 + static_cast<int>(rng.below(25)), 2);
    const Allotment made = exam::allot(round.toAllot());
    CHECK(made.without == 0);
    checkAllotted(made.tickets);
    std::map<std::pair<AttemptId, int>, int> held;
    std::map<std::pair<PersonId, std::string>, int> load;
    for (const AllottedTicket& one : made.tickets) {
        if (one.place.role != TicketRole::Again) {
            ++held[{one.place.attempt, one.place.slot}];
            ++load[{one.ticket.rater, one.place.task}];
        }
    }
    CHECK(held.size() == round.answers.size());
    CHECK(std::all_of(
        held.begin(), held.end(), [](const auto& answer) { return answer.second == 2; }));
    const auto [least, most] = std::minmax_element(
        load.begin(), load.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    CHECK(most->second - least->second <= 2);
}

TEST_CASE("who marks what follows from the seed, in whatever order answers come",
          "[exam][marking][property]") {
    MarkingRound round(7, 4, 20, 3);
    const Allotment made = exam::allot(round.toAllot());
    Rng rng(11);
    rng.shuffle(round.answers);
    CHECK(exam::allot(round.toAllot()).tickets == made.tickets);
    round.plan.seed = 8;
    CHECK(exam::allot(round.toAllot()).tickets != made.tickets);
}

TEST_CASE("a queue has all answers to one task together, in an order of the rater's own",
          "[exam][marking]") {
    const MarkingRound round(3, 2, 30, 3);
    // With two raters both have nearly everything, so that orders and numbers can be compared.
    const std::vector<AllottedTicket> tickets = exam::allot(round.toAllot()).tickets;
    std::vector<std::vector<AttemptId>> orders;
    std::map<AttemptId, std::set<int>> numbersOf;
    for (const Rater& rater : round.raters) {
        std::set<std::string> done;
        std::string task;
        std::vector<AttemptId> order;
        for (const AllottedTicket& one : queueOf(tickets, rater.person)) {
            if (one.place.task != task) {
                CHECK(done.insert(one.place.task).second);
                task = one.place.task;
            }
            if (one.place.task == "t0" && one.place.role != TicketRole::Again) {
                order.push_back(one.place.attempt);
                numbersOf[one.place.attempt].insert(one.ticket.number);
            }
        }
        orders.push_back(order);
    }
    CHECK(orders[0] != orders[1]);
    const auto different = std::count_if(
        numbersOf.begin(), numbersOf.end(), [](const auto& one) { return one.second.size() == 2; });
    CHECK(different > 20);
}

TEST_CASE("a tenth of a rater's answers comes again, well apart", "[exam][marking][property]") {
    const auto candidates = GENERATE(5, 6, 9, 40);
    MarkingRound round(static_cast<std::uint64_t>(candidates), 1, candidates + 1, 1);
    round.plan.rule.raters = 1;
    const std::vector<AllottedTicket> queue =
        queueOf(exam::allot(round.toAllot()).tickets, PersonId("p0"));
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        if (queue[i].place.role != TicketRole::Again) {
            continue;
        }
        again.push_back(i);
        const auto first = std::find_if(queue.begin(), queue.end(), [&](const auto& one) {
            return one.place.attempt == queue[i].place.attempt;
        });
        CHECK(i - static_cast<std::size_t>(first - queue.begin()) > exam::kLeastBetween);
        CHECK(first->ticket.number != queue[i].ticket.number);
    }
    CHECK(again.size() == static_cast<std::size_t>(std::max(1, candidates / 10)));
}

TEST_CASE("few answers do not come again: the rater would know them", "[exam][marking]") {
    MarkingRound round(1, 1, 5, 1);
    round.plan.rule.raters = 1;
    CHECK(exam::allot(round.toAllot()).tickets.size() == 4);
}

TEST_CASE("an answer that too few may mark is in nobody's hands", "[exam][marking]") {
    // Two raters, both of them candidates: of their own answers each may mark one only.
    const MarkingRound round(5, 2, 6, 1);
    const Allotment made = exam::allot(round.toAllot());
    CHECK(made.without == 2);
    CHECK(made.tickets.size() == 8);
}

TEST_CASE("raters of another committee come before the candidate's own", "[exam][marking]") {
    MarkingRound round(5, 4, 12, 1);
    round.raters[2].committee = CommitteeId("c2");
    round.raters[3].committee = CommitteeId("c2");
    for (const AllottedTicket& one : exam::allot(round.toAllot()).tickets) {
        const bool ownOfThose =
            candidateOf(one.place) == PersonId("p2") || candidateOf(one.place) == PersonId("p3");
        CHECK((ownOfThose || one.ticket.rater == PersonId("p2") ||
               one.ticket.rater == PersonId("p3")));
    }
}

}  // namespace qgt
