#include "app/runtime/attempt_choice.h"

#include <algorithm>
#include <set>
#include <utility>

namespace qgt::app {

using exam::AttemptChoice;
using seat::AttemptRecord;

const AttemptRecord* attemptThatCounts(const std::vector<const AttemptRecord*>& attempts,
                                       const AttemptChoice* choice) {
    if (attempts.size() < 2) {
        return attempts.empty() ? nullptr : attempts.front();
    }
    if (choice == nullptr || choice->among != static_cast<int>(attempts.size())) {
        return nullptr;
    }
    const auto chosen = std::ranges::find_if(attempts, [choice](const AttemptRecord* record) {
        return record->head.attempt == choice->attempt;
    });
    return chosen == attempts.end() ? nullptr : *chosen;
}

Result<ExamAttempts> ExamAttempts::at(Workspace& workspace, const ExamId& exam) {
    auto attempts = workspace.store().attempts().attemptsAt(exam);
    auto choices = workspace.store().exams().choices(exam);
    if (!attempts || !choices) {
        return tl::unexpected<Error>(attempts ? choices.error() : attempts.error());
    }
    ExamAttempts all;
    all.m_all = std::move(*attempts);
    all.m_choices = std::move(*choices);
    return all;
}

std::vector<const AttemptRecord*> ExamAttempts::of(const PersonId& candidate) const {
    std::vector<const AttemptRecord*> own;
    for (const AttemptRecord& record : m_all) {
        if (record.head.candidate == candidate) {
            own.push_back(&record);
        }
    }
    return own;
}

const AttemptRecord* ExamAttempts::countedOf(const PersonId& candidate) const {
    return attemptThatCounts(of(candidate), choiceOf(candidate));
}

bool ExamAttempts::isUndecided(const PersonId& candidate) const {
    return !of(candidate).empty() && countedOf(candidate) == nullptr;
}

bool ExamAttempts::counts(const AttemptRecord& record) const {
    const AttemptRecord* const counted = countedOf(record.head.candidate);
    return counted != nullptr && counted->head.attempt == record.head.attempt;
}

const AttemptChoice* ExamAttempts::choiceOf(const PersonId& candidate) const {
    const auto found = std::ranges::find(m_choices, candidate, &AttemptChoice::candidate);
    return found == m_choices.end() ? nullptr : &*found;
}

Status ExamAttempts::allDecided() const {
    std::set<PersonId> undecided;
    for (const AttemptRecord& record : m_all) {
        if (isUndecided(record.head.candidate)) {
            undecided.insert(record.head.candidate);
        }
    }
    return undecided.empty() ? ok()
                             : Status(failure("exam.attempts-undecided",
                                              {{"count", std::to_string(undecided.size())}}));
}

}  // namespace qgt::app
