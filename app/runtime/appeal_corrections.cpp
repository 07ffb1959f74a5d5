#include "app/runtime/exam_appeals.h"

#include <algorithm>

namespace qgt::app {

using exam::Appeal;
using exam::AppealState;
using exam::AppealStep;
using exam::AppealStepKind;

// What orders to correct a key and appeals mean for one another.

Status beginCorrecting(store::Store& store,
                       const CorrectionDraft& draft,
                       const exam::CorrectionOrder& order) {
    if (draft.appeal.empty()) {
        return ok();
    }
    const auto appeals = store.appeals().appeals();
    const auto steps = store.appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    const auto appeal = std::ranges::find(*appeals, draft.appeal, &Appeal::id);
    const auto waits = [&](const Appeal& one) {
        return one.exam == draft.exam && one.candidate != order.by &&
               exam::stateOf(one, *steps) == AppealState::Open;
    };
    const bool fits = appeal != appeals->end() && waits(*appeal) &&
                      (appeal->slot == 0 || appeal->task == order.task);
    if (!fits) {
        return failure("exam.correction-unfit", {{"field", "appeal"}});
    }
    if (!order.favourable) {
        return failure("exam.correction-unfit", {{"field", "favourable"}});
    }
    AppealStep step;
    step.kind = AppealStepKind::Correcting;
    step.at = order.at;
    step.by = order.by;
    step.reason = order.reason;
    step.correction = order.id;
    Status kept = ok();
    for (const Appeal& one : *appeals) {
        const bool sameTask = one.slot != 0 && one.task == order.task && waits(one);
        if (one.id == draft.appeal || sameTask) {
            step.appeal = one.id;
            kept = kept.and_then([&](auto) { return store.appeals().saveStep(step); });
        }
    }
    return kept;
}

Status mayAgree(store::Store& store, const exam::CorrectionOrder& order, const PersonId& person) {
    const auto appeals = store.appeals().appeals();
    const auto steps = store.appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    const std::vector<Appeal> behind =
        exam::appealsBehind(order.id, AppealState::Correcting, *appeals, *steps);
    return std::ranges::find(behind, person, &Appeal::candidate) == behind.end()
               ? ok()
               : Status(failure("appeal.own"));
}

Status settleAppeals(store::Store& store,
                     const exam::CorrectionOrder& order,
                     const exam::CorrectionStep& step) {
    if (step.kind == exam::CorrectionStepKind::Approved) {
        return ok();
    }
    const auto appeals = store.appeals().appeals();
    const auto steps = store.appeals().steps();
    const auto said = store.corrections().steps();
    if (!appeals || !steps || !said) {
        return tl::unexpected<Error>(!appeals ? appeals.error()
                                              : (steps ? said.error() : steps.error()));
    }
    const bool undone = step.kind == exam::CorrectionStepKind::Undone;
    const std::vector<Appeal> behind = exam::appealsBehind(
        order.id, undone ? AppealState::Accepted : AppealState::Correcting, *appeals, *steps);
    AppealStep settled;
    settled.kind = step.kind == exam::CorrectionStepKind::Applied ? AppealStepKind::Accepted
                                                                  : AppealStepKind::Reopened;
    settled.at = step.at;
    settled.by = step.by;
    settled.reason = step.reason;
    settled.correction = order.id;
    for (const exam::CorrectionStep& one : *said) {
        // Who agreed decides the appeal: whoever ordered the correction may not.
        if (settled.kind == AppealStepKind::Accepted && one.order == order.id &&
            one.kind == exam::CorrectionStepKind::Approved) {
            settled.by = one.by;
        }
    }
    Status kept = ok();
    for (const Appeal& appeal : behind) {
        settled.appeal = appeal.id;
        kept = kept.and_then([&](auto) { return store.appeals().saveStep(settled); });
    }
    return kept;
}

}  // namespace qgt::app
