#include "engine/seat/attempt.h"
#include "engine/seat/event_chain.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace qgt::seat {

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;
/// More than any exam lasts, and no overflow in nanoseconds.
constexpr std::int64_t kMostShiftMs = 1'000'000'000'000;

/// Rounded before it is subtracted, so that rounding does not add up over many events.
std::int64_t bootMs(const Moment& moment) {
    return moment.boot.ns / kNsPerMs;
}

std::int64_t wallBetween(const Moment& from, const Moment& to) {
    return to.wall.ms - from.wall.ms;
}

}  // namespace

bool Attempt::timeRuns() const {
    return m_phase == AttemptPhase::Running || m_phase == AttemptPhase::Interrupted;
}

std::int64_t Attempt::usedAt(const Moment& now) const {
    const Moment& last = newest().at;
    if (!timeRuns() || last.bootId != now.bootId) {
        return m_usedMs;
    }
    return m_usedMs + std::max<std::int64_t>(0, bootMs(now) - bootMs(last));
}

std::int64_t Attempt::usedMs(const Moment& now) const {
    return std::clamp<std::int64_t>(usedAt(now), 0, m_budgetMs);
}

std::int64_t Attempt::remainingMs(const Moment& now) const {
    return m_budgetMs - usedMs(now);
}

/// It changes the phase, the budget or what is used, and says legibly how.
bool Attempt::movesTime(const AttemptEvent& event) {
    switch (event.kind) {
        case AttemptEventKind::WallJump:
        case AttemptEventKind::Resumed:
        case AttemptEventKind::Paused:
            return true;
        case AttemptEventKind::ExtraTime:
        case AttemptEventKind::UsedTime:
            return decodeNote(event.body).has_value();
        case AttemptEventKind::Closed:
            return decodeClosing(event.body).has_value();
        default:
            return false;
    }
}

AttemptStanding Attempt::standingOf(const AttemptRecord& record, const Moment& now) {
    AttemptStanding standing;
    if (record.events.empty()) {
        return standing;
    }
    Attempt attempt(SeatPaper{}, record.head);
    std::set<int> answered;
    for (const AttemptEvent& event : record.events) {
        if (!attempt.m_record.events.empty()) {
            attempt.countTime(event);
        }
        if (movesTime(event)) {
            attempt.become(event);
        } else if (event.kind == AttemptEventKind::Answered) {
            answered.insert(event.slot);
        } else if (event.kind == AttemptEventKind::Cleared) {
            answered.erase(event.slot);
        }
        attempt.m_record.events.push_back(event);
    }
    standing.answered = static_cast<int>(answered.size());
    standing.savedAt = attempt.newest().at.wall;
    standing.runs = attempt.timeRuns();
    const bool undecided = attempt.m_phase == AttemptPhase::NeedsDecision ||
                           (standing.runs && !attempt.plausibleReturn(now));
    if (!undecided) {
        const std::int64_t used = standing.runs ? attempt.usedOnReturn(now) : attempt.usedAt(now);
        standing.remainingMs = std::max<std::int64_t>(0, attempt.m_budgetMs - used);
    }
    return standing;
}

bool Attempt::timeIsUp(const Moment& now) const {
    return m_phase != AttemptPhase::NeedsDecision && usedAt(now) >= m_budgetMs;
}

/// Over a reboot the wall clock is all there is. It is believed when it went on by a time that an
/// outage may last, and nobody had moved it before.
bool Attempt::plausibleReturn(const Moment& now) const {
    if (newest().at.bootId == now.bootId) {
        return true;
    }
    const std::int64_t off = wallBetween(newest().at, now);
    return off >= 0 && off <= m_record.head.terms.longestOffMs &&
           std::abs(m_wallJumpMs) <= kWallJumpMs;
}

std::int64_t Attempt::usedOnReturn(const Moment& now) const {
    if (newest().at.bootId == now.bootId) {
        return usedAt(now);
    }
    return plausibleReturn(now) ? m_usedMs + wallBetween(newest().at, now) : m_usedMs;
}

/// When the budget was or will be used up, seen from a moment at which so much was used.
Moment Attempt::limitFrom(const Moment& at, std::int64_t used) const {
    const std::int64_t left = std::clamp(m_budgetMs - used, -kMostShiftMs, kMostShiftMs);
    Moment limit = at;
    limit.wall.ms += left;
    // A limit before this boot has no boot time; the wall time says when it was.
    limit.boot.ns = std::max<std::int64_t>(0, at.boot.ns + left * kNsPerMs);
    return limit;
}

void Attempt::addClockEvents(EventChain& chain, const Moment& now) const {
    const Moment& last = newest().at;
    if (last.bootId != now.bootId) {
        return;
    }
    const std::int64_t elapsed = bootMs(now) - bootMs(last);
    if (m_phase == AttemptPhase::Running && elapsed > kGapMs) {
        chain.add(AttemptEventKind::Gap, now);
    }
    const std::int64_t drift = wallBetween(last, now) - elapsed;
    if (std::abs(drift) > kWallJumpMs) {
        chain.add(AttemptEventKind::WallJump, now, std::to_string(drift));
    }
}

std::vector<AttemptEvent> Attempt::decideTimeUp(const Moment& now) const {
    if (m_closed || !timeIsUp(now)) {
        return {};
    }
    EventChain events = chain();
    addClockEvents(events, now);
    const Moment limit =
        events.empty() ? limitFrom(newest().at, m_usedMs) : limitFrom(now, usedAt(now));
    events.addClose({CloseReason::TimeUp, std::nullopt}, limit, now);
    return events.take();
}

std::vector<AttemptEvent> Attempt::decideReturn(const Moment& now) const {
    if (!timeRuns()) {
        return {};
    }
    const Moment& last = newest().at;
    const bool rebooted = last.bootId != now.bootId;
    EventChain events = chain();
    events.add(AttemptEventKind::CrashFound, now);
    const std::int64_t off = wallBetween(last, now);
    const std::int64_t drift = rebooted ? off : off - (bootMs(now) - bootMs(last));
    const bool jumped = rebooted ? off < 0 || off > m_record.head.terms.longestOffMs
                                 : std::abs(drift) > kWallJumpMs;
    if (jumped) {
        events.add(AttemptEventKind::WallJump, now, std::to_string(drift));
    }
    const std::int64_t used = usedOnReturn(now);
    if (plausibleReturn(now) && used >= m_budgetMs) {
        events.addClose({CloseReason::TimeUp, std::nullopt}, limitFrom(now, used), now);
    }
    return events.take();
}

}  // namespace qgt::seat
