#include "app/runtime/correction_assent.h"

#include "app/runtime/appeal_assessor.h"
#include "app/runtime/own_papers.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace qgt::app {

namespace {

using exam::Appeal;
using exam::AppealState;
using exam::Assessing;
using exam::CorrectionOrder;

/// Whose own papers have the task of an order, among some persons.
Result<std::vector<PersonId>> whoSatTask(Workspace& workspace,
                                         const CorrectionOrder& order,
                                         const std::vector<PersonId>& persons) {
    const auto exams = workspace.store().exams().exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    exam::TaskResult task;
    task.id = order.task;
    task.revision = order.revision;
    std::vector<PersonId> sat;
    for (const exam::HeldExam& held : *exams) {
        if (held.mock || (!order.exam.empty() && order.exam != held.id)) {
            continue;
        }
        const auto papers = ownPapers(workspace, held.id, persons);
        if (!papers) {
            return tl::unexpected<Error>(papers.error());
        }
        for (const auto& [person, tasks] : *papers) {
            if (exam::hasTask(tasks, task)) {
                sat.push_back(person);
            }
        }
    }
    return sat;
}

bool isAmong(const std::vector<PersonId>& persons, const PersonId& person) {
    return std::ranges::find(persons, person) != persons.end();
}

/// The persons with the right, and whoever asks.
Result<std::vector<PersonId>> personsAsked(Workspace& workspace,
                                           people::Action action,
                                           const PersonId& asker) {
    auto persons = activeWith(workspace, action);
    if (persons && !isAmong(*persons, asker)) {
        persons->push_back(asker);
    }
    return persons;
}

/// Everything that says who may agree.
struct AssentFacts {
    const CorrectionOrder& order;
    std::vector<PersonId> persons;
    std::vector<PersonId> sat;
    std::vector<Appeal> behind;
    std::map<ExamId, AssessorRecords> records;
};

/// What no necessity lifts.
Status neverAgrees(const AssentFacts& facts, const PersonId& person) {
    if (facts.order.by == person) {
        return failure("exam.correction-own");
    }
    return std::ranges::find(facts.behind, person, &Appeal::candidate) == facts.behind.end()
               ? ok()
               : Status(failure("appeal.own"));
}

Status agreesFreely(const AssentFacts& facts, const PersonId& person) {
    Status may = neverAgrees(facts, person);
    if (may && isAmong(facts.sat, person)) {
        may = failure("exam.correction-own-paper");
    }
    for (const Appeal& appeal : facts.behind) {
        may = may.and_then(
            [&](auto) { return facts.records.at(appeal.exam).mayAssessFreely(appeal, person); });
    }
    return may;
}

Result<AssentFacts> assentFacts(Workspace& workspace,
                                const CorrectionOrder& order,
                                const PersonId& asker) {
    store::Store& store = workspace.store();
    const auto appeals = store.appeals().appeals();
    const auto steps = store.appeals().steps();
    auto persons = personsAsked(workspace, people::Action::ApproveCorrections, asker);
    if (!appeals || !steps || !persons) {
        return tl::unexpected<Error>(!appeals ? appeals.error()
                                              : (steps ? persons.error() : steps.error()));
    }
    auto sat = whoSatTask(workspace, order, *persons);
    if (!sat) {
        return tl::unexpected<Error>(sat.error());
    }
    AssentFacts facts{order,
                      std::move(*persons),
                      std::move(*sat),
                      exam::appealsBehind(order.id, AppealState::Correcting, *appeals, *steps),
                      {}};
    for (const Appeal& appeal : facts.behind) {
        if (facts.records.contains(appeal.exam)) {
            continue;
        }
        auto records = AssessorRecords::of(workspace, appeal.exam);
        if (!records) {
            return tl::unexpected<Error>(records.error());
        }
        facts.records.emplace(appeal.exam, std::move(*records));
    }
    return facts;
}

}  // namespace

Result<Assessing> mayAgree(Workspace& workspace,
                           const CorrectionOrder& order,
                           const PersonId& person) {
    const auto facts = assentFacts(workspace, order, person);
    if (!facts) {
        return tl::unexpected<Error>(facts.error());
    }
    const Status free = agreesFreely(*facts, person);
    if (free) {
        return Assessing::Freely;
    }
    const bool othersLeft = std::ranges::any_of(facts->persons, [&](const PersonId& other) {
        return agreesFreely(*facts, other).has_value();
    });
    if (othersLeft || !neverAgrees(*facts, person)) {
        return tl::unexpected<Error>(free.error());
    }
    return Assessing::ByNecessity;
}

Result<Assessing> mayTakeBack(Workspace& workspace,
                              const CorrectionOrder& order,
                              const PersonId& person) {
    const auto persons = personsAsked(workspace, people::Action::ManageExams, person);
    const auto sat = persons ? whoSatTask(workspace, order, *persons) : persons;
    if (!sat) {
        return tl::unexpected<Error>(sat.error());
    }
    if (!isAmong(*sat, person)) {
        return Assessing::Freely;
    }
    const bool othersLeft = std::ranges::any_of(
        *persons, [&sat](const PersonId& other) { return !isAmong(*sat, other); });
    return othersLeft ? Result<Assessing>(failure("exam.correction-own-paper"))
                      : Result<Assessing>(Assessing::ByNecessity);
}

}  // namespace qgt::app
