#include "app/runtime/entropy.h"
#include "app/runtime/exam_marking.h"
#include "engine/core/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using exam::FiledTicket;
using exam::MarkingPlan;
using people::Action;

// What whoever holds the exam does: who marks, and who does no longer.

namespace {

Status unfitMarking(const char* field) {
    return failure("marking.unfit", {{"field", field}});
}

Status checkRule(const exam::MarkingRule& rule) {
    constexpr int kMostRaters = 2;
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

bool isActiveIn(const std::vector<exam::Rater>& raters, const PersonId& person) {
    return std::ranges::find(raters, person, &exam::Rater::person) != raters.end();
}

}  // namespace

Status ExamMarking::handOut(const ExamId& id,
                            const MarkingChoice& choice,
                            const integrity::KeyRing* ring) {
    const auto exam = markable(id, Action::ManageExams);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto round = roundOf(*exam, ring);
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
    // Whoever is a rater already and may mark no longer gets nothing, and stops nobody.
    const auto active = activeRaters(m_workspace, plan);
    if (!active) {
        return tl::unexpected<Error>(active.error());
    }
    const auto added = plan.raters.begin() + static_cast<std::ptrdiff_t>(ratersBefore);
    if (!std::all_of(added, plan.raters.end(), [&active](const PersonId& rater) {
            return isActiveIn(*active, rater);
        })) {
        return unfitMarking("raters");
    }
    const bool changed = !round->plan || plan.raters.size() > ratersBefore;
    plan.revision += changed ? 1 : 0;
    plan.at = m_workspace.clock().now();
    plan.by = m_actor.person;
    const auto held = exam::handedOutAnswers(plan.rule, round->counting);
    return handOutBy(plan, changed, withoutRaters(round->open, held), *round);
}

Status ExamMarking::handOutBy(const MarkingPlan& plan,
                              bool changed,
                              const std::vector<OpenAnswer>& open,
                              const Round& round) {
    const auto asked = toAllot(plan, round.owners.toMark(open), round.filed);
    if (!asked) {
        return tl::unexpected<Error>(asked.error());
    }
    const exam::Allotment made = exam::allot(*asked);
    const auto apart = further(plan, round.filed);
    if (!apart) {
        return tl::unexpected<Error>(apart.error());
    }
    const bool nothing = made.tickets.empty() && apart->tickets.empty();
    // What can be given is given; a rater who joins may still be wanted for what is apart.
    if (made.without > 0 && nothing && (!changed || !round.plan)) {
        return failure(
            "marking.too-few-raters",
            {{"need", std::to_string(plan.rule.raters)}, {"count", std::to_string(made.without)}});
    }
    const Args details{{"raters", std::to_string(plan.raters.size())},
                       {"answers", std::to_string(open.size())},
                       {"without", std::to_string(made.without)},
                       {"entered", std::to_string(made.byReaders)},
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

Status ExamMarking::takeOut(const ExamId& id, const PersonId& rater, const std::string& reason) {
    const auto exam = markable(id, Action::ManageExams);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    exam::MarkingStore& store = m_workspace.store().marking();
    auto before = store.plan(id);
    const auto filed = store.filed(id);
    if (!before || !filed) {
        return tl::unexpected<Error>(before ? filed.error() : before.error());
    }
    const std::string why(trimmed(reason));
    if (why.empty()) {
        return failure("exam.no-reason");
    }
    if (!*before || std::erase((*before)->raters, rater) == 0) {
        return failure("marking.no-such-rater");
    }
    MarkingPlan plan = **before;
    ++plan.revision;
    plan.at = m_workspace.clock().now();
    plan.by = m_actor.person;
    exam::RaterLeft left{id, rater, {}, why, plan.at, plan.by};
    for (const FiledTicket& one : *filed) {
        if (one.ticket.rater == rater && !one.handedIn && !one.takenBack) {
            left.tickets.push_back(one.ticket.id);
        }
    }
    const Args details{
        {"rater", rater.str()}, {"answers", std::to_string(left.tickets.size())}, {"reason", why}};
    return m_workspace.store().batch([&] {
        return record("marking.taken-out", id, details)
            .and_then([&](auto) { return store.saveLeft(left); })
            .and_then([&](auto) { return store.savePlan(plan); })
            .and_then([&](auto) { return handOver(plan); })
            .and_then([&](auto) { return handFurther(id); });
    });
}

Status ExamMarking::letOneMark(const ExamId& id, const std::string& reason) {
    const auto exam = markable(id, Action::ManageExams);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    exam::MarkingStore& store = m_workspace.store().marking();
    const auto before = store.plan(id);
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    const std::string why(trimmed(reason));
    if (why.empty()) {
        return failure("exam.no-reason");
    }
    if (!*before || (*before)->rule.raters == 1) {
        return unfitMarking("raters");
    }
    MarkingPlan plan = **before;
    plan.rule.raters = 1;
    ++plan.revision;
    plan.at = m_workspace.clock().now();
    plan.by = m_actor.person;
    return m_workspace.store().batch([&] {
        return record("marking.one-rater", id, {{"reason", why}})
            .and_then([&](auto) { return store.savePlan(plan); })
            .and_then([&](auto) { return handOver(plan); });
    });
}

Status ExamMarking::handOver(const MarkingPlan& plan) {
    exam::MarkingStore& store = m_workspace.store().marking();
    const auto owners = AnswerOwners::at(m_workspace, plan.exam);
    const auto filed = store.filed(plan.exam);
    if (!owners || !filed) {
        return tl::unexpected<Error>(owners ? filed.error() : owners.error());
    }
    return toAllot(plan, owners->toMark(*filed), *filed).and_then([&](const exam::ToAllot& asked) {
        return keep(plan.exam, exam::allot(asked));
    });
}

Status ExamMarking::keep(const ExamId& exam, const exam::Allotment& made) {
    const Args details{{"answers", std::to_string(made.byReaders)}};
    const Status told =
        made.byReaders > 0 ? record("marking.entered-by-rater", exam, details) : ok();
    return told && !made.tickets.empty() ? m_workspace.store().marking().saveTickets(made.tickets)
                                         : told;
}

Result<exam::ToAllot> ExamMarking::toAllot(const MarkingPlan& plan,
                                           std::vector<exam::AnswerToMark> answers,
                                           const std::vector<FiledTicket>& filed) {
    auto raters = activeRaters(m_workspace, plan);
    auto others = otherMarkers(m_workspace, plan);
    if (!raters || !others) {
        return tl::unexpected<Error>(raters ? others.error() : raters.error());
    }
    return exam::ToAllot{plan, std::move(*raters), std::move(answers), filed, std::move(*others)};
}

Result<exam::Allotment> ExamMarking::further(const MarkingPlan& plan,
                                             const std::vector<FiledTicket>& filed) {
    const auto owners = AnswerOwners::at(m_workspace, plan.exam);
    if (!owners) {
        return tl::unexpected<Error>(owners.error());
    }
    return toAllot(plan, owners->toMark(filed), filed).map(&exam::allotFurther);
}

Status ExamMarking::handFurther(const ExamId& exam) {
    exam::MarkingStore& store = m_workspace.store().marking();
    const auto plan = store.plan(exam);
    const auto filed = store.filed(exam);
    if (!plan || !filed) {
        return tl::unexpected<Error>(plan ? filed.error() : plan.error());
    }
    if (!*plan) {
        return ok();
    }
    return further(**plan, *filed).and_then([&](const exam::Allotment& made) {
        return keep(exam, made);
    });
}

}  // namespace qgt::app
