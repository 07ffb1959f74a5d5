// An answer sheet becomes an attempt, and may be taken back.
#include "app/runtime/copied_papers.h"
#include "app/runtime/entropy.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/paper_desk.h"
#include "app/runtime/paper_sheets.h"
#include "app/runtime/scored_attempts.h"
#include "engine/core/text.h"
#include "engine/exam/paper_attempt.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::HeldExam;
using exam::PaperEntryKind;
using exam::PaperEntryLine;

Result<std::vector<seat::TaskAnswer>> PaperDesk::ownAnswers(const OpenedSheet& sheet,
                                                            const PersonId& candidate,
                                                            const integrity::KeyRing* ring) {
    const auto copied = copiedPaperOf(m_workspace, sheet.exam, candidate, ring);
    const auto locks = paperLocks(sheet.exam, ring);
    const auto stored = m_workspace.store().exams().paper(sheet.exam.id, candidate);
    if (!copied || !locks) {
        return tl::unexpected<Error>(copied ? locks.error() : copied.error());
    }
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    const auto key = exam::scoringKeyOf(**stored, *locks ? &(*locks)->scoring : nullptr);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    return exam::agreedAnswers(sheet.read, copied->paper).and_then([&](const auto& agreed) {
        return exam::onOwnPaper(copied->key, *key, agreed);
    });
}

Result<seat::AttemptRecord> PaperDesk::attemptOf(const OpenedSheet& sheet,
                                                 const PersonId& candidate,
                                                 const integrity::KeyRing* ring) {
    store::Store& store = m_workspace.store();
    const HeldExam& exam = sheet.exam;
    const auto answers = ownAnswers(sheet, candidate, ring);
    const auto locks = paperLocks(exam, ring);
    const auto stored = store.exams().paper(exam.id, candidate);
    const auto blueprint = frozenBlueprint(exam);
    if (!answers || !locks) {
        return tl::unexpected<Error>(answers ? locks.error() : answers.error());
    }
    if (!stored || !blueprint) {
        return tl::unexpected<Error>(stored ? blueprint.error() : stored.error());
    }
    const auto own = exam::seatPaperOf(**stored, *locks ? &(*locks)->seat : nullptr);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    seat::AttemptHead head;
    head.attempt = AttemptId(randomId());
    head.exam = exam.id;
    head.candidate = candidate;
    head.paperDigest = (*stored)->seatDigest;
    head.install = store.installId();
    head.program = exam::paperProgram(m_program);
    head.terms = termsOf(exam, *blueprint, *candidateOf(exam, candidate));
    return exam::attemptFromPaper(
        *own,
        head,
        *answers,
        {seat::momentOf(m_workspace.clock()), {m_actor.person, "from-paper", 0}});
}

Result<AttemptId> PaperDesk::record(const ExamId& id,
                                    const PersonId& candidate,
                                    const integrity::KeyRing* ring,
                                    const std::string& lateReason) {
    const auto sheet = opened(id, candidate);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    if (!sheet->read.isToBeRead()) {
        return failure("exam.entry-recorded");
    }
    if (!sheet->read.readTwice()) {
        return failure("exam.entry-waits");
    }
    if (!sheet->read.rereadFor.empty()) {
        return recordReread(*sheet, candidate, ring);
    }
    const bool isLate = sheet->exam.state == exam::ExamState::Published;
    const std::string reason(trimmed(lateReason));
    if (isLate && reason.empty()) {
        return failure("exam.sheet-late-unexplained");
    }
    const auto made = attemptOf(*sheet, candidate, ring);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Recorded);
    line.body = made->head.attempt.str();
    Args details{{"attempt", line.body},
                 {"digest", made->events.back().digest},
                 {"first", sheet->read.readings[0].by.str()},
                 {"second", sheet->read.readings[1].by.str()}};
    if (isLate) {
        details.emplace_back("late", reason);
    }
    const Status kept =
        keepTold("exam.sheet-recorded", line, std::move(details), [&] {
            return m_workspace.store().attempts().begin(made->head, made->events);
        }).and_then([&](auto) { return isLate ? scoreLate(sheet->exam, *made, ring) : ok(); });
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return made->head.attempt;
}

/// The others have their results: this one's is there as soon as nothing waits for marking.
Status PaperDesk::scoreLate(const HeldExam& exam,
                            const seat::AttemptRecord& record,
                            const integrity::KeyRing* ring) {
    const auto locks = scorerLocks(exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    const auto scored =
        scoreAttempt(m_workspace, {exam, record, *locks ? &**locks : nullptr, m_actor.person});
    return scored ? ok() : Status(tl::unexpected<Error>(scored.error()));
}

Result<PaperDesk::OpenedSheet> PaperDesk::openedRecording(const ExamId& id,
                                                          const PersonId& candidate,
                                                          const std::string& reason) {
    auto sheet = changeable(id, candidate);
    if (!sheet) {
        return sheet;
    }
    if (sheet->read.recorded.empty()) {
        return failure("exam.sheet-not-recorded");
    }
    if (trimmed(reason).empty()) {
        return failure("exam.no-reason");
    }
    return sheet;
}

Result<bool> PaperDesk::contest(const ExamId& id,
                                const PersonId& candidate,
                                const std::string& reason) {
    const auto sheet = openedRecording(id, candidate, reason);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    const auto lines = m_workspace.store().paperEntries().lines(id, candidate);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Contested);
    line.body = trimmed(reason);
    std::vector<PaperEntryLine> with = *lines;
    with.push_back(line);
    const exam::EnteredSheet after = exam::sheetAsReadable(with);
    const AttemptId attempt = sheet->read.recorded;
    const auto results = shownResults(m_workspace, sheet->exam);
    if (!results) {
        return tl::unexpected<Error>(results.error());
    }
    const bool isShown = results->contains(attempt);
    Args details{{"attempt", attempt.str()}, {"reason", line.body}};
    if (isShown) {
        details.emplace_back("shown", "yes");
    }
    // Whoever read it may not make a result that was shown disappear between them.
    if (!exam::isToBeTakenBack(after) || (isShown && !exam::isDoubtedAfresh(after))) {
        return keepTold("exam.sheet-contested", line, details).map([](auto) { return false; });
    }
    return keepTold("exam.sheet-taken-back",
                    line,
                    details,
                    {},
                    [&] { return takeBack(attempt, candidate, line); })
        .map([](auto) { return true; });
}

/// What practice got of its answers is undone, as an undo at a seat of practice is.
Status PaperDesk::takeBack(const AttemptId& attempt,
                           const PersonId& candidate,
                           const PaperEntryLine& why) {
    store::Store& store = m_workspace.store();
    const auto record = store.attempts().attempt(attempt);
    const auto answers = store.practice().answersOf(candidate);
    if (!record || !answers) {
        return tl::unexpected<Error>(record ? answers.error() : record.error());
    }
    PaperEntryLine line = why;
    line.kind = PaperEntryKind::TakenBack;
    line.body = attempt.str();
    Status kept = store.paperEntries().append(line);
    for (const practice::AnswerEvent& answer : *answers) {
        // The moment at which the attempt was closed is that of all its answers, and of no others.
        if (answer.origin != practice::AnswerOrigin::Exam || answer.undoOf ||
            answer.at != record->events.back().at.wall) {
            continue;
        }
        practice::AnswerEvent undo = answer;
        undo.at = line.at;
        undo.day = practiceDay(line.at, kShanghaiOffsetMinutes);
        undo.undoOf = answer.seq;
        kept = kept.and_then([&](auto) -> Status {
            const auto seq = store.practice().appendAnswer(undo);
            return seq ? ok() : Status(tl::unexpected<Error>(seq.error()));
        });
    }
    return kept;
}

Status PaperDesk::uphold(const ExamId& id, const PersonId& candidate, const std::string& reason) {
    const auto sheet = openedRecording(id, candidate, reason);
    if (!sheet) {
        return tl::unexpected<Error>(sheet.error());
    }
    if (sheet->read.words.empty()) {
        return failure("exam.sheet-uncontested");
    }
    PaperEntryLine line = lineOf(id, candidate, PaperEntryKind::Upheld);
    line.body = trimmed(reason);
    return keepTold("exam.sheet-upheld",
                    line,
                    {{"attempt", sheet->read.recorded.str()}, {"reason", line.body}});
}

}  // namespace qgt::app
