#include "app/runtime/attempt_choice.h"

#include <algorithm>
#include <set>
#include <utility>

namespace qgt::app {

using exam::AttemptChoice;
using seat::AttemptRecord;

OwnAttempts ownAttempts(const std::vector<AttemptRecord>& all,
                        const std::set<AttemptId>& takenBack,
                        const ExamId& exam,
                        const PersonId& candidate) {
    OwnAttempts own;
    for (const AttemptRecord& record : all) {
        if (record.head.exam == exam && record.head.candidate == candidate) {
            ++own.ever;
            if (!takenBack.contains(record.head.attempt)) {
                own.standing.push_back(&record);
            }
        }
    }
    return own;
}

const AttemptRecord* attemptThatCounts(const OwnAttempts& attempts, const AttemptChoice* choice) {
    if (attempts.standing.size() < 2) {
        return attempts.standing.empty() ? nullptr : attempts.standing.front();
    }
    if (choice == nullptr || choice->among != attempts.ever) {
        return nullptr;
    }
    const auto chosen = std::ranges::find_if(
        attempts.standing,
        [choice](const AttemptRecord* record) { return record->head.attempt == choice->attempt; });
    return chosen == attempts.standing.end() ? nullptr : *chosen;
}

Result<ExamAttempts> ExamAttempts::at(Workspace& workspace, const ExamId& exam) {
    auto attempts = workspace.store().attempts().attemptsAt(exam);
    auto choices = workspace.store().exams().choices(exam);
    const auto takenBack = workspace.store().paperEntries().takenBack();
    if (!attempts || !choices) {
        return tl::unexpected<Error>(attempts ? choices.error() : attempts.error());
    }
    if (!takenBack) {
        return tl::unexpected<Error>(takenBack.error());
    }
    ExamAttempts all;
    for (AttemptRecord& record : *attempts) {
        if (takenBack->contains(record.head.attempt)) {
            all.m_takenBack.push_back(record.head.candidate);
        } else {
            all.m_all.push_back(std::move(record));
        }
    }
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

int ExamAttempts::everOf(const PersonId& candidate) const {
    return static_cast<int>(of(candidate).size()) +
           static_cast<int>(std::ranges::count(m_takenBack, candidate));
}

const AttemptRecord* ExamAttempts::countedOf(const PersonId& candidate) const {
    return attemptThatCounts({of(candidate), everOf(candidate)}, choiceOf(candidate));
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
