#include "engine/seat/attempt.h"
#include "engine/seat/event_chain.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace qgt::seat {

namespace {

/// What a seat asks for and numbers.
bool isCounted(AttemptEventKind kind) {
    return (kind >= AttemptEventKind::Shown && kind <= AttemptEventKind::SectionLeft) ||
           kind == AttemptEventKind::FocusLost;
}

/// Clocks and terms from a file that nobody vouches for: what is beyond could not be counted with.
constexpr std::int64_t kMostWallMs = 1'000'000'000'000'000;      // the year 33658
constexpr std::int64_t kMostBootNs = 4'000'000'000'000'000'000;  // 126 years

bool soundMoment(const Moment& at) {
    return at.wall.ms >= -kMostWallMs && at.wall.ms <= kMostWallMs && at.boot.ns >= 0 &&
           at.boot.ns <= kMostBootNs;
}

std::int64_t jumpIn(const std::string& body) {
    std::int64_t ms = 0;
    std::from_chars(body.data(), body.data() + body.size(), ms);
    return std::clamp(ms, -2 * kMostWallMs, 2 * kMostWallMs);
}

/// The change that an event says; nothing when its body is damaged.
std::optional<Change> changeOf(const AttemptEvent& event) {
    Change change;
    change.kind = event.kind;
    change.slot = event.slot;
    change.seq = event.seq;
    if (event.kind == AttemptEventKind::Answered) {
        auto answer = decodeAnswer(event.body);
        if (!answer || answer->empty()) {
            return std::nullopt;
        }
        change.answer = std::move(*answer);
    } else if (!event.body.empty()) {
        return std::nullopt;
    }
    return change;
}

}  // namespace

Status Attempt::apply(const AttemptEvent& event) {
    if (!follows(event) || !legal(event)) {
        return failure("seat.journal-broken",
                       {{"number", std::to_string(m_record.events.size() + 1)}});
    }
    if (!m_record.events.empty()) {
        countTime(event);
        become(event);
    }
    m_record.events.push_back(event);
    return ok();
}

bool Attempt::follows(const AttemptEvent& event) const {
    const bool first = m_record.events.empty();
    const std::string previous = first ? genesisOf(m_record.head) : newest().digest;
    const bool counted = isCounted(event.kind);
    return event.attempt == m_record.head.attempt &&
           event.number == static_cast<int>(m_record.events.size()) + 1 &&
           event.digest == sealed(event, previous).digest &&
           event.seq == (counted ? m_lastSeq + 1 : 0) && soundMoment(event.at) &&
           (first || timeFollows(event));
}

bool Attempt::timeFollows(const AttemptEvent& event) const {
    if (event.kind == AttemptEventKind::Closed) {
        const auto closing = decodeClosing(event.body);
        if (closing && closing->reason == CloseReason::TimeUp) {
            // Stamped with the limit, which lies before what was found out after it.
            return event.at == limitFrom(newest().at, m_usedMs);
        }
    }
    if (event.at.bootId == newest().at.bootId) {
        return event.at.boot >= newest().at.boot;
    }
    return !timeRuns() || event.kind == AttemptEventKind::CrashFound;
}

bool Attempt::legal(const AttemptEvent& event) const {
    const bool started = !m_record.events.empty();
    if (started == (event.kind == AttemptEventKind::Started) ||
        (event.slot != 0 && !isCounted(event.kind))) {
        return false;
    }
    switch (event.kind) {
        case AttemptEventKind::Started:
            return event.body.empty();
        case AttemptEventKind::Gap:
            return m_phase == AttemptPhase::Running && event.body.empty();
        case AttemptEventKind::WallJump:
            return !m_closed && event.body == std::to_string(jumpIn(event.body));
        case AttemptEventKind::CrashFound:
            return timeRuns() && event.body.empty();
        case AttemptEventKind::Resumed:
        case AttemptEventKind::Paused:
        case AttemptEventKind::ExtraTime:
        case AttemptEventKind::UsedTime:
            return legalAct(event);
        case AttemptEventKind::Closed:
            return legalClose(event);
        case AttemptEventKind::Receipt:
            return newest().kind == AttemptEventKind::Closed && event.body == newest().digest;
        default:
            return legalChange(event);
    }
}

bool Attempt::legalChange(const AttemptEvent& event) const {
    const auto change = changeOf(event);
    return change && checkRunning(event.at) && checkChange(*change);
}

bool Attempt::legalAct(const AttemptEvent& event) const {
    if (m_closed || timeIsUp(event.at)) {
        return false;
    }
    if (event.kind == AttemptEventKind::Resumed && event.body == "{}") {
        return mayResumeAlone(event.at);
    }
    const auto note = decodeNote(event.body);
    return note && mayAct(InvigilatorAct{event.kind, *note}, event.at);
}

bool Attempt::legalClose(const AttemptEvent& event) const {
    const auto closing = decodeClosing(event.body);
    if (!closing || m_closed) {
        return false;
    }
    switch (closing->reason) {
        case CloseReason::HandedIn:
            return checkRunning(event.at).has_value() &&
                   usedAt(event.at) >= m_record.head.terms.leastMs;
        case CloseReason::TimeUp:
            return m_phase != AttemptPhase::NeedsDecision && (timeRuns() || timeIsUp(event.at));
        case CloseReason::Invigilator:
            return !timeIsUp(event.at) &&
                   mayAct(InvigilatorAct{AttemptEventKind::Closed, *closing->note}, event.at);
    }
    return false;
}

void Attempt::countTime(const AttemptEvent& event) {
    if (event.kind == AttemptEventKind::CrashFound) {
        const bool plausible = plausibleReturn(event.at);
        m_usedMs = usedOnReturn(event.at);
        m_phase = plausible ? AttemptPhase::Interrupted : AttemptPhase::NeedsDecision;
    } else {
        m_usedMs = usedAt(event.at);
    }
    if (event.at.bootId != newest().at.bootId) {
        m_wallJumpMs = 0;
    }
}

void Attempt::become(const AttemptEvent& event) {
    switch (event.kind) {
        case AttemptEventKind::WallJump:
            m_wallJumpMs =
                std::clamp(m_wallJumpMs + jumpIn(event.body), -2 * kMostWallMs, 2 * kMostWallMs);
            break;
        case AttemptEventKind::Resumed:
            m_phase = AttemptPhase::Running;
            break;
        case AttemptEventKind::Paused:
            m_phase = AttemptPhase::Paused;
            break;
        case AttemptEventKind::ExtraTime:
            m_budgetMs += decodeNote(event.body)->ms;
            break;
        case AttemptEventKind::UsedTime:
            m_usedMs = decodeNote(event.body)->ms;
            m_phase = AttemptPhase::Paused;
            m_wallJumpMs = 0;
            break;
        case AttemptEventKind::Closed:
            m_closed = decodeClosing(event.body)->reason;
            m_phase = AttemptPhase::Closed;
            if (m_closed == CloseReason::TimeUp) {
                m_usedMs = m_budgetMs;
            }
            break;
        default:
            becomeByChange(event);
            break;
    }
}

void Attempt::becomeByChange(const AttemptEvent& event) {
    m_lastSeq = std::max(m_lastSeq, event.seq);
    if (event.kind == AttemptEventKind::SectionLeft) {
        m_left.insert(event.slot);
        return;
    }
    if (event.slot == 0) {
        return;
    }
    SlotState& slot = m_slots[static_cast<std::size_t>(event.slot - 1)];
    switch (event.kind) {
        case AttemptEventKind::Shown: {
            slot.seen = true;
            m_lastShown = event.slot;
            const std::size_t place = m_paper->sectionOf(event.slot);
            if (m_paper->sections[place].navigation == Navigation::Linear) {
                m_furthest[place] = event.slot;
            }
            break;
        }
        case AttemptEventKind::Answered:
            slot.answer = *decodeAnswer(event.body);
            break;
        case AttemptEventKind::Cleared:
            slot.answer = TaskAnswer{};
            break;
        default:
            slot.flagged = event.kind == AttemptEventKind::Flagged;
            break;
    }
}

}  // namespace qgt::seat
