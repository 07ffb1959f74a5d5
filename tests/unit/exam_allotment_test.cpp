#include "engine/core/rng.h"
#include "engine/exam/marking_allotment.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace qgt {

using exam::Allotment;
using exam::AllottedTicket;
using exam::AnswerToMark;
using exam::FiledTicket;
using exam::MarkingPlan;
using exam::Rater;
using exam::TicketRole;

namespace {

/// A round of candidates p0 …, each with an answer to every task. The raters are candidates, too.
struct MarkingRound {
    MarkingPlan plan;
    std::vector<Rater> raters;
    std::vector<AnswerToMark> answers;
    std::vector<FiledTicket> filed;

    MarkingRound(std::uint64_t seed, int raterCount, int candidates, int tasks) {
        plan.exam = ExamId("e");
        plan.seed = seed;
        plan.rule.raters = 2;
        for (int i = 0; i < raterCount; ++i) {
            raters.push_back({PersonId("p" + std::to_string(i)), CommitteeId("c1")});
            plan.raters.push_back(raters.back().person);
        }
        for (int i = 0; i < candidates; ++i) {
            for (int task = 0; task < tasks; ++task) {
                AnswerToMark answer;
                answer.attempt = AttemptId("a" + std::to_string(i));
                answer.slot = task + 1;
                answer.candidate = PersonId("p" + std::to_string(i));
                answer.committee = CommitteeId("c1");
                answer.task = "t" + std::to_string(task);
                answer.most = 1000;
                answer.weights = std::vector<int>(10, 1);
                answers.push_back(answer);
            }
        }
    }

    [[nodiscard]] exam::ToAllot toAllot() const { return {plan, raters, answers, filed}; }

    void file(const std::vector<AllottedTicket>& tickets) {
        for (const AllottedTicket& one : tickets) {
            filed.push_back({one.ticket, one.place, std::nullopt, false});
        }
    }
};

PersonId candidateOf(const exam::TicketPlace& place) {
    return PersonId("p" + place.attempt.str().substr(1));
}

/// What holds of every allotment.
void checkAllotted(const std::vector<AllottedTicket>& tickets) {
    std::set<std::tuple<PersonId, AttemptId, int>> counting;
    std::set<std::pair<PersonId, int>> numbers;
    std::set<std::string> ids;
    for (const AllottedTicket& one : tickets) {
        const auto& [ticket, place] = one;
        CHECK(ticket.rater != candidateOf(place));
        CHECK(numbers.insert({ticket.rater, ticket.number}).second);
        CHECK(ids.insert(ticket.id).second);
        CHECK(place.ticket == ticket.id);
        if (place.role != TicketRole::Again) {
            CHECK(counting.insert({ticket.rater, place.attempt, place.slot}).second);
        }
    }
}

std::vector<AllottedTicket> queueOf(const std::vector<AllottedTicket>& tickets,
                                    const PersonId& rater) {
    std::vector<AllottedTicket> queue;
    std::copy_if(tickets.begin(), tickets.end(), std::back_inserter(queue), [&](const auto& one) {
        return one.ticket.rater == rater;
    });
    std::sort(queue.begin(), queue.end(), [](const auto& a, const auto& b) {
        return a.ticket.place < b.ticket.place;
    });
    return queue;
}

}  // namespace

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
        CHECK(
            (one.ticket.rater != more[0].ticket.rater || one.ticket.place < more[0].ticket.place));
    }
    checkAllotted(all);
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
