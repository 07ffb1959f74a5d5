#include "app/runtime/exam_papers.h"

#include "app/runtime/exam_material.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using bank::ReleasedPart;

Status keepPapers(Workspace& workspace, const ExamToFreeze& asked) {
    auto candidates = seatCandidates(workspace, asked.exam);
    if (!candidates) {
        return tl::unexpected<Error>(candidates.error());
    }
    const auto frozen = exam::freezePapers(
        {asked.blueprint, workspace.bank(), asked.exam, std::move(*candidates), asked.forms});
    if (!frozen) {
        return tl::unexpected<Error>(frozen.error());
    }
    std::vector<exam::StoredPaper> papers;
    for (const exam::FrozenPaper& paper : *frozen) {
        auto stored = exam::storedPaper(paper, asked.locks);
        if (!stored) {
            return tl::unexpected<Error>(stored.error());
        }
        papers.push_back(std::move(*stored));
    }
    return workspace.store().exams().saveSealed(asked.exam, papers);
}

exam::ExamResult withheld(exam::ExamResult result, const std::vector<ReleasedPart>& shows) {
    const auto shown = [&](ReleasedPart part) {
        return std::ranges::find(shows, part) != shows.end();
    };
    if (!shown(ReleasedPart::Breakdown)) {
        result.blocks.clear();
        result.lines.clear();
        result.levels.clear();
        result.cases.reset();
        result.next.clear();
    }
    if (!shown(ReleasedPart::Answers) && !shown(ReleasedPart::Marks)) {
        result.tasks.clear();
    }
    for (exam::TaskResult& task : result.tasks) {
        if (!shown(ReleasedPart::Answers)) {
            task.given.clear();
        }
        if (!shown(ReleasedPart::Keys)) {
            task.right.clear();
        }
        if (!shown(ReleasedPart::Marks)) {
            task.score = {};
        }
    }
    return result;
}

}  // namespace qgt::app
