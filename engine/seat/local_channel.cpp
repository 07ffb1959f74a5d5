#include "engine/seat/local_channel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::seat {

namespace {

constexpr std::int64_t kTickNs = kTickMs * 1'000'000;

bool sameToken(const SeatToken& one, const SeatToken& other) {
    return one.exam == other.exam && one.candidate == other.candidate &&
           one.startCode == other.startCode;
}

Directive::Kind toldFor(AttemptEventKind act) {
    switch (act) {
        case AttemptEventKind::Resumed:
            return Directive::Kind::Resume;
        case AttemptEventKind::ExtraTime:
            return Directive::Kind::Extend;
        case AttemptEventKind::Closed:
            return Directive::Kind::Close;
        default:
            // Who is told how much is used waits for somebody to let go on.
            return Directive::Kind::Pause;
    }
}

}  // namespace

LocalChannel::LocalChannel(LocalChannelDeps deps) : m_deps(std::move(deps)) {}

// Replies and directives come last in each call: they may call the channel again, or end it.

void LocalChannel::open(const SeatToken& token, const Reply<OpenedSeat>& reply) {
    reply(opened(token));
}

void LocalChannel::append(const Change& change, const Reply<Ack>& reply) {
    const bool wasClosed = isClosed();
    const auto told = m_told;
    const auto result = appended(change);
    const bool closedHere = !wasClosed && isClosed();
    reply(result);
    if (closedHere && told) {
        told({Directive::Kind::Close, 0, {}});
    }
}

void LocalChannel::handIn(std::int64_t lastSeq, const Reply<Receipt>& reply) {
    const bool wasClosed = isClosed();
    const auto told = m_told;
    const auto result = handedIn(lastSeq);
    const bool timeWasUp = !wasClosed && isClosed() && m_attempt->closed() == CloseReason::TimeUp;
    reply(result);
    if (timeWasUp && told) {
        told({Directive::Kind::Close, 0, {}});
    }
}

void LocalChannel::onDirective(std::function<void(const Directive&)> told) {
    m_told = std::move(told);
}

Status LocalChannel::invigilate(const InvigilatorAct& act) {
    const bool wasClosed = isClosed();
    Status result = acted(act);
    const bool closedHere = !wasClosed && isClosed();
    if ((result || closedHere) && m_told) {
        const auto told = m_told;
        const std::int64_t left = m_attempt->remainingMs(momentOf(m_deps.clock));
        const bool byClock = closedHere && m_attempt->closed() == CloseReason::TimeUp;
        told(byClock ? Directive{Directive::Kind::Close, 0, {}}
                     : Directive{toldFor(act.kind), left, act.note.reason});
    }
    return result;
}

Status LocalChannel::tick() {
    if (!m_attempt || isClosed()) {
        return ok();
    }
    Status result = ticked();
    if (isClosed() && m_told) {
        const auto told = m_told;
        told({Directive::Kind::Close, 0, {}});
    }
    return result;
}

bool LocalChannel::isClosed() const {
    return m_attempt && m_attempt->closed().has_value();
}

Result<OpenedSeat> LocalChannel::opened(const SeatToken& token) {
    const bool again = m_attempt && !m_elsewhere && sameToken(token, m_token);
    Status found = again ? catchUp() : sitDown(token);
    if (found && again && m_elsewhere) {
        found = sitDown(token);
    }
    if (found && again && isClosed()) {
        return failure("seat.already-handed-in");
    }
    if (!found) {
        return tl::unexpected(found.error());
    }
    return OpenedSeat{m_attempt->paper(), *m_attempt};
}

Status LocalChannel::sitDown(const SeatToken& token) {
    m_attempt.reset();
    m_elsewhere = false;
    m_unsure.clear();
    m_unmirrored.clear();
    m_mirrorProblem.reset();
    const auto record = recordFor(token);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (*record && seat::isClosed(**record)) {
        return failure("seat.already-handed-in");
    }
    const auto admission =
        m_deps.papers.admit(token, *record ? SeatEntry::Return : SeatEntry::Start);
    if (!admission) {
        return tl::unexpected(admission.error());
    }
    const SeatPaper& paper = admission->paper;
    if (paper.exam != token.exam || paper.candidate.person != token.candidate) {
        return failure("seat.no-such-paper");
    }
    Status seated = *record ? comeBack(paper, **record) : start(token, *admission);
    if (!seated) {
        m_attempt.reset();
        return seated;
    }
    m_token = token;
    return ok();
}

Result<std::optional<AttemptRecord>> LocalChannel::recordFor(const SeatToken& token) const {
    auto records = m_deps.journal.attemptsOf(token.candidate);
    if (!records) {
        return tl::unexpected(records.error());
    }
    const auto newest =
        std::find_if(records->rbegin(), records->rend(), [&token](const AttemptRecord& record) {
            return record.head.exam == token.exam;
        });
    return newest == records->rend() ? std::nullopt : std::optional(std::move(*newest));
}

Status LocalChannel::start(const SeatToken& token, const SeatAdmission& admission) {
    AttemptRecord record;
    record.head.attempt = AttemptId(m_deps.newId());
    record.head.exam = token.exam;
    record.head.candidate = token.candidate;
    record.head.paperDigest = digestOf(admission.paper);
    record.head.install = m_deps.install;
    record.head.program = m_deps.program;
    record.head.terms = admission.terms;
    record.events = Attempt::firstEvents(record.head, momentOf(m_deps.clock));
    auto attempt = Attempt::replay(admission.paper, record);
    if (!attempt) {
        return tl::unexpected(attempt.error());
    }
    Status begun = m_deps.journal.begin(record.head, record.events);
    if (!begun) {
        return begun;
    }
    m_attempt = std::move(*attempt);
    mirror(record.events);
    return ok();
}

Status LocalChannel::comeBack(const SeatPaper& paper, const AttemptRecord& record) {
    auto attempt = Attempt::replay(paper, record);
    if (!attempt) {
        return tl::unexpected(attempt.error());
    }
    m_attempt = std::move(*attempt);
    mirror(record.events);
    Status returned = commit(m_attempt->decideReturn(momentOf(m_deps.clock)));
    return returned ? goOn() : returned;
}

Status LocalChannel::goOn() {
    if (m_attempt->phase() != AttemptPhase::Interrupted ||
        m_attempt->head().terms.resumeNeedsCode) {
        return ok();
    }
    const auto events = m_attempt->decideResume(momentOf(m_deps.clock));
    // The time may have run out between two looks at the clock; then the next tick closes.
    return events ? commit(*events) : ok();
}

Result<Ack> LocalChannel::appended(const Change& change) {
    const Status open = ready();
    if (!open) {
        return tl::unexpected(open.error());
    }
    const Moment now = momentOf(m_deps.clock);
    const auto events = m_attempt->decide(change, now);
    const Status kept = events ? commit(*events) : closeAtLimit(now);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (!events) {
        return tl::unexpected(events.error());
    }
    return Ack{m_attempt->lastSeq(), m_attempt->remainingMs(now)};
}

Result<Receipt> LocalChannel::handedIn(std::int64_t lastSeq) {
    const Status open = ready();
    if (!open) {
        return tl::unexpected(open.error());
    }
    if (!isClosed()) {
        const Moment now = momentOf(m_deps.clock);
        const auto events = m_attempt->decideHandIn(lastSeq, now);
        const Status kept = events ? commit(*events) : closeAtLimit(now);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        if (!isClosed()) {
            return tl::unexpected(events.error());
        }
    }
    return receipt();
}

Status LocalChannel::acted(const InvigilatorAct& act) {
    Status open = ready();
    if (!open) {
        return open;
    }
    const Moment now = momentOf(m_deps.clock);
    const auto events = m_attempt->decide(act, now);
    Status kept = events ? commit(*events) : ok();
    if (!kept) {
        return kept;
    }
    // All of it may be used up, before this act or by it.
    kept = closeAtLimit(now);
    return !kept || events ? kept : Status(tl::unexpected(events.error()));
}

Status LocalChannel::ticked() {
    Status open = ready();
    if (!open) {
        return open;
    }
    const Moment now = momentOf(m_deps.clock);
    Status closed = closeAtLimit(now);
    if (!closed || isClosed() || m_attempt->phase() != AttemptPhase::Running) {
        return closed;
    }
    const Moment& last = m_attempt->events().back().at;
    if (last.bootId != now.bootId || now.boot.ns - last.boot.ns < kTickNs) {
        return ok();
    }
    const auto events = m_attempt->decide(Change{AttemptEventKind::Tick, 0, {}, 0}, now);
    return events ? commit(*events) : Status(tl::unexpected(events.error()));
}

Status LocalChannel::ready() {
    if (!m_attempt) {
        return failure("seat.not-running");
    }
    Status caughtUp = m_elsewhere ? ok() : catchUp();
    if (!caughtUp) {
        return caughtUp;
    }
    return m_elsewhere ? Status(failure("seat.elsewhere")) : ok();
}

/// After a write that failed the journal may have the events all the same.
Status LocalChannel::catchUp() {
    if (m_unsure.empty()) {
        return ok();
    }
    const auto record = m_deps.journal.attempt(m_attempt->head().attempt);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const std::size_t held = m_attempt->events().size();
    const std::size_t there = record->events.size();
    const bool none = there == held;
    const bool all = there == held + m_unsure.size() &&
                     std::equal(m_unsure.begin(),
                                m_unsure.end(),
                                record->events.begin() + static_cast<std::ptrdiff_t>(held));
    const std::vector<AttemptEvent> unsure = std::exchange(m_unsure, {});
    m_elsewhere = !none && !all;
    if (!all) {
        return ok();
    }
    Status taken = m_attempt->take(unsure);
    mirror(unsure);
    return taken;
}

Status LocalChannel::commit(const std::vector<AttemptEvent>& events) {
    if (events.empty()) {
        return ok();
    }
    Status kept = m_deps.journal.append(events);
    if (!kept) {
        m_elsewhere = kept.error().code == "store.attempt-event-exists";
        if (m_elsewhere) {
            return failure("seat.elsewhere");
        }
        m_unsure = events;
        return kept;
    }
    Status taken = m_attempt->take(events);
    mirror(events);
    return taken;
}

Status LocalChannel::closeAtLimit(const Moment& now) {
    return commit(m_attempt->decideTimeUp(now));
}

void LocalChannel::mirror(const std::vector<AttemptEvent>& events) {
    if (m_deps.mirror == nullptr) {
        return;
    }
    std::copy(events.begin(), events.end(), std::back_inserter(m_unmirrored));
    const Status kept = m_deps.mirror->append(m_attempt->head(), m_unmirrored);
    if (kept) {
        m_unmirrored.clear();
        m_mirrorProblem.reset();
    } else {
        m_mirrorProblem = kept.error();
    }
}

Receipt LocalChannel::receipt() const {
    const auto& events = m_attempt->events();
    const auto closed = std::find_if(events.rbegin(), events.rend(), [](const auto& event) {
        return event.kind == AttemptEventKind::Closed;
    });
    return Receipt{
        m_attempt->head().attempt, m_attempt->lastDigest(), m_attempt->answered(), closed->at.wall};
}

}  // namespace qgt::seat
