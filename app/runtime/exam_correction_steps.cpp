#include "app/runtime/correction_assent.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_correction.h"
#include "engine/core/text.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace qgt::app {

using exam::CorrectionOrder;
using exam::CorrectionState;
using exam::CorrectionStep;
using exam::CorrectionStepKind;
using exam::ScoreRecord;
using people::Action;

namespace {

// Why a score is there: by which correction, or by taking back which one.
constexpr std::string_view kCorrected = "correction:";
constexpr std::string_view kTakenBack = "correction-undone:";

std::string scoreReason(std::string_view why, const CorrectionId& id) {
    return std::string(why) + id.str();
}

CorrectionStep stepOf(const CorrectionOrder& order, CorrectionStepKind kind, std::string reason) {
    CorrectionStep step;
    step.order = order.id;
    step.kind = kind;
    step.reason = std::move(reason);
    return step;
}

Status movedOn() {
    return failure("exam.correction-moved-on");
}

const char* auditWord(CorrectionStepKind kind) {
    switch (kind) {
        case CorrectionStepKind::Approved:
            return "exam.correction-approved";
        case CorrectionStepKind::Applied:
            return "exam.correction-applied";
        case CorrectionStepKind::Undone:
            return "exam.correction-undone";
        case CorrectionStepKind::Dropped:
            break;
    }
    return "exam.correction-dropped";
}

const CorrectionOrder* orderNamed(const std::vector<CorrectionOrder>& orders,
                                  const std::string& id) {
    const auto found = std::ranges::find(orders, CorrectionId(id), &CorrectionOrder::id);
    return found == orders.end() ? nullptr : &*found;
}

/// When the order began to count; scores from then on were made under it.
Instant appliedAt(const CorrectionOrder& order, const std::vector<CorrectionStep>& steps) {
    const auto applied = std::ranges::find_if(steps, [&order](const CorrectionStep& step) {
        return step.order == order.id && step.kind == CorrectionStepKind::Applied;
    });
    return applied == steps.end() ? Instant{} : applied->at;
}

/// The order that a score's reason names; null: none.
const CorrectionOrder* causeOf(const ScoreRecord& score,
                               const std::vector<CorrectionOrder>& orders) {
    for (const std::string_view why : {kCorrected, kTakenBack}) {
        if (score.reason.starts_with(why)) {
            return orderNamed(orders, score.reason.substr(why.size()));
        }
    }
    return nullptr;
}

/// What corrected scores say, and since when there are any.
struct Cause {
    std::string reason;
    Instant since;
};

/// A score without a correction: that of before as it was, or one that has to be reckoned anew,
/// since it was made while the correction counted.
struct Rewound {
    std::optional<ScoreRecord> back;
    bool anew = false;
};

Result<Rewound> rewind(store::Store& store, const ScoreRecord& newest, const Cause& cause) {
    const auto history = store.corrections().scoreHistory(newest.attempt);
    if (!history) {
        return tl::unexpected<Error>(history.error());
    }
    const auto corrected = std::ranges::find(*history, cause.reason, &ScoreRecord::reason);
    Rewound rewound;
    if (corrected == history->end()) {
        rewound.anew = newest.at >= cause.since;
    } else if (newest.reason == cause.reason && corrected != history->begin()) {
        rewound.back = newest;
        rewound.back->body = std::prev(corrected)->body;
    } else {
        rewound.anew = true;
    }
    return rewound;
}

}  // namespace

Result<ExamCorrections::Known> ExamCorrections::known(const CorrectionId& id, Action action) {
    if (const Status allowed = may(action); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto orders = m_workspace.store().corrections().orders();
    auto steps = m_workspace.store().corrections().steps();
    if (!orders || !steps) {
        return tl::unexpected<Error>(orders ? steps.error() : orders.error());
    }
    const CorrectionOrder* const order = orderNamed(*orders, id.str());
    if (order == nullptr) {
        return failure("exam.unknown");
    }
    Known found;
    found.order = *order;
    found.state = exam::stateOf(*order, *steps);
    found.orders = std::move(*orders);
    found.steps = std::move(*steps);
    return found;
}

/// One transaction: what is said of the order, the scores, and the record of it.
Status ExamCorrections::keepStep(const CorrectionOrder& order,
                                 CorrectionStep step,
                                 const std::vector<ScoreRecord>& scores) {
    store::Store& store = m_workspace.store();
    step.at = m_workspace.clock().now();
    step.by = m_actor.person;
    step.changed = static_cast<int>(scores.size());
    const Args details{{"correction", order.id.str()},
                       {"results", std::to_string(step.changed)},
                       {"by-necessity", step.byNecessity ? "yes" : "no"},
                       {"reason", step.reason}};
    return store.batch([&] {
        return store.audit()
            .append({m_actor.person, auditWord(step.kind), order.exam.str(), details})
            .and_then([&](auto) { return store.corrections().saveStep(step); })
            .and_then([&](auto) { return store.exams().saveScores(scores); })
            .and_then([&](auto) { return settleAppeals(store, order, step); });
    });
}

Status ExamCorrections::addNext(CorrectionEntry& entry) {
    const bool agrees = entry.state == exam::CorrectionState::Ordered;
    if (!agrees && entry.state != exam::CorrectionState::Applied) {
        return ok();
    }
    const auto may = agrees ? mayAgree(m_workspace, entry.order, m_actor.person)
                            : mayTakeBack(m_workspace, entry.order, m_actor.person);
    if (!may && may.error().code.starts_with("store.")) {
        return tl::unexpected<Error>(may.error());
    }
    const bool right = people::reachOf(m_actor, Action::ApproveCorrections) != people::Reach::None;
    entry.mayApprove = agrees && may && right;
    if (may) {
        entry.byNecessity = *may == exam::Assessing::ByNecessity;
    } else {
        entry.notYou = may.error();
    }
    return ok();
}

Status ExamCorrections::approve(const CorrectionId& id) {
    const auto found = known(id, Action::ApproveCorrections);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (found->order.by == m_actor.person) {
        return failure("exam.correction-own");
    }
    if (found->state != CorrectionState::Ordered) {
        return movedOn();
    }
    const auto may = mayAgree(m_workspace, found->order, m_actor.person);
    if (!may) {
        return tl::unexpected<Error>(may.error());
    }
    CorrectionStep step = stepOf(found->order, CorrectionStepKind::Approved, {});
    step.byNecessity = *may == exam::Assessing::ByNecessity;
    return keepStep(found->order, std::move(step), {});
}

Status ExamCorrections::drop(const CorrectionId& id, const std::string& reason) {
    const auto found = known(id, Action::ManageExams);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (trimmed(reason).empty()) {
        return failure("exam.no-reason");
    }
    if (found->state != CorrectionState::Ordered && found->state != CorrectionState::Approved) {
        return movedOn();
    }
    return keepStep(found->order,
                    stepOf(found->order, CorrectionStepKind::Dropped, std::string(trimmed(reason))),
                    {});
}

Result<CorrectionPreview> ExamCorrections::dryRun(const CorrectionId& id,
                                                  const integrity::KeyRing* ring) {
    const auto found = known(id, Action::ManageExams);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (found->state != CorrectionState::Ordered && found->state != CorrectionState::Approved) {
        return tl::unexpected<Error>(movedOn().error());
    }
    return planOf(*found, ring).map([](Plan plan) { return std::move(plan.preview); });
}

Result<int> ExamCorrections::apply(const CorrectionId& id,
                                   const std::string& digest,
                                   const integrity::KeyRing* ring) {
    const auto found = known(id, Action::ManageExams);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (found->state == CorrectionState::Ordered) {
        return failure("exam.correction-not-approved");
    }
    if (found->state != CorrectionState::Approved) {
        return tl::unexpected<Error>(movedOn().error());
    }
    auto plan = planOf(*found, ring);
    if (!plan) {
        return tl::unexpected<Error>(plan.error());
    }
    if (plan->preview.digest != digest) {
        return failure("exam.correction-stale");
    }
    for (ScoreRecord& score : plan->scores) {
        ++score.revision;
        score.at = m_workspace.clock().now();
        score.by = m_actor.person;
        score.reason = scoreReason(kCorrected, id);
    }
    CorrectionStep step = stepOf(found->order, CorrectionStepKind::Applied, found->order.reason);
    step.digest = digest;
    const Status kept = keepStep(found->order, std::move(step), plan->scores);
    return kept ? Result<int>(static_cast<int>(plan->scores.size()))
                : tl::unexpected<Error>(kept.error());
}

Result<std::vector<ScoreRecord>> ExamCorrections::scoresWithout(const Known& what,
                                                                const exam::HeldExam& exam,
                                                                const integrity::KeyRing* ring) {
    store::Store& store = m_workspace.store();
    const auto scores = store.exams().scores(exam.id);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    const Cause cause{scoreReason(kCorrected, what.order.id), appliedAt(what.order, what.steps)};
    std::vector<ScoreRecord> before;
    std::vector<AttemptId> anew;
    for (const ScoreRecord& newest : *scores) {
        auto rewound = rewind(store, newest, cause);
        if (!rewound) {
            return tl::unexpected<Error>(rewound.error());
        }
        if (rewound->back) {
            before.push_back(std::move(*rewound->back));
        } else if (rewound->anew) {
            anew.push_back(newest.attempt);
        }
    }
    const auto attempts = anew.empty() ? Result<std::vector<ScoredAttempt>>()
                                       : scoredAttempts(m_workspace, exam, ring);
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    std::vector<CorrectionOrder> left = exam::ordersInForce(what.orders, what.steps, exam.id);
    std::erase_if(left, [&what](const CorrectionOrder& o) { return o.id == what.order.id; });
    for (const ScoredAttempt& one : *attempts) {
        const bool asked = std::ranges::find(anew, one.score.attempt) != anew.end() &&
                           exam::slotOf(what.order, one.opened.key) != 0;
        ScoreRecord back = one.score;
        if (asked) {
            back.body = exam::encodeResult(exam::scoreCorrected(
                one.opened.key, one.opened.answers, one.marks, m_workspace.bank(), left));
        }
        if (back.body != one.score.body) {
            before.push_back(std::move(back));
        }
    }
    return before;
}

Result<int> ExamCorrections::undo(const CorrectionId& id,
                                  const std::string& reason,
                                  const integrity::KeyRing* ring) {
    const auto found = known(id, Action::ManageExams);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (trimmed(reason).empty()) {
        return failure("exam.no-reason");
    }
    if (found->state != CorrectionState::Applied) {
        return tl::unexpected<Error>(movedOn().error());
    }
    const auto may = mayTakeBack(m_workspace, found->order, m_actor.person);
    const auto exams = examsOf(found->order);
    if (!may || !exams) {
        return tl::unexpected<Error>(may ? exams.error() : may.error());
    }
    std::vector<ScoreRecord> all;
    for (const exam::HeldExam& exam : *exams) {
        auto scores = scoresWithout(*found, exam, ring);
        if (!scores) {
            return tl::unexpected<Error>(scores.error());
        }
        std::ranges::move(*scores, std::back_inserter(all));
    }
    for (ScoreRecord& score : all) {
        ++score.revision;
        score.at = m_workspace.clock().now();
        score.by = m_actor.person;
        score.reason = scoreReason(kTakenBack, id);
    }
    CorrectionStep step =
        stepOf(found->order, CorrectionStepKind::Undone, std::string(trimmed(reason)));
    step.byNecessity = *may == exam::Assessing::ByNecessity;
    const Status kept = keepStep(found->order, std::move(step), all);
    return kept ? Result<int>(static_cast<int>(all.size())) : tl::unexpected<Error>(kept.error());
}

Result<std::vector<CorrectionSeen>> correctionsSeen(Workspace& workspace,
                                                    const AttemptId& attempt) {
    auto& corrections = workspace.store().corrections();
    const auto history = corrections.scoreHistory(attempt);
    const auto orders = corrections.orders();
    const auto steps = corrections.steps();
    if (!history || !orders) {
        return tl::unexpected<Error>(history ? orders.error() : history.error());
    }
    if (!steps) {
        return tl::unexpected<Error>(steps.error());
    }
    std::vector<CorrectionSeen> seen;
    for (std::size_t i = 1; i < history->size(); ++i) {
        const ScoreRecord& score = (*history)[i];
        const CorrectionOrder* const order = causeOf(score, *orders);
        if (order == nullptr) {
            continue;
        }
        const auto before = exam::decodeHead((*history)[i - 1].body);
        const auto after = exam::decodeResult(score.body);
        if (!before || !after) {
            return tl::unexpected<Error>(before ? after.error() : before.error());
        }
        CorrectionSeen one;
        const auto task = std::ranges::find(after->tasks, order->task, &exam::TaskResult::id);
        one.slot = task == after->tasks.end() ? 0 : task->slot;
        one.action = order->action;
        one.at = score.at;
        one.before = before->got;
        one.after = after->got;
        one.passedBefore = before->passed;
        one.passedAfter = after->passed;
        one.undone = score.reason.starts_with(kTakenBack);
        one.reason = order->reason;
        for (const CorrectionStep& step : *steps) {
            if (one.undone && step.order == order->id && step.kind == CorrectionStepKind::Undone) {
                one.reason = step.reason;
            }
        }
        seen.push_back(std::move(one));
    }
    return seen;
}

}  // namespace qgt::app
