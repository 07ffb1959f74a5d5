#include "app/runtime/exam_marking.h"
#include "engine/exam/task_result.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace qgt::app {

using exam::RaterTicket;
using people::Action;

// What a rater does. Nothing here reads a mark of anybody else.

namespace {

/// The rater's own words on the rater's own ticket, beside the text of the answer.
BlindAnswer blindAnswer(const RaterTicket& own, const OpenAnswer& open) {
    BlindAnswer answer;
    answer.ticket = own.ticket.id;
    answer.number = own.ticket.number;
    answer.story = open.story;
    answer.question = open.question;
    answer.given = open.given;
    answer.model = open.model;
    answer.basis = open.basis;
    answer.most = open.most;
    const int all = std::accumulate(open.weights.begin(), open.weights.end(), 0);
    for (std::size_t i = 0; i < open.points.size(); ++i) {
        answer.points.push_back(
            {open.points[i], all == 0 ? 0 : exam::scaledMarks(open.weights[i], all, open.most)});
    }
    answer.met.assign(open.points.size(), false);
    if (own.mark && own.mark->met.size() == open.points.size()) {
        answer.marked = own.mark->done;
        answer.met = own.mark->met;
        answer.comment = own.mark->comment;
    }
    answer.handedIn = own.handedIn;
    return answer;
}

/// A mark as one line of what is handed in.
std::string lineOf(const exam::TicketMark& mark) {
    std::string line = mark.ticket + " ";
    for (const bool met : mark.met) {
        line += met ? '1' : '0';
    }
    return line;
}

}  // namespace

Result<ExamMarking::OwnQueue> ExamMarking::ownQueue(const ExamId& id) {
    auto own = m_workspace.store().marking().ticketsOf(id, m_actor.person);
    const auto places = m_workspace.store().marking().placesFor(id, m_actor.person);
    auto owners = AnswerOwners::at(m_workspace, id);
    if (!own || !places) {
        return tl::unexpected<Error>(own ? places.error() : own.error());
    }
    if (!owners) {
        return tl::unexpected<Error>(owners.error());
    }
    OwnQueue queue;
    for (const exam::TicketPlace& one : *places) {
        queue.places[one.ticket] = one;
    }
    for (RaterTicket& one : *own) {
        const exam::TicketPlace& place = queue.places.at(one.ticket.id);
        queue.tasks.try_emplace(place.task, static_cast<int>(queue.tasks.size()) + 1);
        if (owners->counts(place.attempt)) {
            queue.tickets.push_back(std::move(one));
        }
    }
    queue.owners = std::move(*owners);
    if (queue.tickets.empty()) {
        return failure("marking.not-a-rater");
    }
    return queue;
}

Result<std::vector<BlindAnswer>> ExamMarking::answers(const ExamId& id,
                                                      const integrity::KeyRing* ring) {
    const auto exam = known(id, Action::MarkAnswers);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto own = ownQueue(id);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    std::set<AttemptId> attempts;
    for (const auto& [ticket, place] : own->places) {
        attempts.insert(place.attempt);
    }
    const auto open = openAnswers(*exam, ring, own->owners, &attempts);
    if (!open) {
        return tl::unexpected<Error>(open.error());
    }
    std::map<exam::AnswerPlace, const OpenAnswer*> texts;
    for (const OpenAnswer& one : *open) {
        texts[{one.attempt, one.slot, one.node}] = &one;
    }
    std::vector<BlindAnswer> answers;
    for (const RaterTicket& one : own->tickets) {
        const exam::TicketPlace& place = own->places.at(one.ticket.id);
        if (const auto text = texts.find(exam::answerOf(place)); text != texts.end()) {
            answers.push_back(blindAnswer(one, *text->second));
            answers.back().task = own->tasks.at(place.task);
        }
    }
    const Status told = record("marking.looked", id, {{"answers", std::to_string(answers.size())}});
    return told ? Result<std::vector<BlindAnswer>>(std::move(answers))
                : tl::unexpected<Error>(told.error());
}

Result<int> ExamMarking::inHand(const ExamId& id) {
    const auto mine = m_workspace.store().marking().ticketsOf(id, m_actor.person);
    if (!mine || mine->empty()) {
        return mine ? Result<int>(0) : tl::unexpected<Error>(mine.error());
    }
    const auto exam = markable(id, Action::MarkAnswers);
    const auto own = exam ? ownQueue(id) : Result<OwnQueue>(tl::unexpected<Error>(exam.error()));
    if (!own) {
        const std::string& code = own.error().code;
        const bool none = code == "exam.results-out" || code == "marking.not-a-rater";
        return none ? Result<int>(0) : tl::unexpected<Error>(own.error());
    }
    return static_cast<int>(
        std::ranges::count_if(own->tickets, [](const RaterTicket& one) { return !one.handedIn; }));
}

Status ExamMarking::mark(const ExamId& id, const BlindMark& mark) {
    const auto exam = markable(id, Action::MarkAnswers);
    const auto places = m_workspace.store().marking().placesFor(id, m_actor.person);
    if (!exam || !places) {
        return tl::unexpected<Error>(exam ? places.error() : exam.error());
    }
    const auto place = std::ranges::find(*places, mark.ticket, &exam::TicketPlace::ticket);
    if (place != places->end() && exam->state == exam::ExamState::Published) {
        const auto late = waiting(id);
        if (!late) {
            return tl::unexpected<Error>(late.error());
        }
        if (!late->contains(place->attempt)) {
            return failure("exam.results-out", {{"title", exam->title}});
        }
    }
    if (place != places->end() && place->weights.size() != mark.met.size()) {
        return failure("marking.unfit", {{"field", "points"}});
    }
    return m_workspace.store().marking().saveMark({mark.ticket,
                                                   id,
                                                   m_actor.person,
                                                   mark.met,
                                                   mark.comment,
                                                   mark.ms,
                                                   m_workspace.clock().now(),
                                                   mark.done});
}

Result<int> ExamMarking::handIn(const ExamId& id) {
    const auto exam = markable(id, Action::MarkAnswers);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto own = ownQueue(id);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    std::vector<std::string> tickets;
    std::string digest;
    for (const RaterTicket& one : own->tickets) {
        if (one.mark && one.mark->done && !one.handedIn) {
            tickets.push_back(one.ticket.id);
            digest = integrity::chainDigestHex("qgt.marking.v1", digest, lineOf(*one.mark));
        }
    }
    if (tickets.empty()) {
        return failure("marking.not-marked");
    }
    const Args details{{"answers", std::to_string(tickets.size())}, {"digest", digest}};
    const Status kept = m_workspace.store().batch([&] {
        return record("marking.handed-in", id, details)
            .and_then([&](auto) {
                return m_workspace.store().marking().handIn(
                    id, m_actor.person, tickets, m_workspace.clock().now());
            })
            .and_then([&](auto) { return handFurther(id); });
    });
    return kept ? Result<int>(static_cast<int>(tickets.size()))
                : tl::unexpected<Error>(kept.error());
}

}  // namespace qgt::app
