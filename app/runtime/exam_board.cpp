#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "engine/core/rng.h"
#include "engine/seat/attempt.h"
#include "engine/seat/task_answer.h"

#include <algorithm>
#include <set>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;
using people::Action;
using seat::AttemptEvent;
using seat::AttemptEventKind;
using seat::AttemptRecord;

namespace {

bool isIncident(AttemptEventKind kind) {
    switch (kind) {
        case AttemptEventKind::FocusLost:
        case AttemptEventKind::Gap:
        case AttemptEventKind::WallJump:
        case AttemptEventKind::CrashFound:
        case AttemptEventKind::Resumed:
        case AttemptEventKind::Paused:
        case AttemptEventKind::ExtraTime:
        case AttemptEventKind::UsedTime:
            return true;
        default:
            return false;
    }
}

SeatIncident incidentOf(const AttemptEvent& event) {
    SeatIncident incident;
    incident.kind = event.kind;
    incident.at = event.at.wall;
    if (const auto note = seat::decodeNote(event.body); note) {
        incident.note = *note;
        incident.ms = note->ms;
    }
    return incident;
}

/// What the events alone say, without the paper: it may be sealed.
void describe(SeatRow& row, const AttemptRecord& record) {
    std::set<int> answered;
    for (const AttemptEvent& event : record.events) {
        if (event.kind == AttemptEventKind::Answered) {
            answered.insert(event.slot);
        } else if (event.kind == AttemptEventKind::Cleared) {
            answered.erase(event.slot);
        } else if (event.kind == AttemptEventKind::Closed) {
            const auto closing = seat::decodeClosing(event.body);
            row.closed = closing ? closing->reason : seat::CloseReason::Invigilator;
        } else if (event.kind == AttemptEventKind::Paused) {
            row.paused = true;
        } else if (event.kind == AttemptEventKind::Resumed) {
            row.paused = false;
        }
        if (isIncident(event.kind)) {
            row.incidents.push_back(incidentOf(event));
        }
    }
    row.attempt = record.head.attempt;
    row.answered = static_cast<int>(answered.size());
    row.startedAt = record.events.front().at.wall;
    row.lastAt = record.events.back().at.wall;
}

/// The newest attempt of the row's candidate; where somebody has several, all incidents.
void describeAll(SeatRow& row, const std::vector<AttemptRecord>& attempts, Instant now) {
    for (const AttemptRecord& record : attempts) {
        if (record.head.candidate == row.candidate.person) {
            describe(row, record);
        }
    }
    row.interrupted =
        !row.attempt.empty() && !row.closed && !row.paused && now.ms - row.lastAt.ms > seat::kGapMs;
}

void addResult(SeatRow& row, const std::vector<exam::ScoreRecord>& scores) {
    const auto score = std::ranges::find(scores, row.attempt, &exam::ScoreRecord::attempt);
    if (score == scores.end()) {
        return;
    }
    if (auto result = exam::decodeResult(score->body); result) {
        row.waiting = static_cast<int>(
            std::ranges::count_if(result->tasks, &exam::TaskResult::waitsForMarking));
        row.result = std::move(*result);
    }
}

bool isClosedAttempt(const AttemptRecord& record) {
    return std::ranges::any_of(record.events, [](const AttemptEvent& event) {
        return event.kind == AttemptEventKind::Closed;
    });
}

/// Somebody who was not heard of for as long as the whole exam lasts comes back no more.
bool mayStillWrite(const AttemptRecord& record, Instant now) {
    std::int64_t most = record.head.terms.budgetMs;
    for (const AttemptEvent& event : record.events) {
        const auto note = seat::decodeNote(event.body);
        most += event.kind == AttemptEventKind::ExtraTime && note ? note->ms : 0;
    }
    return !isClosedAttempt(record) && now.ms - record.events.back().at.wall.ms < most;
}

/// The keys of sealed papers; nothing for open ones. Errors: keys.none.
Result<std::optional<exam::PaperLocks>> locksOf(const HeldExam& exam,
                                                const integrity::KeyRing* ring) {
    if (exam.lock.generation == 0) {
        return std::optional<exam::PaperLocks>();
    }
    if (ring == nullptr) {
        return failure("keys.none");
    }
    auto locks = exam::openForScorer(exam.lock, *ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    return std::optional<exam::PaperLocks>(std::move(*locks));
}

const exam::PaperLocks* pointerTo(const std::optional<exam::PaperLocks>& locks) {
    return locks ? &*locks : nullptr;
}

}  // namespace

Result<std::vector<SeatRow>> ExamOffice::board(const ExamId& id) {
    if (const Status allowed = may(Action::InvigilateExam); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    store::Store& store = m_workspace.store();
    const auto exam = store.exams().exam(id);
    const auto attempts = store.attempts().attemptsAt(id);
    const auto scores = store.exams().scores(id);
    if (!exam || !attempts || !scores) {
        return tl::unexpected<Error>(!exam ? exam.error()
                                           : (attempts ? scores.error() : attempts.error()));
    }
    if (!*exam) {
        return failure("exam.unknown");
    }
    const auto candidates = seatCandidates(m_workspace, **exam);
    const auto blueprint = frozenBlueprint(**exam);
    if (!candidates || !blueprint) {
        return tl::unexpected<Error>(candidates ? blueprint.error() : candidates.error());
    }
    const Instant now = m_workspace.clock().now();
    std::vector<SeatRow> rows;
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        SeatRow row;
        row.candidate = (*candidates)[i];
        row.extra = (*exam)->candidates[i].extra;
        row.tasks = tasksOf(*blueprint);
        describeAll(row, *attempts, now);
        addResult(row, *scores);
        rows.push_back(std::move(row));
    }
    return rows;
}

Status ExamOffice::close(const ExamId& id) {
    const auto exam = known(id);
    const auto attempts = m_workspace.store().attempts().attemptsAt(id);
    if (!exam || !attempts) {
        return tl::unexpected<Error>(exam ? attempts.error() : exam.error());
    }
    if (exam->state != ExamState::Sealed) {
        return failure("exam.not-sealed", {{"title", exam->title}});
    }
    const Instant now = m_workspace.clock().now();
    const auto open = std::ranges::count_if(
        *attempts, [&](const AttemptRecord& record) { return mayStillWrite(record, now); });
    if (open > 0) {
        return failure("exam.still-writing", {{"count", std::to_string(open)}});
    }
    return record("exam.closed", *exam).and_then([&](auto) {
        return keep(*exam, ExamState::Closed);
    });
}

/// What was acknowledged counts: closed at the limit where the clocks tell when that was, else by
/// who closed the exam.
Status ExamOffice::closeLeft(const HeldExam& exam,
                             const exam::PaperLocks* locks,
                             AttemptRecord& record) {
    const auto stored = m_workspace.store().exams().paper(exam.id, record.head.candidate);
    if (!stored) {
        return tl::unexpected<Error>(stored.error());
    }
    if (!*stored) {
        return failure("exam.no-paper", {{"title", exam.title}});
    }
    const auto paper = exam::seatPaperOf(**stored, locks == nullptr ? nullptr : &locks->seat);
    if (!paper) {
        return tl::unexpected<Error>(paper.error());
    }
    auto attempt = seat::Attempt::replay(*paper, record);
    if (!attempt) {
        return tl::unexpected<Error>(attempt.error());
    }
    const seat::Moment now = seat::momentOf(m_workspace.clock());
    const auto keepEvents = [&](const std::vector<AttemptEvent>& events) {
        return m_workspace.store().attempts().append(events).and_then(
            [&](auto) { return attempt->take(events); });
    };
    const std::vector<AttemptEvent> back = attempt->decideReturn(now);
    Status done = back.empty() ? ok() : keepEvents(back);
    if (done && !attempt->closed()) {
        seat::InvigilatorAct act;
        act.kind = AttemptEventKind::Closed;
        act.note = {m_actor.person, "not-handed-in", 0};
        const auto events = attempt->decide(act, now);
        done = events ? keepEvents(*events) : Status(tl::unexpected<Error>(events.error()));
    }
    record.events = attempt->events();
    return done;
}

Status ExamOffice::scoreOne(const HeldExam& exam,
                            const exam::PaperLocks* locks,
                            AttemptRecord record,
                            ScoringReport& report) {
    if (!isClosedAttempt(record)) {
        if (exam.state != ExamState::Closed) {
            ++report.stillOpen;
            return ok();
        }
        if (Status closed = closeLeft(exam, locks, record); !closed) {
            return closed;
        }
    }
    const auto result = scoreAttempt(m_workspace, {exam, record, locks, m_actor.person});
    if (!result) {
        return tl::unexpected<Error>(result.error());
    }
    ++report.scored;
    report.incomplete += result->complete ? 0 : 1;
    return ok();
}

Result<ScoringReport> ExamOffice::score(const ExamId& id, const integrity::KeyRing* ring) {
    const auto exam = known(id);
    const auto attempts = m_workspace.store().attempts().attemptsAt(id);
    if (!exam || !attempts) {
        return tl::unexpected<Error>(exam ? attempts.error() : exam.error());
    }
    const auto locks = locksOf(*exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    if (const Status told = record("exam.scored", *exam); !told) {
        return tl::unexpected<Error>(told.error());
    }
    ScoringReport report;
    for (const AttemptRecord& one : *attempts) {
        const Status scored = scoreOne(*exam, pointerTo(*locks), one, report);
        if (!scored) {
            return tl::unexpected<Error>(scored.error());
        }
    }
    return report;
}

Result<std::vector<OpenAnswer>> ExamOffice::openAnswers(const ExamId& id,
                                                        const integrity::KeyRing* ring) {
    const auto exam = known(id);
    const auto attempts = m_workspace.store().attempts().attemptsAt(id);
    if (!exam || !attempts) {
        return tl::unexpected<Error>(exam ? attempts.error() : exam.error());
    }
    const auto locks = locksOf(*exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    std::vector<OpenAnswer> all;
    for (const AttemptRecord& one : *attempts) {
        if (!isClosedAttempt(one)) {
            continue;
        }
        auto answers = openAnswersOf(m_workspace, {*exam, one, pointerTo(*locks), m_actor.person});
        if (!answers) {
            return answers;
        }
        std::ranges::move(*answers, std::back_inserter(all));
    }
    Rng rng(exam->seed);
    rng.shuffle(all);
    std::ranges::stable_sort(
        all, [](const OpenAnswer& a, const OpenAnswer& b) { return a.question < b.question; });
    return all;
}

Status ExamOffice::mark(const ExamId& id, const OpenAnswer& marked) {
    const auto exam = known(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    return m_workspace.store().exams().saveMark({marked.attempt,
                                                 exam->id,
                                                 marked.slot,
                                                 marked.node,
                                                 m_actor.person,
                                                 marked.met,
                                                 m_workspace.clock().now()});
}

Status ExamOffice::publish(const ExamId& id) {
    const auto exam = known(id);
    const auto rows = board(id);
    if (!exam || !rows) {
        return tl::unexpected<Error>(exam ? rows.error() : exam.error());
    }
    if (exam->state != ExamState::Closed) {
        return failure("exam.not-closed", {{"title", exam->title}});
    }
    const auto waiting = std::ranges::count_if(*rows, [](const SeatRow& row) {
        return row.closed && (!row.result || !row.result->complete);
    });
    if (waiting > 0) {
        return failure("exam.not-scored", {{"count", std::to_string(waiting)}});
    }
    return record("exam.published", *exam).and_then([&](auto) {
        return keep(*exam, ExamState::Published);
    });
}

Status ExamOffice::withdraw(const ExamId& id, const std::string& reason) {
    const auto exam = known(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (reason.empty()) {
        return failure("exam.no-reason");
    }
    return record("exam.withdrawn", *exam, {{"reason", reason}}).and_then([&](auto) {
        return keep(*exam, ExamState::Withdrawn);
    });
}

}  // namespace qgt::app
