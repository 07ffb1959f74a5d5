#include "app/runtime/exam_scoring.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/looked_times.h"
#include "app/runtime/scored_attempts.h"
#include "engine/exam/appeal.h"
#include "engine/exam/paper_attempt.h"
#include "engine/exam/paper_entry.h"
#include "engine/practice/session_spec.h"
#include "engine/seat/attempt.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

namespace qgt::app {

namespace {

using exam::ExamResult;
using exam::KeyedTask;
using seat::SlotState;

practice::AnswerEvent answerOf(const KeyedTask& task,
                               const bank::Item& item,
                               const SlotState& slot,
                               const seat::AttemptRecord& record) {
    practice::AnswerEvent event;
    event.at = record.events.back().at.wall;
    event.day = practiceDay(event.at, kShanghaiOffsetMinutes);
    event.person = record.head.candidate;
    event.item = item.id;
    event.revision = item.revision;
    event.meaning = item.meaning;
    event.origin = practice::AnswerOrigin::Exam;
    event.response = exam::inAuthorsTerms(task, slot.answer);
    event.response.dontKnow = slot.answer.empty();
    event.shownOrder = task.order;
    return event;
}

/// The answers that practice gets: those to items that were answered or at least seen. What was
/// never seen says nothing about anybody.
std::vector<practice::AnswerEvent> answersFor(const OpenedAttempt& opened,
                                              const seat::AttemptRecord& record) {
    const std::map<int, std::int64_t> looked = lookedMs(record.events);
    std::vector<practice::AnswerEvent> answers;
    for (std::size_t i = 0; i < opened.key.tasks.size(); ++i) {
        const KeyedTask& task = opened.key.tasks[i];
        const auto* const item = std::get_if<bank::Item>(&task.task);
        const SlotState& slot = opened.answers[i];
        const bool selfMarked = item != nullptr && item->kind == bank::ItemKind::ShortAnswer;
        if (item == nullptr || selfMarked || !slot.seen) {
            continue;
        }
        practice::AnswerEvent event = answerOf(task, *item, slot, record);
        const auto time = looked.find(static_cast<int>(i) + 1);
        event.rtMs = time == looked.end() ? 0 : time->second;
        answers.push_back(std::move(event));
    }
    return answers;
}

/// A session that is over when it is kept.
Status keepAnswers(practice::PracticeStore& store, std::vector<practice::AnswerEvent> answers) {
    if (answers.empty()) {
        return ok();
    }
    practice::SessionRecord session;
    session.id = SessionId(randomId());
    session.person = answers.front().person;
    session.startedAt = answers.front().at;
    std::ranges::transform(
        answers, std::back_inserter(session.queue), &practice::AnswerEvent::item);
    session.spec = practice::encodeSpec(practice::specOf(session.queue));
    Status kept = store.beginSession(session);
    for (practice::AnswerEvent& answer : answers) {
        answer.session = session.id;
        kept = kept.and_then([&](auto) -> Status {
            const auto seq = store.appendAnswer(answer);
            return seq ? ok() : Status(tl::unexpected<Error>(seq.error()));
        });
    }
    return kept.and_then([&](auto) {
        return store.appendStep({session.id, answers.front().at, practice::SessionStep::Finished});
    });
}

Result<std::optional<exam::ScoreRecord>> newestScore(Workspace& workspace,
                                                     const seat::AttemptHead& head) {
    const auto scores = workspace.store().exams().scores(head.exam);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    const auto found = std::ranges::find(*scores, head.attempt, &exam::ScoreRecord::attempt);
    return found == scores->end() ? std::optional<exam::ScoreRecord>() : *found;
}

}  // namespace

Result<exam::CountedMarks> marksOf(Workspace& workspace, const seat::AttemptHead& head) {
    const auto kept = workspace.store().exams().marks(head.exam);
    const auto plan = workspace.store().marking().plan(head.exam);
    if (!kept || !plan) {
        return tl::unexpected<Error>(kept ? plan.error() : kept.error());
    }
    exam::CountedMarks counted;
    if (*plan) {
        const auto filed = workspace.store().marking().filedOf(head.exam, head.attempt);
        if (!filed) {
            return tl::unexpected<Error>(filed.error());
        }
        counted = exam::countedMarks((*plan)->rule, *filed, head.attempt);
    }
    exam::OpenMarks marks;
    std::map<std::pair<int, int>, Instant> newest;
    for (const exam::OpenMark& mark : *kept) {
        const std::pair place{mark.slot, mark.node};
        if (mark.attempt == head.attempt && newest[place] <= mark.at) {
            newest[place] = mark.at;
            marks[place] = mark.met;
        }
    }
    counted.first.merge(marks);
    const auto appeals = workspace.store().appeals().appeals();
    const auto steps = workspace.store().appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    exam::addAppealMarks(head.attempt, *appeals, *steps, counted);
    return counted;
}

Result<std::vector<SlotState>> answersOf(Workspace& workspace, const seat::Attempt& attempt) {
    const seat::AttemptHead& head = attempt.head();
    std::vector<SlotState> answers = attempt.slotStates();
    if (!exam::isFromPaper(head)) {
        return answers;
    }
    const auto lines = workspace.store().paperEntries().lines(head.exam, head.candidate);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    for (auto& [slot, answer] : exam::correctedAnswers(*lines, head.attempt)) {
        if (slot >= 1 && static_cast<std::size_t>(slot) <= answers.size()) {
            answers[static_cast<std::size_t>(slot) - 1].answer = answer;
        }
    }
    return answers;
}

Result<OpenedAttempt> openAttempt(Workspace& workspace, const AttemptToScore& asked) {
    const seat::AttemptHead& head = asked.record.head;
    const auto stored = workspace.store().exams().paper(head.exam, head.candidate);
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    if (!*stored) {
        return failure("exam.no-paper", {{"title", asked.exam.title}});
    }
    auto paper = exam::seatPaperOf(**stored, asked.locks == nullptr ? nullptr : &asked.locks->seat);
    auto key =
        exam::scoringKeyOf(**stored, asked.locks == nullptr ? nullptr : &asked.locks->scoring);
    if (!paper || !key) {
        return tl::unexpected<Error>(paper ? key.error() : paper.error());
    }
    const auto attempt = seat::Attempt::replay(*paper, asked.record);
    if (!attempt) {
        return tl::unexpected<Error>(attempt.error());
    }
    if (attempt->phase() != seat::AttemptPhase::Closed) {
        return failure("exam.still-open", {{"title", asked.exam.title}});
    }
    auto answers = answersOf(workspace, *attempt);
    if (!answers) {
        return tl::unexpected<Error>(answers.error());
    }
    return OpenedAttempt{std::move(*paper), std::move(*key), std::move(*answers)};
}

Result<ExamResult> scoreAttempt(Workspace& workspace, const AttemptToScore& asked) {
    const auto opened = openAttempt(workspace, asked);
    const auto marks = marksOf(workspace, asked.record.head);
    const auto before = newestScore(workspace, asked.record.head);
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    if (!marks || !before) {
        return tl::unexpected<Error>(marks ? before.error() : marks.error());
    }
    const auto orders = correctionsInForce(workspace, asked.exam);
    if (!orders) {
        return tl::unexpected<Error>(orders.error());
    }
    ExamResult result =
        exam::scoreCorrected(opened->key, opened->answers, *marks, workspace.bank(), *orders);
    exam::ScoreRecord score;
    score.body = exam::encodeResult(result);
    if (*before && (*before)->body == score.body) {
        return result;
    }
    score.attempt = asked.record.head.attempt;
    score.exam = asked.record.head.exam;
    score.candidate = asked.record.head.candidate;
    score.revision = *before ? (*before)->revision + 1 : 1;
    score.at = workspace.clock().now();
    score.by = asked.by;
    score.reason = *before ? "marked" : "first";
    store::Store& store = workspace.store();
    const Status kept = store.batch([&]() -> Status {
        const Status saved = store.exams().saveScores({score});
        return saved && !*before ? keepAnswers(store.practice(), answersFor(*opened, asked.record))
                                 : saved;
    });
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return result;
}

}  // namespace qgt::app
