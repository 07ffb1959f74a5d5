#include "app/runtime/appeal_assessor.h"

#include "app/runtime/paper_sheets.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

/// Every mark of an open answer of the exam that somebody handed in of a queue, or gave without
/// one.
Result<std::vector<exam::OpenMark>> everyMarkOf(store::Store& store, const ExamId& exam) {
    auto marks = store.exams().marks(exam);
    const auto filed = store.marking().filed(exam);
    if (!marks || !filed) {
        return tl::unexpected<Error>(marks ? filed.error() : marks.error());
    }
    for (const exam::FiledTicket& ticket : *filed) {
        if (ticket.mark && ticket.handedIn && !ticket.takenBack) {
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

/// The tasks of every paper of the exam.
Result<std::map<AttemptId, std::vector<exam::TaskResult>>> tasksByAttempt(store::Store& store,
                                                                          const ExamId& exam) {
    const auto scores = store.exams().scores(exam);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    std::map<AttemptId, std::vector<exam::TaskResult>> tasks;
    for (const exam::ScoreRecord& score : *scores) {
        auto result = exam::decodeResult(score.body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        tasks[score.attempt] = std::move(result->tasks);
    }
    return tasks;
}

/// Appeals are taken of the exam at this moment.
Result<bool> takesAppeals(Workspace& workspace, const ExamId& exam) {
    const auto held = workspace.store().exams().exam(exam);
    const auto releases = workspace.store().appeals().stages();
    if (!held || !releases) {
        return tl::unexpected<Error>(held ? releases.error() : held.error());
    }
    return exam::appealWindow(exam::releasesOf(*releases, exam), workspace.clock().now()) !=
           nullptr;
}

}  // namespace

Result<AssessorRecords> AssessorRecords::of(Workspace& workspace, const ExamId& exam) {
    store::Store& store = workspace.store();
    auto marks = everyMarkOf(store, exam);
    auto orders = store.corrections().orders();
    auto orderSteps = store.corrections().steps();
    if (!marks || !orders || !orderSteps) {
        return tl::unexpected<Error>(!marks ? marks.error()
                                            : (orders ? orderSteps.error() : orders.error()));
    }
    auto appeals = store.appeals().appeals();
    auto steps = store.appeals().steps();
    auto tasks = tasksByAttempt(store, exam);
    if (!appeals || !steps || !tasks) {
        return tl::unexpected<Error>(!appeals ? appeals.error()
                                              : (steps ? tasks.error() : steps.error()));
    }
    auto assessors = activeWith(workspace, people::Action::DecideAppeals);
    const auto open = takesAppeals(workspace, exam);
    if (!assessors || !open) {
        return tl::unexpected<Error>(assessors ? open.error() : assessors.error());
    }
    auto readers = readersByAttempt(workspace, exam);
    if (!readers) {
        return tl::unexpected<Error>(readers.error());
    }
    auto papers = *open ? ownPapers(workspace, exam, *assessors) : Result<OwnPapers>();
    if (!papers) {
        return tl::unexpected<Error>(papers.error());
    }
    AssessorRecords records;
    records.m_marks = std::move(*marks);
    records.m_orders = std::move(*orders);
    records.m_orderSteps = std::move(*orderSteps);
    records.m_appeals = std::move(*appeals);
    records.m_steps = std::move(*steps);
    records.m_tasks = std::move(*tasks);
    records.m_ownPapers = std::move(*papers);
    records.m_assessors = std::move(*assessors);
    records.m_readers = std::move(*readers);
    return records;
}

const std::vector<exam::TaskResult>& AssessorRecords::tasksOf(const AttemptId& attempt) const {
    static const std::vector<exam::TaskResult> kNone;
    const auto found = m_tasks.find(attempt);
    return found == m_tasks.end() ? kNone : found->second;
}

exam::AssessorFacts AssessorRecords::factsOf(const exam::Appeal& appeal) const {
    static const std::set<PersonId> kNobody;
    const auto readers = m_readers.find(appeal.attempt);
    return {m_marks,
            m_orders,
            m_orderSteps,
            m_appeals,
            m_steps,
            tasksOf(appeal.attempt),
            m_ownPapers,
            m_assessors,
            readers == m_readers.end() ? kNobody : readers->second};
}

Result<exam::Assessing> AssessorRecords::mayAssess(const exam::Appeal& appeal,
                                                   const PersonId& person) const {
    return exam::mayAssess(appeal, person, factsOf(appeal));
}

Status AssessorRecords::mayAssessFreely(const exam::Appeal& appeal, const PersonId& person) const {
    return exam::mayAssessFreely(appeal, person, factsOf(appeal));
}

Status AssessorRecords::mayLook(const exam::Appeal& appeal, const PersonId& person) const {
    if (appeal.candidate == person) {
        return failure("appeal.own-look");
    }
    const auto may = mayAssess(appeal, person);
    return may || may.error().code != "appeal.sat-it" ? ok()
                                                      : Status(tl::unexpected<Error>(may.error()));
}

}  // namespace qgt::app
