#include "app/runtime/exam_appeals.h"

#include "app/runtime/exam_material.h"
#include "app/runtime/exam_review.h"
#include "app/runtime/scored_attempts.h"
#include "engine/core/text.h"
#include "engine/exam/paper_attempt.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using exam::Appeal;
using exam::AppealMark;
using exam::AppealState;
using exam::AppealStep;
using exam::AppealStepKind;
using people::Action;

namespace {

bool stillWaits(AppealState state) {
    return state == AppealState::Open || state == AppealState::Correcting;
}

std::string stemAt(const seat::SeatPaper& paper, int slot) {
    const seat::SeatTask* const task = paper.task(slot);
    if (task == nullptr) {
        return {};
    }
    return task->scenario ? task->scenario->title : task->stem;
}

std::vector<std::string> optionsAt(const seat::SeatPaper& paper, int slot) {
    const seat::SeatTask* const task = paper.task(slot);
    return task == nullptr ? std::vector<std::string>() : task->options;
}

std::vector<AnswerReading> readingsAt(const std::vector<AnswerReading>& all, int slot, int node) {
    std::vector<AnswerReading> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const AnswerReading& reading) {
        return reading.slot == slot && reading.node == node;
    });
    return found;
}

/// The mark says what the answer's only reading says.
bool isAsRead(const AppealMark& mark, const std::vector<AnswerReading>& readings) {
    const auto found = readingsAt(readings, mark.slot, mark.node);
    return found.size() == 1 && found.front().met == mark.met;
}

/// Every mark is of an open answer of the attempt, with as many points.
bool marksFit(const std::vector<AppealMark>& marks, const std::vector<OpenAnswer>& open) {
    return std::ranges::all_of(marks, [&open](const AppealMark& mark) {
        return std::ranges::any_of(open, [&mark](const OpenAnswer& answer) {
            return answer.slot == mark.slot && answer.node == mark.node &&
                   answer.points.size() == mark.met.size();
        });
    });
}

}  // namespace

ExamAppeals::ExamAppeals(Workspace& workspace, people::Actor actor)
    : m_workspace(workspace), m_actor(std::move(actor)) {}

Status ExamAppeals::may() {
    return people::authorize(m_actor, Action::DecideAppeals, {}, m_workspace.store().audit());
}

Result<ExamAppeals::Known> ExamAppeals::knownOf(const ExamId& exam) {
    store::Store& store = m_workspace.store();
    if (const Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const auto held = store.exams().exam(exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    if (!*held || (*held)->mock) {
        return failure("exam.unknown");
    }
    auto records = AssessorRecords::of(m_workspace, exam);
    auto orders = correctionsInForce(m_workspace, **held);
    if (!records || !orders) {
        return tl::unexpected<Error>(records ? orders.error() : records.error());
    }
    Known found;
    found.exam = **held;
    found.records = std::move(*records);
    found.orders = std::move(*orders);
    return found;
}

Result<ExamAppeals::Known> ExamAppeals::known(const AppealId& id) {
    const auto appeals = m_workspace.store().appeals().appeals();
    if (!appeals) {
        return tl::unexpected<Error>(appeals.error());
    }
    const auto found = std::ranges::find(*appeals, id, &Appeal::id);
    auto known =
        found == appeals->end() ? Result<Known>(failure("exam.unknown")) : knownOf(found->exam);
    if (known) {
        known->appeal = *found;
    }
    return known;
}

Result<AppealEntry> ExamAppeals::entryOf(const Known& what, const Appeal& appeal) {
    const auto persons = m_workspace.store().people().persons();
    if (!persons) {
        return tl::unexpected<Error>(persons.error());
    }
    AppealEntry entry;
    entry.appeal = appeal;
    const std::vector<AppealStep>& steps = what.records.steps();
    entry.number = numberOf(appeal, what.records.appeals());
    entry.state = exam::stateOf(appeal, steps);
    if (const auto* const candidate = candidateOf(what.exam, appeal.candidate);
        candidate != nullptr) {
        entry.candidate = candidate->number;
    }
    std::ranges::copy_if(steps, std::back_inserter(entry.steps), [&appeal](const AppealStep& step) {
        return step.appeal == appeal.id;
    });
    if (const auto may = what.records.mayAssess(appeal, m_actor.person); !may) {
        entry.notYou = may.error();
    } else {
        entry.byNecessity = *may == exam::Assessing::ByNecessity;
    }
    const AppealStep* const decision = exam::decisionOf(appeal, steps);
    if (decision == nullptr) {
        return entry;
    }
    const auto decider = std::ranges::find(*persons, decision->by, &people::Person::id);
    // Who appealed does not learn who answered, at this page either.
    const bool named = decider != persons->end() && appeal.candidate != m_actor.person;
    entry.decidedBy = named ? decider->name : std::string();
    auto change = changeBy(m_workspace, appeal, *decision);
    if (!change) {
        return tl::unexpected<Error>(change.error());
    }
    entry.change = *change;
    return entry;
}

Result<std::vector<AppealEntry>> ExamAppeals::list(const ExamId& exam) {
    const auto what = knownOf(exam);
    if (!what) {
        return tl::unexpected<Error>(what.error());
    }
    std::vector<AppealEntry> entries;
    for (const Appeal& appeal : what->records.appeals()) {
        if (appeal.exam != exam) {
            continue;
        }
        auto entry = entryOf(*what, appeal);
        if (!entry) {
            return tl::unexpected<Error>(entry.error());
        }
        entries.push_back(std::move(*entry));
    }
    std::stable_partition(entries.begin(), entries.end(), [](const AppealEntry& entry) {
        return stillWaits(entry.state);
    });
    return entries;
}

Result<ExamAppeals::Opened> ExamAppeals::opened(const Known& what, const integrity::KeyRing* ring) {
    const auto record = m_workspace.store().attempts().attempt(what.appeal.attempt);
    const auto locks = readingLocks(m_workspace, what.exam, ring);
    const auto scores = m_workspace.store().exams().scores(what.exam.id);
    if (!record || !locks || !scores) {
        return tl::unexpected<Error>(!record ? record.error()
                                             : (locks ? scores.error() : locks.error()));
    }
    const auto score = std::ranges::find(*scores, what.appeal.attempt, &exam::ScoreRecord::attempt);
    if (score == scores->end()) {
        return failure("exam.no-scores", {{"title", what.exam.title}});
    }
    const AttemptToScore asked{what.exam, *record, *locks ? &**locks : nullptr, m_actor.person};
    auto attempt = openAttempt(m_workspace, asked);
    auto open = openAnswersOf(m_workspace, asked);
    auto marks = marksOf(m_workspace, record->head);
    auto readings = readingsOf(m_workspace, record->head);
    auto result = exam::decodeResult(score->body);
    if (!attempt || !open) {
        return tl::unexpected<Error>(attempt ? open.error() : attempt.error());
    }
    if (!marks || !readings || !result) {
        return tl::unexpected<Error>(!marks ? marks.error()
                                            : (readings ? result.error() : readings.error()));
    }
    std::erase_if(*readings, [](const AnswerReading& reading) { return !reading.counts; });
    return Opened{std::move(*attempt),
                  std::move(*marks),
                  std::move(*open),
                  std::move(*readings),
                  *score,
                  std::move(*result),
                  exam::isFromPaper(record->head)};
}

/// What the release of the papers shows is read without keys.
Result<ExamAppeals::Seen> ExamAppeals::seen(const Known& what, const integrity::KeyRing* ring) {
    auto all = opened(what, ring);
    if (all) {
        return Seen{std::move(all->attempt.paper),
                    std::move(all->result),
                    std::move(all->open),
                    std::move(all->readings),
                    all->fromPaper,
                    false};
    }
    if (ring != nullptr || all.error().code != "keys.none") {
        return tl::unexpected<Error>(all.error());
    }
    const auto record = m_workspace.store().attempts().attempt(what.appeal.attempt);
    const auto scores = m_workspace.store().exams().scores(what.exam.id);
    if (!record || !scores) {
        return tl::unexpected<Error>(record ? scores.error() : record.error());
    }
    const auto score = std::ranges::find(*scores, what.appeal.attempt, &exam::ScoreRecord::attempt);
    if (score == scores->end()) {
        return failure("exam.no-scores", {{"title", what.exam.title}});
    }
    auto paper = releasedPaper(m_workspace, what.exam, record->head);
    auto result = exam::decodeResult(score->body);
    if (!paper || !result) {
        return tl::unexpected<Error>(paper ? result.error() : paper.error());
    }
    if (!*paper) {
        return tl::unexpected<Error>(all.error());
    }
    return Seen{
        std::move(**paper), std::move(*result), {}, {}, exam::isFromPaper(record->head), true};
}

Result<AppealCase> ExamAppeals::look(const AppealId& id, const integrity::KeyRing* ring) {
    const auto what = known(id);
    if (!what) {
        return tl::unexpected<Error>(what.error());
    }
    // With the key beside it, it is for whoever decides.
    if (const Status may = what->records.mayLook(what->appeal, m_actor.person); !may) {
        return tl::unexpected<Error>(may.error());
    }
    auto entry = entryOf(*what, what->appeal);
    const auto paper = seen(*what, ring);
    if (!entry || !paper) {
        return tl::unexpected<Error>(entry ? paper.error() : entry.error());
    }
    AppealCase look;
    look.entry = std::move(*entry);
    look.fromPaper = paper->fromPaper;
    look.withoutKeys = paper->withoutKeys;
    look.got = paper->result.got;
    look.most = paper->result.most;
    for (const exam::TaskResult& task : paper->result.tasks) {
        if (what->appeal.slot != 0 && what->appeal.slot != task.slot) {
            continue;
        }
        AppealedTask shown{task.slot,
                           task.id,
                           stemAt(paper->paper, task.slot),
                           optionsAt(paper->paper, task.slot),
                           task.given,
                           task.right,
                           task.score.hundredths,
                           task.most,
                           {}};
        for (const OpenAnswer& answer : paper->open) {
            if (answer.slot == task.slot) {
                shown.open.push_back({answer, readingsAt(paper->readings, task.slot, answer.node)});
            }
        }
        look.tasks.push_back(std::move(shown));
    }
    return look;
}

Result<ExamAppeals::Known> ExamAppeals::decidable(const AppealId& id, const std::string& reason) {
    auto what = known(id);
    if (!what) {
        return what;
    }
    if (trimmed(reason).empty()) {
        return failure("exam.no-reason");
    }
    if (exam::stateOf(what->appeal, what->records.steps()) != AppealState::Open) {
        return failure("appeal.decided");
    }
    const auto may = what->records.mayAssess(what->appeal, m_actor.person);
    if (!may) {
        return tl::unexpected<Error>(may.error());
    }
    what->byNecessity = *may == exam::Assessing::ByNecessity;
    return what;
}

/// One transaction: the decision, the scores, and the record of it.
Status ExamAppeals::keepDecision(const Known& what,
                                 AppealStep step,
                                 const std::vector<exam::ScoreRecord>& scores) {
    store::Store& store = m_workspace.store();
    step.appeal = what.appeal.id;
    step.at = m_workspace.clock().now();
    step.by = m_actor.person;
    step.byNecessity = what.byNecessity;
    const Args details{{"appeal", what.appeal.id.str()},
                       {"attempt", what.appeal.attempt.str()},
                       {"decision", exam::toText(step.kind)},
                       {"scores", std::to_string(scores.size())},
                       {"by-necessity", step.byNecessity ? "yes" : "no"},
                       {"reason", step.reason}};
    return store.batch([&] {
        return store.audit()
            .append({m_actor.person, "appeal.decided", what.exam.id.str(), details})
            .and_then([&](auto) { return store.appeals().saveStep(step); })
            .and_then([&](auto) { return store.exams().saveScores(scores); });
    });
}

Status ExamAppeals::reject(const AppealId& id, const std::string& reason) {
    const auto what = decidable(id, reason);
    if (!what) {
        return tl::unexpected<Error>(what.error());
    }
    AppealStep step;
    step.kind = AppealStepKind::Rejected;
    step.reason = std::string(trimmed(reason));
    return keepDecision(*what, std::move(step), {});
}

Result<AppealChange> ExamAppeals::accept(const AppealId& id,
                                         const std::string& reason,
                                         const std::vector<AppealMark>& marks,
                                         const integrity::KeyRing* ring) {
    const auto what = decidable(id, reason);
    if (!what) {
        return tl::unexpected<Error>(what.error());
    }
    auto paper = opened(*what, ring);
    if (!paper) {
        return tl::unexpected<Error>(paper.error());
    }
    const bool about = std::ranges::all_of(marks, [&what](const AppealMark& mark) {
        return what->appeal.slot == 0 || what->appeal.slot == mark.slot;
    });
    if (marks.empty() || !about || !marksFit(marks, paper->open)) {
        return failure("appeal.nothing-changed");
    }
    std::vector<AppealMark> touched;
    std::ranges::copy_if(marks, std::back_inserter(touched), [&paper](const AppealMark& mark) {
        return !isAsRead(mark, paper->readings);
    });
    for (const AppealMark& mark : touched) {
        paper->marks.first[{mark.slot, mark.node}] = mark.met;
        paper->marks.second.erase({mark.slot, mark.node});
    }
    const exam::ExamResult after = exam::scoreCorrected(
        paper->attempt.key, paper->attempt.answers, paper->marks, m_workspace.bank(), what->orders);
    if (after.got == paper->result.got && after.passed == paper->result.passed) {
        return failure("appeal.nothing-changed");
    }
    if (exam::isWorse(after, paper->result)) {
        return failure("appeal.lower");
    }
    exam::ScoreRecord score = paper->score;
    ++score.revision;
    score.at = m_workspace.clock().now();
    score.by = m_actor.person;
    score.reason = appealReason(id);
    score.body = exam::encodeResult(after);
    AppealStep step;
    step.kind = AppealStepKind::Accepted;
    step.reason = std::string(trimmed(reason));
    step.marks = std::move(touched);
    if (const Status kept = keepDecision(*what, std::move(step), {score}); !kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return AppealChange{paper->result.got, after.got, paper->result.passed, after.passed};
}

}  // namespace qgt::app
