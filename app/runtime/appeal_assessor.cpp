#include "app/runtime/appeal_assessor.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

/// Every mark that somebody gave an open answer of the exam, in a queue of raters or without one.
Result<std::vector<exam::OpenMark>> everyMarkOf(store::Store& store, const ExamId& exam) {
    auto marks = store.exams().marks(exam);
    const auto filed = store.marking().filed(exam);
    if (!marks || !filed) {
        return tl::unexpected<Error>(marks ? filed.error() : marks.error());
    }
    for (const exam::FiledTicket& ticket : *filed) {
        if (ticket.mark) {
            marks->push_back({ticket.place.attempt,
                              exam,
                              ticket.place.slot,
                              ticket.place.node,
                              ticket.mark->rater,
                              ticket.mark->met,
                              ticket.mark->at});
        }
    }
    return marks;
}

/// The tasks of every paper of the exam that is appealed about.
Result<std::map<AttemptId, std::vector<exam::TaskResult>>> appealedTasks(
    store::Store& store, const ExamId& exam, const std::vector<exam::Appeal>& appeals) {
    const auto scores = store.exams().scores(exam);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    std::map<AttemptId, std::vector<exam::TaskResult>> tasks;
    for (const exam::ScoreRecord& score : *scores) {
        if (std::ranges::find(appeals, score.attempt, &exam::Appeal::attempt) == appeals.end()) {
            continue;
        }
        auto result = exam::decodeResult(score.body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        tasks[score.attempt] = std::move(result->tasks);
    }
    return tasks;
}

}  // namespace

Result<AssessorRecords> AssessorRecords::of(store::Store& store, const ExamId& exam) {
    auto marks = everyMarkOf(store, exam);
    auto orders = store.corrections().orders();
    auto orderSteps = store.corrections().steps();
    if (!marks || !orders || !orderSteps) {
        return tl::unexpected<Error>(!marks ? marks.error()
                                            : (orders ? orderSteps.error() : orders.error()));
    }
    auto appeals = store.appeals().appeals();
    auto steps = store.appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    auto tasks = appealedTasks(store, exam, *appeals);
    if (!tasks) {
        return tl::unexpected<Error>(tasks.error());
    }
    AssessorRecords records;
    records.m_marks = std::move(*marks);
    records.m_orders = std::move(*orders);
    records.m_orderSteps = std::move(*orderSteps);
    records.m_appeals = std::move(*appeals);
    records.m_steps = std::move(*steps);
    records.m_tasks = std::move(*tasks);
    return records;
}

const std::vector<exam::TaskResult>& AssessorRecords::tasksOf(const AttemptId& attempt) const {
    static const std::vector<exam::TaskResult> kNone;
    const auto found = m_tasks.find(attempt);
    return found == m_tasks.end() ? kNone : found->second;
}

Status AssessorRecords::mayAssess(const exam::Appeal& appeal, const PersonId& person) const {
    return exam::mayAssess(
        appeal,
        person,
        {m_marks, m_orders, m_orderSteps, m_appeals, m_steps, tasksOf(appeal.attempt)});
}

}  // namespace qgt::app
