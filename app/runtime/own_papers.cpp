#include "app/runtime/own_papers.h"

#include "app/runtime/attempt_choice.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

Result<std::vector<PersonId>> activeWith(Workspace& workspace, people::Action action) {
    const auto persons = workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<PersonId> able;
    for (const people::Person& person : *persons) {
        const people::Actor actor{person.id, person.committee, person.roles};
        if (person.active && people::reachOf(actor, action) == people::Reach::Installation) {
            able.push_back(person.id);
        }
    }
    return able;
}

Result<OwnPapers> ownPapers(Workspace& workspace,
                            const ExamId& exam,
                            const std::vector<PersonId>& persons) {
    const auto attempts = ExamAttempts::at(workspace, exam);
    const auto scores = workspace.store().exams().scores(exam);
    if (!attempts || !scores) {
        return tl::unexpected<Error>(attempts ? scores.error() : attempts.error());
    }
    OwnPapers papers;
    for (const PersonId& person : persons) {
        const seat::AttemptRecord* const counted = attempts->countedOf(person);
        const auto score =
            counted == nullptr
                ? scores->end()
                : std::ranges::find(*scores, counted->head.attempt, &exam::ScoreRecord::attempt);
        if (score == scores->end()) {
            continue;
        }
        auto result = exam::decodeResult(score->body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        papers[person] = std::move(result->tasks);
    }
    return papers;
}

}  // namespace qgt::app
