// A recorded answer sheet is read anew for an appeal.
#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/paper_desk.h"
#include "app/runtime/scored_attempts.h"
#include "engine/core/text.h"
#include "engine/exam/key_correction.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::AppealStep;
using exam::AppealStepKind;
using exam::PaperEntryKind;
using exam::PaperEntryLine;

Result<PaperDesk::Reread> PaperDesk::rereadOf(const OpenedSheet& sheet,
                                              const PersonId& candidate,
                                              const integrity::KeyRing* ring) {
    const auto own = ownAnswers(sheet, candidate, ring);
    const auto record = m_workspace.store().attempts().attempt(sheet.read.recorded);
    const auto locks = scorerLocks(sheet.exam, ring);
    if (!own || !record || !locks) {
        return tl::unexpected<Error>(!own ? own.error()
                                          : (record ? locks.error() : record.error()));
    }
    auto opened = openAttempt(m_workspace,
                              {sheet.exam, *record, *locks ? &**locks : nullptr, m_actor.person});
    const auto marks = marksOf(m_workspace, record->head);
    const auto orders = correctionsInForce(m_workspace, sheet.exam);
    const auto scores = m_workspace.store().exams().scores(sheet.exam.id);
    if (!opened || !marks) {
        return tl::unexpected<Error>(opened ? marks.error() : opened.error());
    }
    if (!orders || !scores) {
        return tl::unexpected<Error>(orders ? scores.error() : orders.error());
    }
    const auto score = std::ranges::find(*scores, sheet.read.recorded, &exam::ScoreRecord::attempt);
    if (score == scores->end()) {
        return failure("exam.no-scores", {{"title", sheet.exam.title}});
    }
    Reread reread;
    for (std::size_t i = 0; i < opened->answers.size() && i < own->size(); ++i) {
        const int slot = static_cast<int>(i) + 1;
        seat::TaskAnswer& before = opened->answers[i].answer;
        if (!exam::sameReading(*opened->paper.task(slot), before, (*own)[i])) {
            before = (*own)[i];
            reread.changed[slot] = (*own)[i];
        }
    }
    const auto before = exam::decodeResult(score->body);
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    const exam::ExamResult after =
        exam::scoreCorrected(opened->key, opened->answers, *marks, m_workspace.bank(), *orders);
    reread.holds = !reread.changed.empty() && !exam::isWorse(after, *before);
    reread.gains = reread.holds && (after.got != before->got || after.passed != before->passed);
    reread.score = *score;
    ++reread.score.revision;
    reread.score.at = m_workspace.clock().now();
    reread.score.by = m_actor.person;
    reread.score.reason = appealReason(AppealId(sheet.read.rereadFor));
    reread.score.body = exam::encodeResult(after);
    return reread;
}

Result<AppealStep> PaperDesk::rereadStep(const exam::EnteredSheet& sheet, AppealStepKind kind) {
    const auto steps = m_workspace.store().appeals().steps();
    if (!steps) {
        return tl::unexpected<Error>(steps.error());
    }
    const auto begun = std::find_if(steps->rbegin(), steps->rend(), [&](const AppealStep& step) {
        return step.appeal == AppealId(sheet.rereadFor) && step.kind == AppealStepKind::Correcting;
    });
    if (begun == steps->rend()) {
        return failure("exam.unknown");
    }
    AppealStep step = *begun;
    step.kind = kind;
    step.at = m_workspace.clock().now();
    return step;
}

Result<AttemptId> PaperDesk::recordReread(const OpenedSheet& sheet,
                                          const PersonId& candidate,
                                          const integrity::KeyRing* ring) {
    const auto reread = rereadOf(sheet, candidate, ring);
    const auto step = rereadStep(
        sheet.read, reread && reread->gains ? AppealStepKind::Accepted : AppealStepKind::Reopened);
    if (!reread || !step) {
        return tl::unexpected<Error>(reread ? step.error() : reread.error());
    }
    store::Store& store = m_workspace.store();
    PaperEntryLine done = lineOf(sheet.exam.id, candidate, PaperEntryKind::RereadDone);
    done.slot = reread->holds ? 1 : 0;
    const Args details{{"attempt", sheet.read.recorded.str()},
                       {"appeal", sheet.read.rereadFor},
                       {"changed", std::to_string(reread->changed.size())},
                       {"holds", reread->holds ? "yes" : "no"}};
    const auto keepCorrected = [&]() -> Status {
        Status kept = ok();
        for (const auto& [slot, answer] : reread->changed) {
            PaperEntryLine line = lineOf(sheet.exam.id, candidate, PaperEntryKind::Corrected);
            line.slot = slot;
            line.body = seat::encodeAnswer(answer);
            kept = kept.and_then(
                [&](auto) { return reread->holds ? store.paperEntries().append(line) : ok(); });
        }
        return kept;
    };
    const auto keepScore = [&] {
        return store.appeals().saveStep(*step).and_then(
            [&](auto) { return reread->holds ? store.exams().saveScores({reread->score}) : ok(); });
    };
    const Status kept = keepTold("exam.sheet-reread", done, details, keepCorrected, keepScore);
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return sheet.read.recorded;
}

Status PaperDesk::giveUpReread(const ExamId& id,
                               const PersonId& candidate,
                               const std::string& reason) {
    const auto sheet = changeable(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::RereadDone);
    line.body = trimmed(reason);
    if (line.body.empty()) {
        return failure("exam.no-reason");
    }
    if (sheet->read.rereadFor.empty()) {
        return failure("exam.entry-nothing");
    }
    const auto step = rereadStep(sheet->read, AppealStepKind::Reopened);
    if (!step) {
        return tl::unexpected<Error>(step.error());
    }
    return keepTold("exam.sheet-reread",
                    line,
                    {{"appeal", sheet->read.rereadFor}, {"reason", line.body}},
                    {},
                    [&] { return m_workspace.store().appeals().saveStep(*step); });
}

}  // namespace qgt::app
