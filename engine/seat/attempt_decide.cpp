#include "engine/seat/attempt.h"
#include "engine/seat/event_chain.h"

#include <algorithm>
#include <utility>

namespace qgt::seat {

namespace {

AttemptEvent eventFor(const Change& change) {
    AttemptEvent event;
    event.kind = change.kind;
    event.seq = change.seq;
    event.slot = change.slot;
    if (change.kind == AttemptEventKind::Answered) {
        if (change.answer.empty()) {
            event.kind = AttemptEventKind::Cleared;
        } else {
            event.body = encodeAnswer(change.answer);
        }
    }
    return event;
}

}  // namespace

Result<std::vector<AttemptEvent>> Attempt::decide(const Change& change, const Moment& now) const {
    const auto outOfOrder = [this] {
        return failure("seat.out-of-order", {{"expected", std::to_string(m_lastSeq + 1)}});
    };
    AttemptEvent event = eventFor(change);
    const bool again = change.seq > 0 && change.seq <= m_lastSeq;
    if (again && holds(event)) {
        return std::vector<AttemptEvent>{};
    }
    const Status allowed = checkRunning(now).and_then([&](auto) { return checkChange(change); });
    if (!allowed) {
        return tl::unexpected(allowed.error());
    }
    const bool counted = change.kind != AttemptEventKind::Tick;
    if (change.seq != (counted ? m_lastSeq + 1 : 0)) {
        return outOfOrder();
    }
    EventChain events = chain();
    addClockEvents(events, now);
    event.at = now;
    events.add(std::move(event));
    return events.take();
}

/// Whether this change is in the journal; what was sent again is looked for from the end.
bool Attempt::holds(const AttemptEvent& change) const {
    const auto found = std::find_if(
        m_record.events.rbegin(), m_record.events.rend(), [&change](const AttemptEvent& event) {
            return event.seq == change.seq;
        });
    return found != m_record.events.rend() && found->kind == change.kind &&
           found->slot == change.slot && found->body == change.body;
}

Result<std::vector<AttemptEvent>> Attempt::decideHandIn(std::int64_t lastSeq,
                                                        const Moment& now) const {
    const Status running = checkRunning(now);
    if (!running) {
        return tl::unexpected(running.error());
    }
    if (lastSeq != m_lastSeq) {
        return failure("seat.out-of-order", {{"expected", std::to_string(m_lastSeq + 1)}});
    }
    const std::int64_t early = m_record.head.terms.leastMs - usedAt(now);
    if (early > 0) {
        const std::int64_t seconds = (early + kMsPerSecond - 1) / kMsPerSecond;
        return failure("seat.too-early", {{"seconds", std::to_string(seconds)}});
    }
    EventChain events = chain();
    addClockEvents(events, now);
    events.addClose({CloseReason::HandedIn, std::nullopt}, now, now);
    return events.take();
}

Result<std::vector<AttemptEvent>> Attempt::decide(const InvigilatorAct& act,
                                                  const Moment& now) const {
    if (m_closed) {
        return failure("seat.closed");
    }
    if (timeIsUp(now)) {
        return failure("seat.time-up");
    }
    if (!mayAct(act, now)) {
        return failure("seat.act-unfit");
    }
    EventChain events = chain();
    addClockEvents(events, now);
    if (act.kind == AttemptEventKind::Closed) {
        events.addClose({CloseReason::Invigilator, act.note}, now, now);
    } else {
        events.add(act.kind, now, encodeNote(act.note));
    }
    return events.take();
}

Result<std::vector<AttemptEvent>> Attempt::decideResume(const Moment& now) const {
    if (!mayResumeAlone(now)) {
        return failure("seat.act-unfit");
    }
    EventChain events = chain();
    addClockEvents(events, now);
    events.add(AttemptEventKind::Resumed, now, "{}");
    return events.take();
}

}  // namespace qgt::seat
