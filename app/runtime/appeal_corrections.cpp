#include "app/runtime/exam_appeals.h"

#include <algorithm>

namespace qgt::app {

using exam::Appeal;
using exam::AppealState;
using exam::AppealStep;
using exam::AppealStepKind;

// What orders to correct a key and appeals mean for one another.

Status beginCorrecting(Workspace& workspace,
                       const CorrectionDraft& draft,
                       const exam::CorrectionOrder& order) {
    if (draft.appeal.empty()) {
        return ok();
    }
    const auto records = AssessorRecords::of(workspace, draft.exam);
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    const std::vector<Appeal>& appeals = records->appeals();
    const auto appeal = std::ranges::find(appeals, draft.appeal, &Appeal::id);
    const auto waits = [&](const Appeal& one) {
        return one.exam == draft.exam && one.candidate != order.by &&
               exam::stateOf(one, records->steps()) == AppealState::Open &&
               exam::concerns(order, one, records->tasksOf(one.attempt));
    };
    if (appeal == appeals.end() || !waits(*appeal)) {
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
    for (const Appeal& one : appeals) {
        if (one.id == draft.appeal || (one.slot != 0 && waits(one))) {
            step.appeal = one.id;
            kept = kept.and_then([&](auto) { return workspace.store().appeals().saveStep(step); });
        }
    }
    return kept;
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
            settled.byNecessity = one.byNecessity;
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
