#include "engine/core/text.h"
#include "engine/seat/attempt.h"

#include <algorithm>

namespace qgt::seat {

namespace {

constexpr std::size_t kMostReasonBytes = 2000;

/// A case that is decided step by step: what was decided stays, and more may follow.
bool goesFurther(const TaskAnswer& before, const TaskAnswer& after) {
    return before.moves.size() <= after.moves.size() &&
           std::equal(before.moves.begin(), before.moves.end(), after.moves.begin());
}

bool soundNote(const InvigilatorNote& note) {
    return !note.by.empty() && !trimmed(note.reason).empty() &&
           note.reason.size() <= kMostReasonBytes && !firstInvalidUtf8(note.reason) &&
           !firstInvalidUtf8(note.by.str());
}

}  // namespace

Status Attempt::checkRunning(const Moment& now) const {
    if (m_closed) {
        return failure("seat.closed");
    }
    if (timeIsUp(now)) {
        return failure("seat.time-up");
    }
    // In another boot it first has to be found out how much time went by (`decideReturn`).
    if (m_phase != AttemptPhase::Running || newest().at.bootId != now.bootId) {
        return failure("seat.not-running");
    }
    return ok();
}

Status Attempt::checkChange(const Change& change) const {
    switch (change.kind) {
        case AttemptEventKind::Tick:
        case AttemptEventKind::FocusLost:
            return change.slot == 0 ? ok() : failure("seat.no-such-slot");
        case AttemptEventKind::SectionLeft:
            return checkLeaving(change.slot);
        case AttemptEventKind::Shown:
        case AttemptEventKind::Flagged:
        case AttemptEventKind::Unflagged:
            return checkSlot(change);
        case AttemptEventKind::Answered:
        case AttemptEventKind::Cleared:
            return checkSlot(change).and_then([&](auto) { return checkAnswered(change); });
        default:
            return failure("seat.act-unfit");
    }
}

Status Attempt::checkSlot(const Change& change) const {
    if (m_paper->task(change.slot) == nullptr) {
        return failure("seat.no-such-slot");
    }
    if (!reachable(change.slot)) {
        return failure("seat.locked");
    }
    if (const int section = sectionToLeave(change.slot); section != 0) {
        return failure("seat.section-open", {{"section", std::to_string(section)}});
    }
    return ok();
}

Status Attempt::checkLeaving(int section) const {
    if (m_left.contains(section)) {
        return failure("seat.locked");
    }
    // Only where the candidate is, so that nothing is locked that was never seen.
    const std::size_t here =
        m_lastShown == 0 ? m_paper->sections.size() : m_paper->sectionOf(m_lastShown);
    if (here == m_paper->sections.size() || section != static_cast<int>(here) + 1 ||
        m_paper->sections[here].navigation == Navigation::Free) {
        return failure("seat.no-such-section");
    }
    return ok();
}

Status Attempt::checkAnswered(const Change& change) const {
    const SlotState& state = m_slots[static_cast<std::size_t>(change.slot - 1)];
    if (!state.seen) {
        return failure("seat.not-shown");
    }
    const bool clears = change.kind == AttemptEventKind::Cleared || change.answer.empty();
    if (!clears) {
        Status fits = checkAnswer(*m_paper->task(change.slot), change.answer);
        if (!fits) {
            return fits;
        }
    }
    const SeatSection& section = m_paper->sections[m_paper->sectionOf(change.slot)];
    if (section.navigation == Navigation::Linear &&
        !goesFurther(state.answer, clears ? TaskAnswer{} : change.answer)) {
        return failure("seat.case-not-further");
    }
    return ok();
}

bool Attempt::mayResumeAlone(const Moment& now) const {
    return m_phase == AttemptPhase::Interrupted && !m_record.head.terms.resumeNeedsCode &&
           newest().at.bootId == now.bootId && !timeIsUp(now);
}

bool Attempt::mayAct(const InvigilatorAct& act, const Moment& now) const {
    const bool known = !timeRuns() || newest().at.bootId == now.bootId;
    if (!known || !soundNote(act.note)) {
        return false;
    }
    const bool stopped = m_phase == AttemptPhase::Interrupted || m_phase == AttemptPhase::Paused;
    switch (act.kind) {
        case AttemptEventKind::Paused:
            return timeRuns();
        case AttemptEventKind::Resumed:
            return stopped;
        case AttemptEventKind::ExtraTime:
            return act.note.ms > 0 && act.note.ms <= kMsPerDay;
        case AttemptEventKind::UsedTime:
            return (stopped || m_phase == AttemptPhase::NeedsDecision) && act.note.ms >= 0 &&
                   act.note.ms <= m_budgetMs;
        case AttemptEventKind::Closed:
            return true;
        default:
            return false;
    }
}

}  // namespace qgt::seat
