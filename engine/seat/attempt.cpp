#include "engine/seat/attempt.h"

#include "engine/seat/event_chain.h"

#include <algorithm>
#include <utility>

namespace qgt::seat {

namespace {

constexpr std::int64_t kMostBudgetMs = 366 * kMsPerDay;

bool soundTerms(const AttemptTerms& terms) {
    return terms.budgetMs >= 0 && terms.budgetMs <= kMostBudgetMs && terms.leastMs >= 0 &&
           terms.longestOffMs >= 0;
}

}  // namespace

Attempt::Attempt(const SeatPaper& paper, AttemptHead head)
    : m_paper(std::make_shared<const SeatPaper>(paper)),
      m_slots(static_cast<std::size_t>(paper.slotCount())),
      m_budgetMs(head.terms.budgetMs) {
    m_record.head = std::move(head);
}

Result<Attempt> Attempt::replay(const SeatPaper& paper, const AttemptRecord& record) {
    if (record.events.empty() || !soundTerms(record.head.terms) ||
        record.head.paperDigest != digestOf(paper)) {
        return failure("seat.journal-broken", {{"number", "0"}});
    }
    Attempt attempt(paper, record.head);
    attempt.m_record.events.reserve(record.events.size());
    for (const AttemptEvent& event : record.events) {
        const Status applied = attempt.apply(event);
        if (!applied) {
            return tl::unexpected(applied.error());
        }
    }
    return attempt;
}

std::vector<AttemptEvent> Attempt::firstEvents(const AttemptHead& head, const Moment& now) {
    EventChain chain(head.attempt, 0, genesisOf(head));
    chain.add(AttemptEventKind::Started, now);
    return chain.take();
}

Status Attempt::take(const std::vector<AttemptEvent>& events) {
    if (events.size() == 1) {
        return apply(events.front());
    }
    Attempt after = *this;
    for (const AttemptEvent& event : events) {
        Status applied = after.apply(event);
        if (!applied) {
            return applied;
        }
    }
    *this = std::move(after);
    return ok();
}

EventChain Attempt::chain() const {
    return {m_record.head.attempt, newest().number, newest().digest};
}

bool Attempt::reachable(int slot) const {
    if (m_paper->task(slot) == nullptr) {
        return false;
    }
    const std::size_t place = m_paper->sectionOf(slot);
    const auto furthest = m_furthest.find(place);
    return !m_left.contains(static_cast<int>(place) + 1) &&
           (furthest == m_furthest.end() || slot >= furthest->second);
}

int Attempt::sectionToLeave(int slot) const {
    if (m_lastShown == 0 || m_paper->task(slot) == nullptr) {
        return 0;
    }
    const std::size_t here = m_paper->sectionOf(m_lastShown);
    const int number = static_cast<int>(here) + 1;
    const bool locks = m_paper->sections[here].navigation == Navigation::SectionLock;
    return locks && here != m_paper->sectionOf(slot) && !m_left.contains(number) ? number : 0;
}

const std::string& Attempt::lastDigest() const {
    const auto happened = std::find_if(
        m_record.events.rbegin(), m_record.events.rend(), [](const AttemptEvent& event) {
            return event.kind != AttemptEventKind::Receipt;
        });
    // An attempt begins with an event that is no receipt.
    return happened->digest;
}

int Attempt::answered() const {
    return static_cast<int>(
        std::count_if(m_slots.begin(), m_slots.end(), [](const SlotState& slot) {
            return !slot.answer.empty();
        }));
}

}  // namespace qgt::seat
