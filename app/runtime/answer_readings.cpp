#include "app/runtime/answer_readings.h"

#include "engine/exam/appeal.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace qgt::app {

namespace {

using Readings = std::vector<AnswerReading>;

bool isOf(const AnswerReading& reading, int slot, int node) {
    return reading.slot == slot && reading.node == node;
}

/// What raters handed in of their queues.
void addHandedIn(const exam::MarkingRule& rule,
                 const std::vector<exam::FiledTicket>& filed,
                 Readings& into) {
    for (const exam::MarkedAnswer& answer : exam::markedAnswers(rule, filed)) {
        const std::vector<std::size_t>& counted = answer.resolution.counted;
        for (std::size_t i = 0; i < answer.tickets.size(); ++i) {
            const exam::FiledTicket& ticket = *answer.tickets[i];
            if (ticket.handedIn && ticket.mark) {
                into.push_back({ticket.place.slot,
                                ticket.place.node,
                                ticket.place.role,
                                false,
                                ticket.mark->met,
                                ticket.mark->comment,
                                ticket.mark->at,
                                std::ranges::find(counted, i) != counted.end()});
            }
        }
    }
}

/// Where an answer was never handed out, what somebody marked last is its only reading.
void addMarkedAlone(const std::vector<exam::OpenMark>& marks,
                    const AttemptId& attempt,
                    Readings& into) {
    std::map<std::pair<int, int>, const exam::OpenMark*> newest;
    for (const exam::OpenMark& mark : marks) {
        if (mark.attempt != attempt) {
            continue;
        }
        const exam::OpenMark*& at = newest[{mark.slot, mark.node}];
        at = at == nullptr || at->at <= mark.at ? &mark : at;
    }
    for (const auto& [place, mark] : newest) {
        const bool read = std::ranges::any_of(into, [&where = place](const AnswerReading& one) {
            return isOf(one, where.first, where.second) && one.counts;
        });
        if (!read) {
            into.push_back({place.first,
                            place.second,
                            exam::TicketRole::First,
                            false,
                            mark->met,
                            {},
                            mark->at,
                            true});
        }
    }
}

/// The newest of an answer takes the place of everything before.
void addAppealed(const AttemptId& attempt,
                 const std::vector<exam::Appeal>& appeals,
                 const std::vector<exam::AppealStep>& steps,
                 Readings& into) {
    for (const exam::AppealStep& step : steps) {
        const auto appeal = std::ranges::find(appeals, step.appeal, &exam::Appeal::id);
        if (appeal == appeals.end() || appeal->attempt != attempt) {
            continue;
        }
        for (const exam::AppealMark& mark : step.marks) {
            for (AnswerReading& before : into) {
                before.counts = before.counts && !isOf(before, mark.slot, mark.node);
            }
            into.push_back({mark.slot,
                            mark.node,
                            exam::TicketRole::Arbiter,
                            true,
                            mark.met,
                            step.reason,
                            step.at,
                            true});
        }
    }
}

}  // namespace

Result<std::vector<AnswerReading>> readingsOf(Workspace& workspace, const seat::AttemptHead& head) {
    store::Store& store = workspace.store();
    const auto plan = store.marking().plan(head.exam);
    const auto filed = store.marking().filedOf(head.exam, head.attempt);
    const auto marks = store.exams().marks(head.exam);
    if (!plan || !filed || !marks) {
        return tl::unexpected<Error>(!plan ? plan.error()
                                           : (filed ? marks.error() : filed.error()));
    }
    const auto appeals = store.appeals().appeals();
    const auto steps = store.appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    Readings readings;
    if (*plan) {
        addHandedIn((*plan)->rule, *filed, readings);
    }
    addMarkedAlone(*marks, head.attempt, readings);
    addAppealed(head.attempt, *appeals, *steps, readings);
    std::ranges::stable_sort(readings, {}, [](const AnswerReading& one) {
        return std::tuple(one.slot, one.node, one.byAppeal, one.role);
    });
    return readings;
}

}  // namespace qgt::app
