#include "app/runtime/workspace_study.h"

#include "app/runtime/certifying_answers.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/own_goal.h"
#include "app/runtime/standing_attempts.h"
#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/exam/held_exam.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using exam::HeldExam;

bool isToSit(const HeldExam& exam, const PersonId& person, Instant now) {
    return exam.state == exam::ExamState::Sealed && !exam.mock && now < exam.closes &&
           std::ranges::find(exam.candidates, person, &exam::ExamCandidate::person) !=
               exam.candidates.end();
}

bool wasSat(const std::vector<seat::AttemptRecord>& attempts, const ExamId& exam) {
    return std::ranges::any_of(attempts, [&exam](const seat::AttemptRecord& attempt) {
        return attempt.head.exam == exam;
    });
}

/// A drill from the open bank that may be sat already is practice itself, and is simply sat.
Result<bool> isOpenDrill(const HeldExam& exam, Instant now) {
    if (now < exam.opens) {
        return false;
    }
    return frozenBlueprint(exam).map([](const bank::Blueprint& blueprint) {
        return blueprint.pool == bank::PaperPool::Practice;
    });
}

Result<std::optional<practice::StudyGoal>> nextExam(Workspace& workspace,
                                                    const PersonId& person,
                                                    const bank::Bank& bank) {
    store::Store& store = workspace.store();
    const auto exams = store.exams().exams();
    const auto attempts =
        StandingAttempts(store.attempts(), store.paperEntries()).attemptsOf(person);
    if (!exams || !attempts) {
        return tl::unexpected<Error>(exams ? attempts.error() : exams.error());
    }
    const Instant now = workspace.clock().now();
    const HeldExam* next = nullptr;
    for (const HeldExam& exam : *exams) {
        if (!isToSit(exam, person, now) || wasSat(*attempts, exam.id) ||
            (next != nullptr && exam.opens >= next->opens)) {
            continue;
        }
        const auto drill = isOpenDrill(exam, now);
        if (!drill) {
            return tl::unexpected<Error>(drill.error());
        }
        next = *drill ? next : &exam;
    }
    if (next == nullptr) {
        return std::nullopt;
    }
    const auto blueprint = frozenBlueprint(*next);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    // Within its window it may be sat any day: that is today.
    const Date day = localDate(std::max(next->opens, now), kShanghaiOffsetMinutes);
    practice::StudyGoal goal = practice::goalOf(*blueprint, next->line, bank, day.days);
    goal.title = next->title;
    return goal;
}

}  // namespace

Result<std::optional<practice::StudyGoal>> nextGoal(Workspace& workspace,
                                                    const PersonId& person,
                                                    const bank::Bank& bank) {
    auto exam = nextExam(workspace, person, bank);
    auto own = ownStudyGoal(workspace, person, bank);
    if (!exam || !own) {
        return tl::unexpected<Error>(exam ? own.error() : exam.error());
    }
    const bool ownFirst = *own && (!*exam || (*own)->day < (*exam)->day);
    return ownFirst ? std::move(*own) : std::move(*exam);
}

Result<std::shared_ptr<const practice::AbilityBasis>> WorkspaceStudy::basisOf(
    const std::shared_ptr<const bank::Bank>& bank) {
    const auto adopted = m_workspace->store().ability().adopted();
    auto changes = m_workspace->store().ability().policyChanges();
    if (!adopted || !changes) {
        return tl::unexpected<Error>(adopted ? changes.error() : adopted.error());
    }
    ability::ParameterSet set = *adopted ? (*adopted)->set : ability::ParameterSet();
    if (!m_kept || m_kept->bank != bank || m_kept->set != set || m_kept->changes != *changes) {
        auto basis = std::make_shared<practice::AbilityBasis>(*bank, set, *changes);
        m_kept = KeptBasis{bank, std::move(set), std::move(*changes), std::move(basis)};
    }
    return m_kept->basis;
}

Result<practice::StudyFacts> WorkspaceStudy::factsOf(
    const PersonId& person, const std::shared_ptr<const bank::Bank>& bank) {
    auto basis = basisOf(bank);
    const auto known = m_workspace->store().people().person(person);
    auto certifying = certifyingAnswers(*m_workspace, person);
    auto goal = nextGoal(*m_workspace, person, *bank);
    if (!basis || !known) {
        return tl::unexpected<Error>(basis ? known.error() : basis.error());
    }
    if (!certifying || !goal) {
        return tl::unexpected<Error>(certifying ? goal.error() : certifying.error());
    }
    practice::StudyFacts facts;
    facts.priors = (*basis)->priorsOf(known->value_or(people::Person()));
    facts.basis = std::move(*basis);
    facts.certifying = std::move(*certifying);
    facts.goal = std::move(*goal);
    return facts;
}

}  // namespace qgt::app
