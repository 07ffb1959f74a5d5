#include "app/runtime/exam_marking.h"

#include "app/runtime/exam_material.h"
#include "app/runtime/scored_attempts.h"
#include "engine/core/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using exam::FiledTicket;
using exam::HeldExam;
using exam::MarkingPlan;
using people::Action;

namespace {

/// Marked by one person, as exams were before there were raters.
bool isMarkedBefore(const OpenAnswer& answer, const std::set<exam::AnswerPlace>& held) {
    return !answer.met.empty() && !held.contains({answer.attempt, answer.slot, answer.node});
}

std::string nameIn(const std::vector<people::Person>& persons, const PersonId& id) {
    const auto person = std::ranges::find(persons, id, &people::Person::id);
    return person == persons.end() ? id.str() : person->name;
}

std::vector<MarkingLeaver> leaversOf(const std::vector<exam::RaterLeft>& left,
                                     const std::vector<people::Person>& persons) {
    std::vector<MarkingLeaver> leavers;
    std::ranges::transform(
        left, std::back_inserter(leavers), [&persons](const exam::RaterLeft& one) {
            return MarkingLeaver{nameIn(persons, one.rater),
                                 nameIn(persons, one.by),
                                 one.reason,
                                 one.at,
                                 static_cast<int>(one.tickets.size())};
        });
    return leavers;
}

void countOwn(MarkingOverview& seen,
              const std::vector<FiledTicket>& counting,
              const PersonId& person) {
    for (const FiledTicket& one : counting) {
        const bool own = one.ticket.rater == person;
        seen.own += own ? 1 : 0;
        seen.ownLeft += own && !one.handedIn ? 1 : 0;
    }
}

/// What may be known before all is decided: who has how many, and by whoever has nothing left to
/// mark, for how many somebody is missing.
void hideFigures(MarkingOverview& overview) {
    overview.figuresShown = false;
    overview.without = overview.ownLeft > 0 ? 0 : overview.without;
    exam::MarkingFigures counts;
    counts.answers = overview.figures.answers;
    for (const exam::RaterFigures& one : overview.figures.each) {
        exam::RaterFigures only;
        only.rater = one.rater;
        only.given = one.given;
        only.marked = one.marked;
        only.handedIn = one.handedIn;
        counts.each.push_back(std::move(only));
    }
    overview.figures = std::move(counts);
}

}  // namespace

exam::MarkingRule proposedRule(const bank::Blueprint& blueprint) {
    constexpr int kWhereMuchRests = 2;
    exam::MarkingRule rule;
    const bool guarded = blueprint.protection >= bank::Protection::L2;
    rule.raters = blueprint.certificate.has_value() || guarded ? kWhereMuchRests : 1;
    return rule;
}

ExamMarking::ExamMarking(Workspace& workspace, people::Actor actor)
    : m_workspace(workspace), m_actor(std::move(actor)) {}

Result<HeldExam> ExamMarking::known(const ExamId& id, Action action) {
    const Status allowed = people::authorize(m_actor, action, {}, m_workspace.store().audit());
    if (!allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto found = m_workspace.store().exams().exam(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (!*found || (*found)->mock || (*found)->state == exam::ExamState::Draft) {
        return failure("exam.unknown");
    }
    return std::move(**found);
}

Result<HeldExam> ExamMarking::markable(const ExamId& id, Action action) {
    auto exam = known(id, action);
    if (!exam ||
        (exam->state != exam::ExamState::Published && exam->state != exam::ExamState::Withdrawn)) {
        return exam;
    }
    const auto late = waiting(id);
    if (!late) {
        return tl::unexpected<Error>(late.error());
    }
    if (exam->state == exam::ExamState::Withdrawn || late->empty()) {
        return failure("exam.results-out", {{"title", exam->title}});
    }
    return exam;
}

Result<std::set<AttemptId>> ExamMarking::waiting(const ExamId& id) {
    const auto scores = m_workspace.store().exams().scores(id);
    const auto attempts = ExamAttempts::at(m_workspace, id);
    if (!scores || !attempts) {
        return tl::unexpected<Error>(scores ? attempts.error() : scores.error());
    }
    std::set<AttemptId> open;
    for (const seat::AttemptRecord& one : attempts->all()) {
        // The newest score comes first.
        const auto score =
            std::ranges::find(*scores, one.head.attempt, &exam::ScoreRecord::attempt);
        if (score == scores->end() || !attempts->counts(one)) {
            continue;
        }
        const auto result = exam::decodeResult(score->body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        if (!result->complete) {
            open.insert(one.head.attempt);
        }
    }
    return open;
}

Status ExamMarking::record(const char* action, const ExamId& exam, Args details) {
    return m_workspace.store().audit().append(
        {m_actor.person, action, exam.str(), std::move(details)});
}

Result<std::vector<OpenAnswer>> ExamMarking::openAnswers(const HeldExam& exam,
                                                         const integrity::KeyRing* ring,
                                                         const AnswerOwners& owners,
                                                         const std::set<AttemptId>* only) {
    const auto locks = scorerLocks(exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    std::vector<OpenAnswer> all;
    for (const seat::AttemptRecord& one : owners.attempts().all()) {
        const bool asked = only == nullptr || only->contains(one.head.attempt);
        if (!asked || !owners.counts(one.head.attempt)) {
            continue;
        }
        auto answers =
            openAnswersOf(m_workspace, {exam, one, *locks ? &**locks : nullptr, m_actor.person});
        if (!answers) {
            return answers;
        }
        std::ranges::copy_if(*answers, std::back_inserter(all), [](const OpenAnswer& answer) {
            return !trimmed(answer.given).empty();
        });
    }
    return all;
}

Result<ExamMarking::Round> ExamMarking::roundOf(const HeldExam& exam,
                                                const integrity::KeyRing* ring) {
    exam::MarkingStore& store = m_workspace.store().marking();
    auto owners = AnswerOwners::at(m_workspace, exam.id);
    if (!owners) {
        return tl::unexpected<Error>(owners.error());
    }
    auto open = openAnswers(exam, ring, *owners);
    auto plan = store.plan(exam.id);
    auto filed = store.filed(exam.id);
    if (!open) {
        return tl::unexpected<Error>(open.error());
    }
    if (!plan || !filed) {
        return tl::unexpected<Error>(plan ? filed.error() : plan.error());
    }
    std::vector<FiledTicket> counting = owners->counting(*filed);
    return Round{std::move(*owners),
                 std::move(*open),
                 std::move(*plan),
                 std::move(*filed),
                 std::move(counting)};
}

std::vector<MarkingPerson> ExamMarking::personsFor(const std::vector<people::Person>& persons,
                                                   const Round& round) const {
    std::vector<MarkingPerson> all;
    for (const people::Person& person : persons) {
        const bool isRater = round.plan && std::ranges::find(round.plan->raters, person.id) !=
                                               round.plan->raters.end();
        const bool fit = mayMark(person);
        if (fit || isRater) {
            const bool proposed = !round.plan && person.id == m_actor.person;
            const auto open = std::ranges::count_if(round.counting, [&](const FiledTicket& one) {
                return one.ticket.rater == person.id && !one.handedIn;
            });
            all.push_back(
                {person.id, person.name, isRater || proposed, fit, static_cast<int>(open)});
        }
    }
    std::ranges::sort(all, {}, &MarkingPerson::name);
    return all;
}

bool ExamMarking::isWholeDecided(const Round& round, const MarkingOverview& seen) {
    return seen.notHandedOut == 0 && seen.figures.decided == seen.figures.answers &&
           round.owners.attempts().allDecided().has_value() &&
           std::ranges::all_of(round.counting, [](const FiledTicket& one) {
               // A second coming decides nothing, and where results are out nobody marks it.
               return one.handedIn || one.place.role == exam::TicketRole::Again;
           });
}

void ExamMarking::countAnswers(MarkingOverview& seen, const Round& round) {
    const std::set<exam::AnswerPlace> held = exam::handedOutAnswers(seen.rule, round.counting);
    seen.answers = static_cast<int>(round.open.size());
    seen.markedBefore = static_cast<int>(std::ranges::count_if(
        round.open, [&held](const OpenAnswer& one) { return isMarkedBefore(one, held); }));
    seen.notHandedOut = static_cast<int>(withoutRaters(round.open, held).size());
    std::set<exam::AnswerPlace> entered;
    for (const FiledTicket& one : round.counting) {
        if (round.owners.entered(one.place.attempt, one.ticket.rater)) {
            entered.insert(exam::answerOf(one.place));
        }
    }
    seen.byReaders = static_cast<int>(entered.size());
}

Result<MarkingOverview> ExamMarking::overview(const ExamId& id, const integrity::KeyRing* ring) {
    auto exam = known(id, Action::ManageExams);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto round = roundOf(*exam, ring);
    const auto persons = m_workspace.store().people().persons();
    const auto left = m_workspace.store().marking().left(id);
    const auto blueprint = frozenBlueprint(*exam);
    if (!round || !persons) {
        return tl::unexpected<Error>(round ? persons.error() : round.error());
    }
    if (!left || !blueprint) {
        return tl::unexpected<Error>(left ? blueprint.error() : left.error());
    }
    MarkingOverview seen;
    seen.closed = !markable(id, Action::ManageExams).has_value();
    seen.begun = round->plan.has_value();
    seen.rule = seen.begun ? round->plan->rule : proposedRule(*blueprint);
    seen.persons = personsFor(*persons, *round);
    seen.left = leaversOf(*left, *persons);
    countAnswers(seen, *round);
    countOwn(seen, round->counting, m_actor.person);
    if (seen.begun) {
        seen.figures = exam::markingFigures(*round->plan, round->counting);
        const auto apart = further(*round->plan, round->filed);
        if (!apart) {
            return tl::unexpected<Error>(apart.error());
        }
        seen.without = apart->without;
        // Further raters there are again, for instance with an account that was opened anew.
        seen.notHandedOut += seen.ownLeft > 0 ? 0 : static_cast<int>(apart->tickets.size());
        const auto held = exam::handedOutAnswers(seen.rule, round->counting);
        const auto asked = toAllot(
            *round->plan, round->owners.toMark(withoutRaters(round->open, held)), round->filed);
        if (!asked) {
            return tl::unexpected<Error>(asked.error());
        }
        seen.nobodyMay = exam::allot(*asked).without;
    }
    if (seen.begun && !isWholeDecided(*round, seen)) {
        hideFigures(seen);
    }
    std::ranges::transform(
        seen.figures.each,
        std::back_inserter(seen.raterNames),
        [&persons](const exam::RaterFigures& one) { return nameIn(*persons, one.rater); });
    seen.exam = std::move(*exam);
    return seen;
}

}  // namespace qgt::app
