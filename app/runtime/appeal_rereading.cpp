// An appeal says that the answer sheet was misread: it is read anew.
#include "app/runtime/exam_appeals.h"
#include "engine/core/text.h"
#include "engine/exam/paper_entry.h"

#include <utility>

namespace qgt::app {

Status ExamAppeals::reread(const AppealId& id, const std::string& reason) {
    const auto what = decidable(id, reason);
    if (!what) {
        return tl::unexpected<Error>(what.error());
    }
    store::Store& store = m_workspace.store();
    const auto lines = store.paperEntries().lines(what->exam.id, what->appeal.candidate);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    const exam::EnteredSheet sheet = exam::sheetAsReadable(*lines);
    if (sheet.damaged || sheet.recorded != what->appeal.attempt) {
        return failure("appeal.no-sheet");
    }
    if (!sheet.rereadFor.empty()) {
        return failure("appeal.reread-already");
    }
    exam::AppealStep step;
    step.appeal = id;
    step.kind = exam::AppealStepKind::Correcting;
    step.at = m_workspace.clock().now();
    step.by = m_actor.person;
    step.reason = std::string(trimmed(reason));
    step.byNecessity = what->byNecessity;
    exam::PaperEntryLine line;
    line.exam = what->exam.id;
    line.candidate = what->appeal.candidate;
    line.kind = exam::PaperEntryKind::Reread;
    line.by = m_actor.person;
    line.body = id.str();
    line.at = step.at;
    const Args details{{"appeal", id.str()},
                       {"attempt", what->appeal.attempt.str()},
                       {"by-necessity", step.byNecessity ? "yes" : "no"},
                       {"reason", step.reason}};
    return store.batch([&] {
        return store.audit()
            .append({m_actor.person, "appeal.reread", what->exam.id.str(), details})
            .and_then([&](auto) { return store.appeals().saveStep(step); })
            .and_then([&](auto) { return store.paperEntries().append(line); });
    });
}

}  // namespace qgt::app
