#include "app/runtime/law_impact.h"

#include "engine/exam/exam_lock.h"
#include "engine/exam/exam_result.h"

#include <algorithm>
#include <map>
#include <utility>
#include <variant>

namespace qgt::app {

namespace {

using exam::HeldExam;
using Tasks = std::set<std::string>;

bool isLeftOut(const HeldExam& exam) {
    return exam.mock || exam.state == exam::ExamState::Draft ||
           exam.state == exam::ExamState::Withdrawn;
}

std::string idOfTask(const exam::KeyedTask& task) {
    const auto* const item = std::get_if<bank::Item>(&task.task);
    return item != nullptr ? item->id.str() : std::get<bank::CaseScenario>(task.task).id.str();
}

/// The asked tasks of the scored papers by candidate.
Result<std::map<PersonId, Tasks>> scoredTasks(store::Store& store,
                                              const HeldExam& exam,
                                              const Tasks& asked) {
    const auto scores = store.exams().scores(exam.id);
    const auto takenBack = store.paperEntries().takenBack();
    if (!scores || !takenBack) {
        return tl::unexpected<Error>(scores ? takenBack.error() : scores.error());
    }
    std::map<PersonId, Tasks> found;
    for (const exam::ScoreRecord& score : *scores) {
        if (takenBack->contains(score.attempt)) {
            continue;
        }
        const auto result = exam::decodeResult(score.body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        Tasks& own = found[score.candidate];
        for (const exam::TaskResult& task : result->tasks) {
            if (asked.contains(task.id)) {
                own.insert(task.id);
            }
        }
    }
    return found;
}

Status addHeld(store::Store& store, const HeldExam& exam, const Tasks& asked, HeldImpact& impact) {
    const auto scored = scoredTasks(store, exam, asked);
    const auto papers = store.exams().papers(exam.id);
    if (!scored || !papers) {
        return tl::unexpected<Error>(scored ? papers.error() : scored.error());
    }
    ExamTouched touched;
    touched.exam = exam.id;
    touched.title = exam.title;
    touched.opens = exam.opens;
    for (const exam::StoredPaper& paper : *papers) {
        Tasks own;
        if (const auto known = scored->find(paper.candidate); known != scored->end()) {
            own = known->second;
            if (!own.empty()) {
                touched.sat.push_back(paper.candidate);
                impact.persons.insert(paper.candidate);
            }
        } else if (exam.lock.generation != 0) {
            ++impact.shut;
        } else if (const auto key = exam::scoringKeyOf(paper, nullptr); key) {
            for (const exam::KeyedTask& task : key->tasks) {
                if (asked.contains(idOfTask(task))) {
                    own.insert(idOfTask(task));
                }
            }
        }
        touched.papers += own.empty() ? 0 : 1;
        touched.tasks.merge(own);
    }
    if (touched.papers > 0) {
        impact.exams.push_back(std::move(touched));
    }
    return ok();
}

}  // namespace

Result<HeldImpact> heldImpact(store::Store& store, const AskedLaw& law) {
    const auto exams = store.exams().exams();
    const auto certificates = store.certificates().certificates();
    const auto ends = store.certificates().ends();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    if (!certificates || !ends) {
        return tl::unexpected<Error>(certificates ? ends.error() : certificates.error());
    }
    HeldImpact impact;
    impact.certificates = certificate::restingOn(*certificates, *ends, law.source, law.article);
    for (const auto& one : impact.certificates) {
        impact.persons.insert(one.record.person);
    }
    for (const HeldExam& exam : *exams) {
        if (isLeftOut(exam)) {
            continue;
        }
        if (const Status added = addHeld(store, exam, law.tasks, impact); !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    std::ranges::stable_sort(
        impact.exams, [](const ExamTouched& a, const ExamTouched& b) { return a.opens > b.opens; });
    return impact;
}

}  // namespace qgt::app
