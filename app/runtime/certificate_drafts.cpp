#include "app/runtime/certificate_drafts.h"

#include "app/runtime/attempt_choice.h"
#include "app/runtime/exam_keys.h"
#include "app/runtime/exam_material.h"
#include "engine/exam/exam_lock.h"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace qgt::app {

using certificate::Certificate;
using certificate::TaskBasis;
using exam::HeldExam;

namespace {

const exam::ScoreRecord* scoreOf(const std::vector<exam::ScoreRecord>& scores,
                                 const AttemptId& attempt) {
    const auto found = std::ranges::find(scores, attempt, &exam::ScoreRecord::attempt);
    return found == scores.end() ? nullptr : &*found;
}

/// An item rests on its basis with all its marks; of a case each criterion has its own.
void addBasis(const exam::KeyedTask& task, int marks, std::vector<TaskBasis>& paper) {
    if (const auto* const item = std::get_if<bank::Item>(&task.task)) {
        paper.push_back({marks, item->basis});
        return;
    }
    constexpr int kAllOfCase = 100;
    for (const bank::Criterion& one : std::get<bank::CaseScenario>(task.task).criteria) {
        paper.push_back({marks * one.marks / kAllOfCase, one.basis});
    }
}

/// Which lines a paper of the blueprint proves: those that its quotas promise. Empty: all of them.
std::string scopeOf(const bank::Blueprint& blueprint, const bank::Bank& bank) {
    std::set<LineId> promised;
    for (const bank::Quota& quota : blueprint.quotas) {
        if (quota.min > 0 && quota.line.str() == bank::kEach) {
            return {};
        }
        if (quota.min > 0 && !quota.line.empty()) {
            promised.insert(quota.line);
        }
    }
    return promised.size() < bank.lines().size() ? "部分条线" : std::string();
}

}  // namespace

Result<bank::Blueprint> certifyingBlueprint(const HeldExam& exam) {
    auto blueprint = frozenBlueprint(exam);
    if (!blueprint) {
        return blueprint;
    }
    // Only papers from the exam pool are locked: whatever everybody could read proves nothing.
    const bool certifies = !exam.mock && exam.lock.generation != 0 && blueprint->certificate &&
                           blueprint->pool == bank::PaperPool::Exam &&
                           blueprint->protection != bank::Protection::L0;
    if (!certifies) {
        return failure("certificate.rehearsal", {{"title", exam.title}});
    }
    if (exam.state != exam::ExamState::Published) {
        return failure("certificate.not-published", {{"title", exam.title}});
    }
    return blueprint;
}

Result<std::vector<PassedAttempt>> passedAttempts(Workspace& workspace, const HeldExam& exam) {
    const auto attempts = ExamAttempts::at(workspace, exam.id);
    const auto scores = workspace.store().exams().scores(exam.id);
    if (!attempts || !scores) {
        return tl::unexpected<Error>(attempts ? scores.error() : attempts.error());
    }
    std::vector<PassedAttempt> passed;
    for (const exam::ExamCandidate& candidate : exam.candidates) {
        const auto* const counted = attempts->countedOf(candidate.person);
        const exam::ScoreRecord* const score =
            counted == nullptr ? nullptr : scoreOf(*scores, counted->head.attempt);
        if (score == nullptr) {
            continue;
        }
        const auto result = exam::decodeResult(score->body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        if (result->passed && result->complete) {
            passed.push_back({candidate.person, score->attempt, score->body});
        }
    }
    return passed;
}

Result<std::vector<TaskBasis>> paperBasis(Workspace& workspace,
                                          const HeldExam& exam,
                                          const PersonId& candidate,
                                          const integrity::KeyRing& ring) {
    const auto stored = workspace.store().exams().paper(exam.id, candidate);
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    if (!*stored) {
        return failure("exam.no-paper", {{"title", exam.title}});
    }
    const auto locks = exam::openForScorer(exam.lock, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    const auto key = exam::scoringKeyOf(**stored, &locks->scoring);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    std::vector<TaskBasis> paper;
    for (const exam::KeyedTask& task : key->tasks) {
        const auto& sections = key->blueprint.sections;
        const int marks = task.section < sections.size() ? sections[task.section].marks : 0;
        addBasis(task, marks, paper);
    }
    return paper;
}

Result<Certificate> certificateFor(Workspace& workspace,
                                   const HeldExam& exam,
                                   const bank::Blueprint& blueprint,
                                   const PassedAttempt& passed) {
    const auto person = workspace.store().people().person(passed.person);
    const auto stored = workspace.store().exams().paper(exam.id, passed.person);
    if (!person || !stored) {
        return tl::unexpected<Error>(person ? stored.error() : person.error());
    }
    if (!*person || !*stored) {
        return failure("certificate.no-person", {{"title", exam.title}});
    }
    const bank::ServiceLine* const line =
        exam.line.empty() ? nullptr : workspace.bank().line(exam.line);
    const bank::CertificateTerms terms =
        blueprint.certificate ? *blueprint.certificate : bank::CertificateTerms{};
    Certificate made;
    made.name = (*person)->name;
    made.staffTail = certificate::staffTailOf((*person)->staffNo);
    made.post = (*person)->post;
    made.title = terms.title;
    made.scope = line == nullptr ? scopeOf(blueprint, workspace.bank()) : line->name;
    made.issued = keyDay(workspace.clock());
    made.expires = certificate::lastDay(made.issued, terms.months);
    made.level = blueprint.protection;
    made.exam = certificate::shortDigest("qgt.exam.v1\n" + exam.id.str() + "\n" + exam.blueprint +
                                         "\n" + (*stored)->seatDigest + "\n" + passed.body);
    return made;
}

}  // namespace qgt::app
