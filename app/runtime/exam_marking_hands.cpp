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
    const auto raters = activeRaters(m_workspace, plan);
    if (!raters) {
        return tl::unexpected<Error>(raters.error());
    }
    const exam::Allotment made =
        exam::allot({plan, *raters, round.owners.toMark(open), round.filed});
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

Status ExamMarking::handOver(const MarkingPlan& plan) {
    exam::MarkingStore& store = m_workspace.store().marking();
    const auto owners = AnswerOwners::at(m_workspace, plan.exam);
    const auto raters = activeRaters(m_workspace, plan);
    const auto filed = store.filed(plan.exam);
    if (!owners || !raters) {
        return tl::unexpected<Error>(owners ? raters.error() : owners.error());
    }
    if (!filed) {
        return tl::unexpected<Error>(filed.error());
    }
    return store.saveTickets(exam::allot({plan, *raters, owners->toMark(*filed), *filed}).tickets);
}

Result<exam::Allotment> ExamMarking::further(const MarkingPlan& plan,
                                             const std::vector<FiledTicket>& filed) {
    const auto raters = activeRaters(m_workspace, plan);
    const auto owners = AnswerOwners::at(m_workspace, plan.exam);
    if (!raters || !owners) {
        return tl::unexpected<Error>(raters ? owners.error() : raters.error());
    }
    return exam::allotFurther({plan, *raters, owners->toMark(filed), filed});
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
    return further(**plan, *filed).and_then([&store](const exam::Allotment& made) {
        return made.tickets.empty() ? ok() : store.saveTickets(made.tickets);
    });
}

}  // namespace qgt::app
