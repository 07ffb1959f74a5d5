#include "app/runtime/appeal_filing.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_material.h"
#include "engine/core/text.h"
#include "engine/exam/exam_result.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using bank::ReleasedPart;
using exam::Appeal;
using exam::AppealStep;
using people::Action;

namespace {

bool isIn(const std::vector<ReleasedPart>& shows, ReleasedPart part) {
    return std::ranges::find(shows, part) != shows.end();
}

/// Why the score is there that a decided appeal led to.
std::string reasonBehind(const AppealStep& decision) {
    return decision.correction.empty() ? appealReason(decision.appeal)
                                       : "correction:" + decision.correction.str();
}

}  // namespace

std::string appealReason(const AppealId& appeal) {
    return "appeal:" + appeal.str();
}

int numberOf(const Appeal& appeal, const std::vector<Appeal>& appeals) {
    int number = 0;
    for (const Appeal& other : appeals) {
        number += other.exam == appeal.exam ? 1 : 0;
        if (other.id == appeal.id) {
            break;
        }
    }
    return number;
}

Result<std::optional<AppealChange>> changeBy(Workspace& workspace,
                                             const Appeal& appeal,
                                             const AppealStep& decision) {
    const auto history = workspace.store().corrections().scoreHistory(appeal.attempt);
    if (!history) {
        return tl::unexpected<Error>(history.error());
    }
    const auto score =
        std::ranges::find(*history, reasonBehind(decision), &exam::ScoreRecord::reason);
    if (score == history->end() || score == history->begin()) {
        return std::optional<AppealChange>();
    }
    const auto before = exam::decodeHead(std::prev(score)->body);
    const auto after = exam::decodeHead(score->body);
    if (!before || !after) {
        return tl::unexpected<Error>(before ? after.error() : before.error());
    }
    return std::optional(AppealChange{before->got, after->got, before->passed, after->passed});
}

namespace {

/// An attempt of this person and its exam; somebody else's is as unknown as none.
Result<std::pair<seat::AttemptHead, exam::HeldExam>> satBy(store::Store& store,
                                                           const AttemptId& attempt,
                                                           const PersonId& person) {
    const auto record = store.attempts().attempt(attempt);
    if (!record || record->head.candidate != person) {
        return failure("exam.unknown");
    }
    const auto held = store.exams().exam(record->head.exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    if (!*held) {
        return failure("exam.unknown");
    }
    return std::pair(record->head, **held);
}

}  // namespace

AppealFiling::AppealFiling(Workspace& workspace, people::Actor actor)
    : m_workspace(workspace), m_actor(std::move(actor)) {}

Result<AppealFiling::Facts> AppealFiling::factsOf(const AttemptId& attempt) {
    store::Store& store = m_workspace.store();
    const Status allowed = people::authorize(
        m_actor, Action::FileAppeals, {m_actor.person, m_actor.committee}, store.audit());
    if (!allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const auto sat = satBy(store, attempt, m_actor.person);
    if (!sat) {
        return tl::unexpected<Error>(sat.error());
    }
    const auto& [head, held] = *sat;
    const auto releases = store.appeals().stages();
    const auto blueprint = frozenBlueprint(held);
    if (!releases || !blueprint) {
        return tl::unexpected<Error>(releases ? blueprint.error() : releases.error());
    }
    auto appeals = store.appeals().appeals();
    auto steps = store.appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    const Instant now = m_workspace.clock().now();
    const std::vector<exam::StageRelease> own = stagesOf(held, *blueprint, *releases);
    const exam::StageRelease* const window = exam::appealWindow(own, now);
    Facts facts;
    facts.head = head;
    if (window != nullptr && held.state == exam::ExamState::Published) {
        facts.window = *window;
    }
    facts.shows = releasedParts(held, *blueprint, *releases, now);
    facts.appeals = std::move(*appeals);
    facts.steps = std::move(*steps);
    return facts;
}

Result<AppealDesk> AppealFiling::desk(const AttemptId& attempt) {
    const auto facts = factsOf(attempt);
    auto drafts = m_workspace.store().appeals().drafts(attempt);
    if (!facts || !drafts) {
        return tl::unexpected<Error>(facts ? drafts.error() : facts.error());
    }
    AppealDesk desk;
    desk.open = facts->window.has_value();
    if (desk.open) {
        desk.until = facts->window->until;
        desk.most = facts->window->appeals;
        desk.left = exam::appealsLeft(*facts->window, m_actor.person, facts->appeals, facts->steps);
    }
    desk.tasks = isIn(facts->shows, ReleasedPart::Answers);
    desk.drafts = std::move(*drafts);
    for (const Appeal& appeal : facts->appeals) {
        if (appeal.attempt != attempt) {
            continue;
        }
        AppealSeen seen;
        seen.appeal = appeal;
        seen.number = numberOf(appeal, facts->appeals);
        seen.state = exam::stateOf(appeal, facts->steps);
        if (const AppealStep* const decision = exam::decisionOf(appeal, facts->steps);
            decision != nullptr) {
            const auto change = changeBy(m_workspace, appeal, *decision);
            if (!change) {
                return tl::unexpected<Error>(change.error());
            }
            seen.reason = decision->reason;
            seen.decidedAt = decision->at;
            seen.change = *change;
        }
        desk.appeals.push_back(std::move(seen));
    }
    return desk;
}

/// The id of the task; empty for the whole result.
Result<std::string> AppealFiling::taskAt(const Facts& facts, int slot) {
    if (!isIn(facts.shows, ReleasedPart::Total)) {
        return failure("exam.no-result");
    }
    if (slot == 0) {
        return std::string();
    }
    const auto scores = m_workspace.store().exams().scoresOf(m_actor.person);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    const auto score = std::ranges::find(*scores, facts.head.attempt, &exam::ScoreRecord::attempt);
    if (score == scores->end() || !isIn(facts.shows, ReleasedPart::Answers)) {
        return failure("exam.no-result");
    }
    const auto result = exam::decodeResult(score->body);
    if (!result) {
        return tl::unexpected<Error>(result.error());
    }
    const auto task = std::ranges::find(result->tasks, slot, &exam::TaskResult::slot);
    return task == result->tasks.end() ? Result<std::string>(failure("exam.no-result")) : task->id;
}

Result<AppealId> AppealFiling::file(const AttemptId& attempt, int slot, const std::string& text) {
    const auto facts = factsOf(attempt);
    if (!facts) {
        return tl::unexpected<Error>(facts.error());
    }
    Appeal appeal;
    appeal.id = AppealId(randomId());
    appeal.exam = facts->head.exam;
    appeal.attempt = attempt;
    appeal.candidate = m_actor.person;
    appeal.slot = slot;
    appeal.text = std::string(trimmed(text));
    appeal.at = m_workspace.clock().now();
    const Status may = exam::mayFile(
        appeal, facts->window ? &*facts->window : nullptr, facts->appeals, facts->steps);
    if (!may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto task = taskAt(*facts, slot);
    if (!task) {
        return tl::unexpected<Error>(task.error());
    }
    appeal.task = *task;
    store::Store& store = m_workspace.store();
    const Args details{{"appeal", appeal.id.str()},
                       {"attempt", attempt.str()},
                       {"task", appeal.task},
                       {"text", integrity::digestHex(appeal.text)}};
    const Status kept = store.batch([&] {
        return store.audit()
            .append({m_actor.person, "appeal.filed", appeal.exam.str(), details})
            .and_then([&](auto) { return store.appeals().saveAppeal(appeal); })
            .and_then([&](auto) {
                return store.appeals().saveDraft({attempt, slot, {}, appeal.at});
            });
    });
    return kept ? Result<AppealId>(appeal.id) : tl::unexpected<Error>(kept.error());
}

Status AppealFiling::keepDraft(const AttemptId& attempt, int slot, const std::string& text) {
    const auto facts = factsOf(attempt);
    if (!facts) {
        return tl::unexpected<Error>(facts.error());
    }
    return m_workspace.store().appeals().saveDraft(
        {attempt, slot, text, m_workspace.clock().now()});
}

}  // namespace qgt::app
