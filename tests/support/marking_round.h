#pragma once

#include "engine/exam/marking_allotment.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace qgt::test {

/// A round of candidates p0 …, each with an answer to every task. The raters are candidates, too.
struct MarkingRound {
    exam::MarkingPlan plan;
    std::vector<exam::Rater> raters;
    std::vector<exam::AnswerToMark> answers;
    std::vector<exam::FiledTicket> filed;

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
                exam::AnswerToMark answer;
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

    void file(const std::vector<exam::AllottedTicket>& tickets) {
        for (const exam::AllottedTicket& one : tickets) {
            filed.push_back({one.ticket, one.place, std::nullopt, false});
        }
    }
};

[[nodiscard]] inline PersonId candidateOf(const exam::TicketPlace& place) {
    return PersonId("p" + place.attempt.str().substr(1));
}

/// What holds of every allotment.
inline void checkAllotted(const std::vector<exam::AllottedTicket>& tickets) {
    std::set<std::tuple<PersonId, AttemptId, int>> counting;
    std::set<std::pair<PersonId, int>> numbers;
    std::set<std::string> ids;
    for (const exam::AllottedTicket& one : tickets) {
        const auto& [ticket, place] = one;
        CHECK(ticket.rater != candidateOf(place));
        CHECK(numbers.insert({ticket.rater, ticket.number}).second);
        CHECK(ids.insert(ticket.id).second);
        CHECK(place.ticket == ticket.id);
        if (place.role != exam::TicketRole::Again) {
            CHECK(counting.insert({ticket.rater, place.attempt, place.slot}).second);
        }
    }
}

/// In the order in which the rater marks.
[[nodiscard]] inline std::vector<exam::AllottedTicket> queueOf(
    const std::vector<exam::AllottedTicket>& tickets, const PersonId& rater) {
    std::vector<exam::AllottedTicket> queue;
    std::copy_if(tickets.begin(), tickets.end(), std::back_inserter(queue), [&](const auto& one) {
        return one.ticket.rater == rater;
    });
    std::sort(queue.begin(), queue.end(), [](const auto& a, const auto& b) {
        return a.ticket.place < b.ticket.place;
    });
    return queue;
}

}  // namespace qgt::test
