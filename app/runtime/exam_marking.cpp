#include "app/runtime/exam_marking.h"

#include "app/runtime/attempt_choice.h"
#include "app/runtime/entropy.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/scored_attempts.h"
#include "engine/core/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace qgt::app {

using exam::AnswerToMark;
using exam::FiledTicket;
using exam::HeldExam;
using exam::MarkingPlan;
using people::Action;

namespace {

constexpr int kMostRaters = 2;

bool mayMark(const people::Person& person) {
    return person.active && std::ranges::any_of(person.roles, [](people::Role role) {
               return people::reachOf(role, Action::MarkAnswers) == people::Reach::Installation;
           });
}

/// Answers of persons, without the texts: what allotting needs.
std::vector<AnswerToMark> withCandidates(const std::vector<OpenAnswer>& open,
                                         const ExamAttempts& attempts,
                                         const std::vector<people::Person>& persons) {
    std::vector<AnswerToMark> answers;
    for (const OpenAnswer& one : open) {
        const auto attempt =
            std::ranges::find_if(attempts.all(), [&one](const seat::AttemptRecord& record) {
                return record.head.attempt == one.attempt;
            });
        if (attempt == attempts.all().end()) {
            continue;
        }
        const auto person =
            std::ranges::find(persons, attempt->head.candidate, &people::Person::id);
        answers.push_back({one.attempt,
                           one.slot,
                           one.node,
                           attempt->head.candidate,
                           person == persons.end() ? CommitteeId() : person->committee,
                           one.task,
                           one.most,
                           one.weights});
    }
    return answers;
}

using AnswerPlace = std::tuple<AttemptId, int, int>;

std::set<AnswerPlace> placesIn(const std::vector<FiledTicket>& filed) {
    std::set<AnswerPlace> places;
    for (const FiledTicket& one : filed) {
        places.insert({one.place.attempt, one.place.slot, one.place.node});
    }
    return places;
}

/// Answers that no rater has and nobody marked before there were raters.
std::vector<OpenAnswer> inNobodysHands(std::vector<OpenAnswer> open,
                                       const std::vector<FiledTicket>& filed) {
    const std::set<AnswerPlace> held = placesIn(filed);
    std::erase_if(open, [&held](const OpenAnswer& one) {
        return !one.met.empty() || held.contains({one.attempt, one.slot, one.node});
    });
    return open;
}

/// Marked by one person, as exams were before there were raters.
bool isMarkedBefore(const OpenAnswer& answer, const std::set<AnswerPlace>& held) {
    return !answer.met.empty() && !held.contains({answer.attempt, answer.slot, answer.node});
}

Status unfitMarking(const char* field) {
    return failure("marking.unfit", {{"field", field}});
}

Status checkRule(const exam::MarkingRule& rule) {
    constexpr int kHundredPercent = 100;
    constexpr int kMostMarks = 300 * bank::kHundredths;
    if (rule.raters < 1 || rule.raters > kMostRaters) {
        return unfitMarking("raters");
    }
    if (rule.apartHundredths < 0 || rule.apartHundredths > kMostMarks || rule.apartPercent < 0 ||
        rule.apartPercent > kHundredPercent) {
        return unfitMarking("apart");
    }
    return rule.againPercent < 0 || rule.againPercent > kHundredPercent ? unfitMarking("again")
                                                                        : ok();
}

void countAnswers(MarkingOverview& seen,
                  const std::vector<OpenAnswer>& open,
                  const std::vector<FiledTicket>& filed) {
    const std::set<AnswerPlace> held = placesIn(filed);
    seen.answers = static_cast<int>(open.size());
    seen.markedBefore = static_cast<int>(std::ranges::count_if(
        open, [&held](const OpenAnswer& one) { return isMarkedBefore(one, held); }));
    seen.notHandedOut = static_cast<int>(inNobodysHands(open, filed).size());
}

void countOwn(MarkingOverview& seen,
              const std::vector<FiledTicket>& filed,
              const PersonId& person) {
    for (const FiledTicket& one : filed) {
        const bool own = one.ticket.rater == person;
        seen.own += own ? 1 : 0;
        seen.ownLeft += own && !one.handedIn ? 1 : 0;
    }
}

/// What a rater who is not done may know of how the others stand: who has how many.
void hideFigures(MarkingOverview& overview) {
    overview.figuresShown = false;
    overview.without = 0;
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
    exam::MarkingRule rule;
    const bool guarded = blueprint.protection >= bank::Protection::L2;
    rule.raters = blueprint.certificate.has_value() || guarded ? kMostRaters : 1;
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

Status ExamMarking::record(const char* action, const ExamId& exam, Args details) {
    return m_workspace.store().audit().append(
        {m_actor.person, action, exam.str(), std::move(details)});
}

Result<std::vector<OpenAnswer>> ExamMarking::openAnswers(const HeldExam& exam,
                                                         const integrity::KeyRing* ring,
                                                         const std::set<AttemptId>* only) {
    const auto attempts = ExamAttempts::at(m_workspace, exam.id);
    const auto locks = scorerLocks(exam, ring);
    if (!attempts || !locks) {
        return tl::unexpected<Error>(attempts ? locks.error() : attempts.error());
    }
    std::vector<OpenAnswer> all;
    for (const seat::AttemptRecord& one : attempts->all()) {
        const bool asked = only == nullptr || only->contains(one.head.attempt);
        if (!asked || !seat::isClosed(one) || !attempts->counts(one)) {
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

Result<std::vector<exam::Rater>> ExamMarking::ratersOf(const MarkingPlan& plan) {
    const auto persons = m_workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<exam::Rater> raters;
    for (const people::Person& person : *persons) {
        if (mayMark(person) && std::ranges::find(plan.raters, person.id) != plan.raters.end()) {
            raters.push_back({person.id, person.committee});
        }
    }
    return raters;
}

Result<std::vector<AnswerToMark>> ExamMarking::toMark(const ExamId& exam,
                                                      const std::vector<FiledTicket>& filed) {
    const auto attempts = ExamAttempts::at(m_workspace, exam);
    const auto persons = m_workspace.store().people().persons();
    if (!attempts || !persons) {
        return tl::unexpected<Error>(attempts ? persons.error() : attempts.error());
    }
    std::set<AnswerPlace> seen;
    std::vector<OpenAnswer> open;
    for (const FiledTicket& one : filed) {
        const exam::TicketPlace& place = one.place;
        if (seen.insert({place.attempt, place.slot, place.node}).second) {
            OpenAnswer answer;
            answer.attempt = place.attempt;
            answer.slot = place.slot;
            answer.node = place.node;
            answer.task = place.task;
            answer.most = place.most;
            answer.weights = place.weights;
            open.push_back(std::move(answer));
        }
    }
    return withCandidates(open, *attempts, *persons);
}

Result<HeldExam> ExamMarking::markable(const ExamId& id, Action action) {
    auto exam = known(id, action);
    if (exam &&
        (exam->state == exam::ExamState::Published || exam->state == exam::ExamState::Withdrawn)) {
        return failure("exam.results-out", {{"title", exam->title}});
    }
    return exam;
}

Result<ExamMarking::Round> ExamMarking::roundOf(const HeldExam& exam,
                                                const integrity::KeyRing* ring) {
    exam::MarkingStore& store = m_workspace.store().marking();
    auto open = openAnswers(exam, ring);
    if (!open) {
        return tl::unexpected<Error>(open.error());
    }
    auto plan = store.plan(exam.id);
    auto filed = store.filed(exam.id);
    if (!plan || !filed) {
        return tl::unexpected<Error>(plan ? filed.error() : plan.error());
    }
    return Round{std::move(*open), std::move(*plan), std::move(*filed)};
}

std::vector<MarkingPerson> ExamMarking::personsFor(const std::vector<people::Person>& persons,
                                                   const std::optional<MarkingPlan>& plan) const {
    std::vector<MarkingPerson> all;
    for (const people::Person& person : persons) {
        const bool isRater =
            plan && std::ranges::find(plan->raters, person.id) != plan->raters.end();
        if (mayMark(person) || isRater) {
            const bool proposed = !plan && person.id == m_actor.person;
            all.push_back({person.id, person.name, isRater || proposed});
        }
    }
    std::ranges::sort(all, {}, &MarkingPerson::name);
    return all;
}

Result<MarkingOverview> ExamMarking::overview(const ExamId& id, const integrity::KeyRing* ring) {
    auto exam = known(id, Action::ManageExams);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto round = roundOf(*exam, ring);
    const auto persons = m_workspace.store().people().persons();
    const auto blueprint = frozenBlueprint(*exam);
    if (!round) {
        return tl::unexpected<Error>(round.error());
    }
    if (!persons || !blueprint) {
        return tl::unexpected<Error>(persons ? blueprint.error() : persons.error());
    }
    MarkingOverview seen;
    seen.begun = round->plan.has_value();
    seen.rule = seen.begun ? round->plan->rule : proposedRule(*blueprint);
    seen.persons = personsFor(*persons, round->plan);
    countAnswers(seen, round->open, round->filed);
    countOwn(seen, round->filed, m_actor.person);
    if (seen.begun) {
        seen.figures = exam::markingFigures(*round->plan, round->filed);
        const auto waiting = further(*round->plan, round->filed);
        if (!waiting) {
            return tl::unexpected<Error>(waiting.error());
        }
        seen.without = waiting->without;
    }
    if (seen.ownLeft > 0) {
        hideFigures(seen);
    }
    seen.exam = std::move(*exam);
    return seen;
}

Status ExamMarking::handOut(const ExamId& id,
                            const MarkingChoice& choice,
                            const integrity::KeyRing* ring) {
    const auto exam = markable(id, Action::ManageExams);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    auto round = roundOf(*exam, ring);
    if (!round) {
        return tl::unexpected<Error>(round.error());
    }
    if (round->open.empty()) {
        return failure("marking.nothing");
    }
    MarkingPlan plan;
    if (round->plan) {
        plan = *round->plan;
    } else {
        plan.exam = id;
        plan.rule = choice.rule;
        plan.seed = randomSeed();
        plan.revision = 0;
    }
    if (Status fit = checkRule(plan.rule); !fit) {
        return fit;
    }
    const std::size_t ratersBefore = plan.raters.size();
    std::ranges::copy_if(
        choice.raters, std::back_inserter(plan.raters), [&plan](const PersonId& rater) {
            return std::ranges::find(plan.raters, rater) == plan.raters.end();
        });
    const bool changed = !round->plan || plan.raters.size() > ratersBefore;
    plan.revision += changed ? 1 : 0;
    plan.at = m_workspace.clock().now();
    plan.by = m_actor.person;
    return handOutBy(
        plan, changed, inNobodysHands(std::move(round->open), round->filed), round->filed);
}

Status ExamMarking::handOutBy(const MarkingPlan& plan,
                              bool changed,
                              const std::vector<OpenAnswer>& open,
                              const std::vector<FiledTicket>& filed) {
    const auto raters = ratersOf(plan);
    const auto attempts = ExamAttempts::at(m_workspace, plan.exam);
    const auto persons = m_workspace.store().people().persons();
    if (!raters || !attempts || !persons) {
        return tl::unexpected<Error>(!raters ? raters.error()
                                             : (attempts ? persons.error() : attempts.error()));
    }
    const exam::Allotment made =
        exam::allot({plan, *raters, withCandidates(open, *attempts, *persons), filed});
    if (raters->size() != plan.raters.size()) {
        return unfitMarking("raters");
    }
    if (made.without > 0) {
        return failure(
            "marking.too-few-raters",
            {{"need", std::to_string(plan.rule.raters)}, {"count", std::to_string(made.without)}});
    }
    const Args details{{"raters", std::to_string(plan.raters.size())},
                       {"answers", std::to_string(open.size())},
                       {"each", std::to_string(plan.rule.raters)},
                       {"apart", std::to_string(plan.rule.apartHundredths)},
                       {"percent", std::to_string(plan.rule.apartPercent)},
                       {"third", exam::toText(plan.rule.third)}};
    return m_workspace.store().batch([&] {
        exam::MarkingStore& store = m_workspace.store().marking();
        return record("marking.handed-out", plan.exam, details)
            .and_then([&](auto) { return changed ? store.savePlan(plan) : ok(); })
            .and_then([&](auto) { return store.saveTickets(made.tickets); })
            .and_then([&](auto) { return handFurther(plan.exam); });
    });
}

}  // namespace qgt::app
