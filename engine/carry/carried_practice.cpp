#include "engine/carry/carried_practice.h"

#include <algorithm>

namespace qgt::carry {

namespace {

template <typename Event>
bool allOf(const std::vector<Event>& events, const PersonId& person) {
    return std::all_of(
        events.begin(), events.end(), [&](const Event& event) { return event.person == person; });
}

}  // namespace

Status checkCarried(const CarriedPractice& practice,
                    const PersonId& person,
                    const InstallId& install) {
    const bool own = allOf(practice.sessions, person) && allOf(practice.answers, person) &&
                     allOf(practice.exposures, person) && allOf(practice.marks, person) &&
                     std::all_of(practice.cases.begin(),
                                 practice.cases.end(),
                                 [&](const practice::CaseHistory& history) {
                                     return history.attempt.person == person;
                                 });
    if (!own) {
        return failure("carry.other-person");
    }
    const bool here = std::all_of(
        practice.answers.begin(), practice.answers.end(), [&](const practice::AnswerEvent& event) {
            return event.install == install && event.origin != practice::AnswerOrigin::Exam;
        });
    return here ? ok() : Status(failure("carry.other-install"));
}

CarriedPractice doneOn(CarriedPractice practice, const InstallId& install) {
    auto& answers = practice.answers;
    answers.erase(std::remove_if(answers.begin(),
                                 answers.end(),
                                 [&](const practice::AnswerEvent& event) {
                                     return event.install != install ||
                                            event.origin == practice::AnswerOrigin::Exam;
                                 }),
                  answers.end());
    return practice;
}

bool isWhole(const practice::CaseHistory& history) {
    if (history.events.empty()) {
        return false;
    }
    const practice::CaseEventKind last = history.events.back().kind;
    return last == practice::CaseEventKind::Finished || last == practice::CaseEventKind::Left;
}

}  // namespace qgt::carry
