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
using exam::AnswerToMark;
using exam::FiledTicket;
using exam::Rater;
using exam::TicketRole;
using test::checkAllotted;
using test::MarkingRound;
using test::queueOf;

TEST_CASE("what is handed out already stays, and what comes later joins it", "[exam][marking]") {
    MarkingRound round(9, 3, 10, 1);
    const AnswerToMark late = round.answers.back();
    round.answers.pop_back();
    round.file(exam::allot(round.toAllot()).tickets);
    CHECK(exam::allot(round.toAllot()).tickets.empty());
    round.answers.push_back(late);
    const std::vector<AllottedTicket> more = exam::allot(round.toAllot()).tickets;
    REQUIRE(more.size() == 2);
    std::vector<AllottedTicket> all = more;
    for (const FiledTicket& one : round.filed) {
        all.push_back({one.ticket, one.place});
    }
    checkAllotted(all);
}

namespace {

const PersonId kThird("p2");

/// The two others of three have handed everything in, as far apart as can be; the third rater has
/// marked two answers of each task.
MarkingRound farApart(std::uint64_t seed) {
    MarkingRound round(seed, 3, 12, 2);
    round.file(exam::allot(round.toAllot()).tickets);
    std::map<std::string, int> doneOf;
    std::sort(round.filed.begin(), round.filed.end(), [](const auto& a, const auto& b) {
        return a.ticket.place < b.ticket.place;
    });
    for (FiledTicket& one : round.filed) {
        const PersonId& rater = one.ticket.rater;
        if (rater != kThird || ++doneOf[one.place.task] <= 2) {
            const std::vector<bool> met(10, rater == PersonId("p0"));
            one.mark = exam::TicketMark{one.ticket.id, {}, rater, met, {}, 0, {}, true};
            one.handedIn = rater != kThird;
        }
    }
    return round;
}

/// Where the tickets stand among those of their tasks, from 1.
std::map<std::string, std::size_t> ranksIn(const std::vector<AllottedTicket>& queue) {
    std::map<std::string, std::size_t> ranks;
    std::map<std::string, std::size_t> before;
    for (const AllottedTicket& one : queue) {
        ranks[one.ticket.id] = ++before[one.place.task];
    }
    return ranks;
}

/// All answers to one task stand together.
bool isByTask(const std::vector<AllottedTicket>& queue) {
    std::vector<std::string> tasks;
    for (const AllottedTicket& one : queue) {
        if (tasks.empty() || tasks.back() != one.place.task) {
            tasks.push_back(one.place.task);
        }
    }
    return std::set<std::string>(tasks.begin(), tasks.end()).size() == tasks.size();
}

}  // namespace

TEST_CASE("a third rater's answers are mixed in among those that are still to be marked",
          "[exam][marking][property]") {
    std::set<std::size_t> seen;
    std::size_t last = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        MarkingRound round = farApart(seed);
        const std::vector<AllottedTicket> more = exam::allotFurther(round.toAllot()).tickets;
        CHECK(exam::allotFurther(round.toAllot()).tickets == more);
        CHECK_FALSE(more.empty());
        round.file(more);
        std::vector<AllottedTicket> all;
        for (const FiledTicket& one : round.filed) {
            all.push_back({one.ticket, one.place});
        }
        checkAllotted(all);
        const std::vector<AllottedTicket> queue = queueOf(all, kThird);
        CHECK(isByTask(queue));
        const std::map<std::string, std::size_t> ranks = ranksIn(queue);
        for (const AllottedTicket& one : more) {
            CHECK(one.ticket.rater == kThird);
            const std::size_t rank = ranks.at(one.ticket.id);
            CHECK(rank > 2);
            seen.insert(rank);
            last = std::max(last, rank);
        }
    }
    // Anywhere among the open ones: right after what is marked, at the end, and in between.
    CHECK(seen.contains(3));
    CHECK(seen.size() + 2 == last);
}

TEST_CASE("an old queue without room between its places takes a third rater's answer in the task",
          "[exam][marking]") {
    MarkingRound round(3, 3, 12, 2);
    round.file(exam::allot(round.toAllot()).tickets);
    std::map<PersonId, std::vector<FiledTicket*>> queues;
    for (FiledTicket& one : round.filed) {
        queues[one.ticket.rater].push_back(&one);
    }
    for (auto& [rater, queue] : queues) {
        std::sort(queue.begin(), queue.end(), [](const auto* a, const auto* b) {
            return a->ticket.place < b->ticket.place;
        });
        for (std::size_t i = 0; i < queue.size(); ++i) {
            queue[i]->ticket.place = static_cast<int>(i) + 1;
            if (rater != PersonId("p2")) {
                queue[i]->mark = exam::TicketMark{
                    {}, {}, rater, std::vector<bool>(10, rater == PersonId("p0")), {}, 0, {}, true};
                queue[i]->handedIn = true;
            }
        }
    }
    const std::vector<FiledTicket*>& own = queues[PersonId("p2")];
    const std::string first = own.front()->place.task;
    const auto lastOfFirst = std::count_if(
        own.begin(), own.end(), [&first](const auto* one) { return one->place.task == first; });
    for (const AllottedTicket& one : exam::allotFurther(round.toAllot()).tickets) {
        CHECK((one.place.task == first) == (one.ticket.place <= lastOfFirst));
    }
}

TEST_CASE("what a rater had who left goes to others, but for what was handed in",
          "[exam][marking]") {
    MarkingRound round(6, 4, 12, 2);
    round.file(exam::allot(round.toAllot()).tickets);
    const PersonId left("p1");
    std::set<std::pair<AttemptId, int>> open;
    bool stays = true;
    for (FiledTicket& one : round.filed) {
        if (one.ticket.rater == left) {
            one.handedIn = stays;
            one.takenBack = !stays;
            stays = !stays;
        }
        if (one.takenBack && one.place.role != TicketRole::Again) {
            open.insert({one.place.attempt, one.place.slot});
        }
    }
    std::erase_if(round.raters, [&left](const Rater& rater) { return rater.person == left; });
    const Allotment made = exam::allot(round.toAllot());
    CHECK(made.without == 0);
    std::set<std::pair<AttemptId, int>> taken;
    for (const AllottedTicket& one : made.tickets) {
        CHECK(one.ticket.rater != left);
        if (one.place.role != TicketRole::Again) {
            CHECK(taken.insert({one.place.attempt, one.place.slot}).second);
        }
    }
    CHECK(taken == open);
    round.file(made.tickets);
    std::vector<AllottedTicket> live;
    for (const FiledTicket& one : round.filed) {
        if (!one.takenBack) {
            live.push_back({one.ticket, one.place});
        }
    }
    checkAllotted(live);
    CHECK(exam::allot(round.toAllot()).tickets.empty());
    CHECK(exam::handedOutAnswers(round.plan.rule, round.filed).size() == round.answers.size());
}

TEST_CASE("a rater who comes back gets tickets of other names and numbers", "[exam][marking]") {
    MarkingRound round(8, 2, 1, 2);
    round.answers.front().candidate = PersonId("somebody");
    round.answers.back().candidate = PersonId("somebody");
    round.file(exam::allot(round.toAllot()).tickets);
    REQUIRE(round.filed.size() == 4);
    for (FiledTicket& one : round.filed) {
        one.takenBack = one.ticket.rater == PersonId("p1");
    }
    round.file(exam::allot(round.toAllot()).tickets);
    REQUIRE(round.filed.size() == 6);
    std::set<std::string> ids;
    std::set<std::pair<PersonId, int>> numbers;
    for (const FiledTicket& one : round.filed) {
        CHECK(ids.insert(one.ticket.id).second);
        CHECK(numbers.insert({one.ticket.rater, one.ticket.number}).second);
    }
}

TEST_CASE("whoever entered an answer from paper marks it only where nobody else is left",
          "[exam][marking]") {
    MarkingRound round(2, 4, 10, 1);
    for (AnswerToMark& answer : round.answers) {
        answer.readers = {PersonId("p0"), PersonId("p1")};
    }
    exam::ToAllot asked = round.toAllot();
    asked.others = {PersonId("somebody")};
    const Allotment made = exam::allot(asked);
    CHECK(made.without == 2);  // those of p2 and p3, for which somebody could join
    CHECK(made.byReaders == 0);
    for (const AllottedTicket& one : made.tickets) {
        CHECK((one.ticket.rater == PersonId("p2") || one.ticket.rater == PersonId("p3")));
    }
    const Allotment all = exam::allot(round.toAllot());
    CHECK(all.without == 0);
    CHECK(all.byReaders == 2);
    checkAllotted(all.tickets);
}

TEST_CASE("answers whose raters are apart go to a third one once, and further to an arbiter",
          "[exam][marking]") {
    MarkingRound round(4, 5, 1, 1);
    round.answers.front().candidate = PersonId("somebody");
    round.file(exam::allot(round.toAllot()).tickets);
    REQUIRE(round.filed.size() == 2);
    const auto say = [&round](std::size_t place, int points) {
        FiledTicket& ticket = round.filed[place];
        std::vector<bool> met(10, false);
        std::fill_n(met.begin(), points, true);
        ticket.mark =
            exam::TicketMark{ticket.ticket.id, {}, ticket.ticket.rater, met, {}, 0, {}, true};
        ticket.handedIn = true;
    };
    say(0, 0);
    CHECK(exam::allotFurther(round.toAllot()).tickets.empty());
    say(1, 10);
    const std::vector<AllottedTicket> third = exam::allotFurther(round.toAllot()).tickets;
    REQUIRE(third.size() == 1);
    CHECK(third[0].place.role == TicketRole::Third);
    CHECK(third[0].ticket.rater != round.filed[0].ticket.rater);
    CHECK(third[0].ticket.rater != round.filed[1].ticket.rater);
    round.file(third);
    CHECK(exam::allotFurther(round.toAllot()).tickets.empty());
    say(2, 5);
    const std::vector<AllottedTicket> arbiter = exam::allotFurther(round.toAllot()).tickets;
    REQUIRE(arbiter.size() == 1);
    CHECK(arbiter[0].place.role == TicketRole::Arbiter);
    // Only those are left who said something already.
    std::erase_if(round.raters, [&round](const Rater& rater) {
        return std::none_of(round.filed.begin(), round.filed.end(), [&](const FiledTicket& one) {
            return one.ticket.rater == rater.person;
        });
    });
    CHECK(exam::allotFurther(round.toAllot()).tickets.empty());
    CHECK(exam::allotFurther(round.toAllot()).without == 1);
}

}  // namespace qgt
