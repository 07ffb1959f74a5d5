#include "app/runtime/attempt_choice.h"
#include "app/runtime/attempt_time.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "engine/exam/answer_file.h"
#include "engine/exam/paper_attempt.h"
#include "engine/seat/attempt.h"
#include "engine/seat/task_answer.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>
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

constexpr std::int64_t kNsPerMs = 1'000'000;

std::int64_t bootMs(const seat::Moment& at) {
    return at.boot.ns / kNsPerMs;
}

/// The exam's own time: the wall clock of a machine as it was when the machine was first heard of
/// after it was switched on, and from there on the boot clock, which nobody sets.
class OwnTime {
  public:
    explicit OwnTime(const std::vector<AttemptRecord>& attempts) {
        for (const AttemptRecord& record : attempts) {
            for (const AttemptEvent& event : record.events) {
                hear(event);
            }
        }
    }

    [[nodiscard]] Instant of(const seat::Moment& at) const {
        const auto known = m_first.find(at.bootId);
        return known == m_first.end()
                   ? at.wall
                   : Instant{known->second.wall.ms + bootMs(at) - bootMs(known->second)};
    }

  private:
    void hear(const AttemptEvent& event) {
        // Closing is stamped with the limit. Where that was passed while the machine was off, it
        // lies before the boot of which it is said.
        if (event.kind == AttemptEventKind::Closed) {
            return;
        }
        const auto [known, isNew] = m_first.try_emplace(event.at.bootId, event.at);
        if (!isNew && event.at.boot < known->second.boot) {
            known->second = event.at;
        }
    }

    std::map<std::string, seat::Moment> m_first;  ///< of each time that a machine was switched on
};

std::int64_t amountOf(const AttemptRecord& record, std::size_t place) {
    const AttemptEvent& event = record.events[place];
    if (event.kind == AttemptEventKind::WallJump) {
        std::int64_t moved = 0;
        std::from_chars(event.body.data(), event.body.data() + event.body.size(), moved);
        return moved;
    }
    const bool away =
        event.kind == AttemptEventKind::Gap || event.kind == AttemptEventKind::CrashFound;
    if (!away || place == 0) {
        return 0;
    }
    const seat::Moment& before = record.events[place - 1].at;
    if (before.bootId == event.at.bootId) {
        return bootMs(event.at) - bootMs(before);
    }
    // Over a restart the wall clock is all there is, and where it was set it tells nothing.
    const std::size_t next = place + 1;
    const bool moved = next < record.events.size() &&
                       record.events[next].kind == AttemptEventKind::WallJump &&
                       record.events[next].at == event.at;
    return moved ? 0 : std::max<std::int64_t>(0, event.at.wall.ms - before.wall.ms);
}

SeatIncident incidentOf(const AttemptRecord& record, std::size_t place) {
    const AttemptEvent& event = record.events[place];
    SeatIncident incident;
    incident.kind = event.kind;
    incident.ms = amountOf(record, place);
    if (const auto note = seat::decodeNote(event.body); note) {
        incident.note = *note;
        incident.ms = note->ms;
    }
    return incident;
}

/// In the order of the journal: a restart with another clock puts nothing before what was there.
void addIncidents(SeatRow& row, const AttemptRecord& record, const OwnTime& time) {
    Instant at = time.of(record.events.front().at);
    for (std::size_t i = 0; i < record.events.size(); ++i) {
        at = std::max(at, time.of(record.events[i].at));
        if (isIncident(record.events[i].kind)) {
            row.incidents.push_back(incidentOf(record, i));
            row.incidents.back().at = at;
        }
    }
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

/// The machine on which the board is read, at that moment.
struct Machine {
    InstallId install;
    Instant now;
    OwnTime time;  ///< of all attempts of the exam
};

/// What there is of the row's candidate; incidents of all attempts.
void describeAll(SeatRow& row,
                 const HeldExam& exam,
                 const ExamAttempts& attempts,
                 const Machine& here) {
    const PersonId& person = row.candidate.person;
    const std::vector<const AttemptRecord*> own = attempts.of(person);
    const AttemptRecord* const counted = attempts.countedOf(person);
    row.undecided = attempts.isUndecided(person);
    if (!own.empty()) {
        const AttemptRecord& shown = counted == nullptr ? *own.back() : *counted;
        describe(row, shown);
        row.timeInDoubt = isTimeInDoubt(exam, shown);
    }
    for (const AttemptRecord* const record : own) {
        addIncidents(row, *record, here.time);
    }
    if (own.size() > 1) {
        for (const AttemptRecord* const record : own) {
            row.attempts.push_back(besideOthers(*record, here.install));
            row.attempts.back().counts = record == counted;
        }
        if (counted != nullptr) {
            row.choiceReason = attempts.choiceOf(person)->reason;
        }
    }
    row.interrupted = !row.attempt.empty() && !row.closed && !row.paused &&
                      here.now.ms - row.lastAt.ms > seat::kGapMs;
}

/// Answers that came once results were out, as the audit chain tells.
Status addTakenLate(Workspace& workspace, const HeldExam& exam, std::vector<SeatRow>& rows) {
    if (exam.state != ExamState::Published || exam.lock.generation == 0) {
        return ok();
    }
    const auto records =
        workspace.store().audit().recordsOf("exam.answers-imported", exam.id.str());
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    const auto detail = [](const integrity::AuditRecord& record, const char* name) {
        const auto found = std::ranges::find_if(
            record.entry.details, [name](const auto& one) { return one.first == name; });
        return found == record.entry.details.end() ? std::string() : found->second;
    };
    for (const integrity::AuditRecord& record : *records) {
        if (detail(record, "added") == "0" || detail(record, "reason").empty() ||
            !detail(record, "refused").empty()) {
            continue;
        }
        const auto row =
            std::ranges::find(rows, AttemptId(detail(record, "attempt")), &SeatRow::attempt);
        if (row != rows.end()) {
            SeatIncident incident;
            incident.at = record.at;
            incident.note.by = record.entry.actor;
            incident.note.reason = detail(record, "reason");
            incident.takenLate = true;
            row->incidents.push_back(std::move(incident));
        }
    }
    return ok();
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
    const Machine here{store.installId(), m_workspace.clock().now(), OwnTime(attempts->all())};
    std::vector<SeatRow> rows;
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        SeatRow row;
        row.candidate = (*candidates)[i];
        row.extra = (*exam)->candidates[i].extra;
        row.tasks = tasksOf(*blueprint);
        describeAll(row, **exam, *attempts, here);
        if (!row.undecided) {
            addResult(row, *scores);
        }
        rows.push_back(std::move(row));
    }
    if (const Status told = addTakenLate(m_workspace, **exam, rows); !told) {
        return tl::unexpected<Error>(told.error());
    }
    return rows;
}

}  // namespace qgt::app
