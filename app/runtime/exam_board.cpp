#include "app/runtime/attempt_choice.h"
#include "app/runtime/attempt_time.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "engine/exam/answer_file.h"
#include "engine/exam/paper_attempt.h"
#include "engine/seat/attempt.h"
#include "engine/seat/task_answer.h"

#include <algorithm>
#include <iterator>
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
    row.fromPaper = exam::isFromPaper(record.head);
    row.answered = static_cast<int>(answered.size());
    row.startedAt = record.events.front().at.wall;
    row.lastAt = record.events.back().at.wall;
}

/// An attempt beside the others of its candidate.
SeatAttempt besideOthers(const AttemptRecord& record, const InstallId& here) {
    SeatRow alone;
    describe(alone, record);
    SeatAttempt attempt;
    attempt.attempt = alone.attempt;
    attempt.install = record.head.install;
    attempt.here = record.head.install == here;
    attempt.startedAt = alone.startedAt;
    attempt.lastAt = alone.lastAt;
    attempt.closed = alone.closed;
    attempt.fromPaper = alone.fromPaper;
    attempt.answered = alone.answered;
    attempt.slip = exam::receiptDigest(exam::lastDigestOf(record));
    return attempt;
}

/// What there is of the row's candidate; incidents of all attempts.
void describeAll(SeatRow& row,
                 const HeldExam& exam,
                 const ExamAttempts& attempts,
                 const InstallId& here,
                 Instant now) {
    const PersonId& person = row.candidate.person;
    const std::vector<const AttemptRecord*> own = attempts.of(person);
    const AttemptRecord* const counted = attempts.countedOf(person);
    row.undecided = attempts.isUndecided(person);
    if (!own.empty()) {
        const AttemptRecord& shown = counted == nullptr ? *own.back() : *counted;
        describe(row, shown);
        row.timeInDoubt = isTimeInDoubt(exam, shown);
    }
    if (own.size() > 1) {
        row.incidents.clear();
        for (const AttemptRecord* const record : own) {
            row.attempts.push_back(besideOthers(*record, here));
            row.attempts.back().counts = record == counted;
            SeatRow alone;
            describe(alone, *record);
            std::ranges::move(alone.incidents, std::back_inserter(row.incidents));
        }
        if (counted != nullptr) {
            row.choiceReason = attempts.choiceOf(person)->reason;
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

}  // namespace

Result<std::vector<SeatRow>> ExamOffice::board(const ExamId& id) {
    if (const Status allowed = may(Action::InvigilateExam); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    store::Store& store = m_workspace.store();
    const auto exam = store.exams().exam(id);
    const auto attempts = ExamAttempts::at(m_workspace, id);
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
        describeAll(row, **exam, *attempts, store.installId(), now);
        if (!row.undecided) {
            addResult(row, *scores);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace qgt::app
