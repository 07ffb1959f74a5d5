#include "app/runtime/attempt_choice.h"
#include "app/runtime/attempt_time.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_review.h"
#include "app/runtime/exam_stages.h"
#include "app/runtime/paper_sheets.h"
#include "app/runtime/scored_attempts.h"
#include "engine/core/text.h"
#include "engine/seat/attempt.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;
using seat::AttemptEvent;
using seat::AttemptEventKind;
using seat::AttemptRecord;

namespace {

/// Somebody who was not heard of for as long as the whole exam lasts comes back no more.
bool mayStillWrite(const AttemptRecord& record, Instant now) {
    return !seat::isClosed(record) && now.ms - record.events.back().at.wall.ms < grantedMs(record);
}

const exam::PaperLocks* pointerTo(const std::optional<exam::PaperLocks>& locks) {
    return locks ? &*locks : nullptr;
}

}  // namespace

Status ExamOffice::close(const ExamId& id) {
    const auto exam = known(id);
    const auto attempts = ExamAttempts::at(m_workspace, id);
    if (!exam || !attempts) {
        return tl::unexpected<Error>(exam ? attempts.error() : exam.error());
    }
    if (exam->state != ExamState::Sealed) {
        return failure("exam.not-sealed", {{"title", exam->title}});
    }
    const Instant now = m_workspace.clock().now();
    // An attempt that does not count is waited for by nobody.
    const auto open = std::ranges::count_if(attempts->all(), [&](const AttemptRecord& record) {
        return mayStillWrite(record, now) &&
               (attempts->counts(record) || attempts->isUndecided(record.head.candidate));
    });
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
    if (!seat::isClosed(record)) {
        if (exam.state == ExamState::Sealed) {
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
    const auto attempts = ExamAttempts::at(m_workspace, id);
    if (!exam || !attempts) {
        return tl::unexpected<Error>(exam ? attempts.error() : exam.error());
    }
    const auto locks = scorerLocks(*exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    const Status told =
        attempts->allDecided()
            .and_then([&](auto) { return allSheetsRecorded(m_workspace, *exam, *attempts); })
            .and_then([&](auto) { return record("exam.scored", *exam); });
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    ScoringReport report;
    for (const AttemptRecord& one : attempts->all()) {
        if (!attempts->counts(one)) {
            continue;
        }
        const Status scored = scoreOne(*exam, pointerTo(*locks), one, report);
        if (!scored) {
            return tl::unexpected<Error>(scored.error());
        }
    }
    return report;
}

Status ExamOffice::choose(const ExamId& id, const AttemptId& attempt, const std::string& reason) {
    const auto exam = known(id);
    const auto attempts = ExamAttempts::at(m_workspace, id);
    if (!exam || !attempts) {
        return tl::unexpected<Error>(exam ? attempts.error() : exam.error());
    }
    if (exam->state != ExamState::Sealed && exam->state != ExamState::Closed) {
        return failure("exam.results-out", {{"title", exam->title}});
    }
    const std::string why(trimmed(reason));
    if (why.empty()) {
        return failure("exam.no-reason");
    }
    const auto chosen = std::ranges::find_if(
        attempts->all(), [&](const AttemptRecord& one) { return one.head.attempt == attempt; });
    if (chosen == attempts->all().end()) {
        return failure("exam.unknown");
    }
    const int among = attempts->everOf(chosen->head.candidate);
    const Args details{
        {"attempt", attempt.str()}, {"among", std::to_string(among)}, {"reason", why}};
    const exam::AttemptChoice choice{exam->id,
                                     chosen->head.candidate,
                                     attempt,
                                     among,
                                     m_workspace.clock().now(),
                                     m_actor.person,
                                     why};
    return m_workspace.store().batch([&] {
        return record("exam.attempt-chosen", *exam, details).and_then([&](auto) {
            return m_workspace.store().exams().saveChoice(choice);
        });
    });
}

Result<std::optional<exam::PaperRelease>> ExamOffice::releaseFor(const HeldExam& exam,
                                                                 const integrity::KeyRing* ring) {
    const auto blueprint = frozenBlueprint(exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    if (exam.lock.generation == 0 || !isReviewed(*blueprint)) {
        return std::optional<exam::PaperRelease>();
    }
    const auto locks = scorerLocks(exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    exam::PaperRelease release = releaseOf(exam.id, *blueprint, **locks);
    release.at = m_workspace.clock().now();
    release.by = m_actor.person;
    return std::optional<exam::PaperRelease>(std::move(release));
}

Status ExamOffice::releaseStages(const HeldExam& exam,
                                 const bank::Blueprint& blueprint,
                                 bool opensAppeals) {
    exam::StageRelease stage;
    stage.exam = exam.id;
    stage.stage = exam::publishedStage(blueprint);
    stage.at = m_workspace.clock().now();
    stage.by = m_actor.person;
    const Status results = m_workspace.store().appeals().saveStage(stage);
    const auto appeal =
        std::ranges::find(blueprint.release, bank::ReleaseStage::Appeal, &bank::Release::stage);
    if (!results || !opensAppeals || appeal == blueprint.release.end()) {
        return results;
    }
    stage.stage = bank::ReleaseStage::Appeal;
    stage.until = endOfDayAfter(stage.at, appeal->days);
    stage.appeals = kUsualAppeals;
    return m_workspace.store().appeals().saveStage(stage);
}

Status ExamOffice::publish(const ExamId& id, const integrity::KeyRing* ring, bool opensAppeals) {
    const auto exam = known(id);
    const auto rows = board(id);
    const auto attempts = ExamAttempts::at(m_workspace, id);
    if (!exam || !rows) {
        return tl::unexpected<Error>(exam ? rows.error() : exam.error());
    }
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    if (exam->state != ExamState::Closed) {
        return failure("exam.not-closed", {{"title", exam->title}});
    }
    if (Status decided = attempts->allDecided().and_then(
            [&](auto) { return allSheetsRecorded(m_workspace, *exam, *attempts); });
        !decided) {
        return decided;
    }
    const auto waiting = std::ranges::count_if(*rows, [](const SeatRow& row) {
        return !row.attempt.empty() && (!row.result || !row.result->complete);
    });
    if (waiting > 0) {
        return failure("exam.not-scored", {{"count", std::to_string(waiting)}});
    }
    const auto release = releaseFor(*exam, ring);
    const auto blueprint = frozenBlueprint(*exam);
    if (!release || !blueprint) {
        return tl::unexpected<Error>(release ? blueprint.error() : release.error());
    }
    Args details{{"papers", *release ? "released" : ""}};
    for (const SeatRow& row : *rows) {
        if (row.attempt.empty()) {
            details.emplace_back("without", row.candidate.person.str());
        }
    }
    return m_workspace.store().batch([&] {
        return record("exam.published", *exam, details)
            .and_then([&](auto) {
                return *release ? m_workspace.store().exams().saveRelease(**release) : ok();
            })
            .and_then([&](auto) { return releaseStages(*exam, *blueprint, opensAppeals); })
            .and_then([&](auto) { return keep(*exam, ExamState::Published); });
    });
}

/// Certificates of the exam that nobody revoked or replaced.
Result<std::size_t> ExamOffice::certificatesInForce(const HeldExam& exam) {
    const auto records = m_workspace.store().certificates().certificates();
    const auto ends = m_workspace.store().certificates().ends();
    if (!records || !ends) {
        return tl::unexpected<Error>(records ? ends.error() : records.error());
    }
    return static_cast<std::size_t>(
        std::ranges::count_if(*records, [&](const certificate::CertificateRecord& record) {
            return record.exam == exam.id &&
                   std::ranges::find(*ends, record.serial, &certificate::CertificateEnd::serial) ==
                       ends->end();
        }));
}

Status ExamOffice::withdraw(const ExamId& id, const std::string& reason) {
    const auto exam = known(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (reason.empty()) {
        return failure("exam.no-reason");
    }
    const auto given = certificatesInForce(*exam);
    if (!given) {
        return tl::unexpected<Error>(given.error());
    }
    if (*given > 0) {
        return failure("exam.has-certificates", {{"count", std::to_string(*given)}});
    }
    return record("exam.withdrawn", *exam, {{"reason", reason}}).and_then([&](auto) {
        return keep(*exam, ExamState::Withdrawn);
    });
}

}  // namespace qgt::app
