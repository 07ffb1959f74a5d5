#include "engine/practice/session_state.h"

#include "engine/core/rng.h"
#include "engine/core/seed.h"
#include "engine/practice/shown_order.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::practice {

namespace {

using Offset = std::vector<Slot>::difference_type;

/// Where second tries go: as many other items between, at least, than that the answer is not still
/// in the ear, spread so that a run of errors does not come back as the same run; and as many
/// places from one second try to the next.
struct SecondTries {
    std::size_t gap = 0;
    std::size_t spacing = 1;
};

constexpr std::uint64_t kReaskSpread = 3;

/// Time is short, and a second try says less of tomorrow than another item does: since version 2
/// of the drawing rule one item of eight is one at most, and the others wait. Sessions of version
/// 1 go on as they began.
SecondTries secondTriesOf(int algorithm) {
    constexpr SecondTries kSince2{8, 8};
    constexpr SecondTries kBefore{4, 1};
    return algorithm >= 2 ? kSince2 : kBefore;
}

constexpr std::int64_t kReadingCapMs = 120'000;

}  // namespace

SessionState::SessionState(std::shared_ptr<const bank::Bank> bank,
                           const SessionRecord& record,
                           SessionKind kind)
    : m_bank(std::move(bank)),
      m_seed(record.seed),
      m_algorithm(record.algorithm),
      m_phase(kind == SessionKind::Reading ? Phase::Reading : Phase::Asking) {
    m_slots.reserve(record.queue.size());
    for (const ItemId& item : record.queue) {
        m_slots.push_back(Slot{item, false, SlotState::Ahead, std::nullopt});
    }
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        if (m_bank->item(m_slots[i].item) == nullptr) {
            skip(i, "practice.item-gone");
        }
    }
    m_position = nextAhead(0);
}

void SessionState::apply(const AnswerEvent& event) {
    if (event.undoOf) {
        stopReading(event.at);
        withdraw(*event.undoOf);
        return;
    }
    m_elapsedMs += std::max<std::int64_t>(event.rtMs, 0);
    m_revealedAt = event.at;
    answer(event);
}

void SessionState::apply(const SessionEvent& event) {
    stopReading(event.at);
    switch (event.step) {
        case SessionStep::Advanced:
            // Only from a reveal: the step after an answer that the bank no longer knows leads
            // nowhere.
            if (m_phase == Phase::Revealed) {
                m_position = nextAhead(m_position + 1);
                m_phase = Phase::Asking;
                m_optionsShown = false;
            }
            break;
        case SessionStep::Finished:
            m_phase = Phase::Finished;
            break;
        case SessionStep::Abandoned:
            m_phase = Phase::Abandoned;
            break;
    }
}

void SessionState::apply(const ExposureEvent& event) {
    const Slot* const slot = current();
    if (event.kind == ExposureKind::Recall) {
        m_elapsedMs += std::max<std::int64_t>(event.thinkMs, 0);
        m_optionsShown = m_optionsShown ||
                         (m_phase == Phase::Asking && slot != nullptr && slot->item == event.item);
        return;
    }
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [&event](const Slot& page) {
        return page.item == event.item;
    });
    if (found != m_slots.end()) {
        m_position = static_cast<std::size_t>(std::distance(m_slots.begin(), found));
        found->state = found->state == SlotState::Skipped ? SlotState::Skipped : SlotState::Read;
    }
}

void SessionState::settle() {
    const bool open = m_phase == Phase::Asking || m_phase == Phase::Revealed;
    const Slot* const slot = current();
    if (slot == nullptr || slot->state != SlotState::Skipped) {
        return;
    }
    if (open) {
        m_position = nextAhead(m_position + 1);
        m_phase = Phase::Asking;
        m_optionsShown = false;
        m_revealedAt.reset();
    } else if (m_phase == Phase::Reading) {
        const auto after = pageAfter();
        m_position = after ? *after : pageBefore().value_or(m_slots.size());
    }
}

std::optional<std::size_t> SessionState::pageAfter() const {
    for (std::size_t place = m_position + 1; place < m_slots.size(); ++place) {
        if (m_slots[place].state != SlotState::Skipped) {
            return place;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> SessionState::pageBefore() const {
    for (std::size_t place = std::min(m_position, m_slots.size()); place-- > 0;) {
        if (m_slots[place].state != SlotState::Skipped) {
            return place;
        }
    }
    return std::nullopt;
}

const Slot* SessionState::current() const {
    return exhausted() ? nullptr : &m_slots[m_position];
}

std::optional<std::uint64_t> SessionState::lastAnswer() const {
    return m_given.empty() ? std::nullopt : std::optional(m_given.back().seq);
}

const Slot* SessionState::lastAnswered() const {
    return m_given.empty() ? nullptr : &m_slots[m_given.back().slot];
}

std::int64_t SessionState::elapsedMsAt(Instant at) const {
    // The wall clock may be set while somebody reads, hence both bounds.
    const std::int64_t reading =
        m_revealedAt ? std::clamp<std::int64_t>(at.ms - m_revealedAt->ms, 0, kReadingCapMs) : 0;
    return m_elapsedMs + reading;
}

std::size_t SessionState::nextAhead(std::size_t from) const {
    while (from < m_slots.size() && m_slots[from].state != SlotState::Ahead) {
        ++from;
    }
    return from;
}

/// The current slot as a rule. After a change of the bank the events of skipped items leave the
/// position behind or ahead, and the answer tells where the person really was.
std::size_t SessionState::placeOf(const AnswerEvent& event) const {
    const bool reask = event.origin == AnswerOrigin::Reask;
    const auto fits = [&](const Slot& slot) {
        return slot.item == event.item && slot.reask == reask && !slot.answer;
    };
    const auto from =
        std::next(m_slots.begin(), static_cast<Offset>(std::min(m_position, m_slots.size())));
    auto found = std::find_if(from, m_slots.end(), fits);
    if (found == m_slots.end()) {
        found = std::find_if(m_slots.begin(), m_slots.end(), fits);
    }
    return static_cast<std::size_t>(std::distance(m_slots.begin(), found));
}

std::size_t SessionState::insertReask(std::size_t after) {
    const ItemId item = m_slots[after].item;
    Rng rng(seedFor(m_seed, item.str() + "/place"));
    const SecondTries rule = secondTriesOf(m_algorithm);
    const std::size_t gap = rule.gap + static_cast<std::size_t>(rng.below(kReaskSpread));
    std::size_t place = after + 1 + gap;
    for (std::size_t i = after + 1; i < m_slots.size(); ++i) {
        place = m_slots[i].reask ? std::max(place, i + rule.spacing) : place;
    }
    place = std::min(place, m_slots.size());
    m_slots.insert(std::next(m_slots.begin(), static_cast<Offset>(place)),
                   Slot{item, true, SlotState::Ahead, std::nullopt});
    return place;
}

void SessionState::answer(const AnswerEvent& event) {
    const std::size_t place = placeOf(event);
    if (place >= m_slots.size()) {
        return;
    }
    m_position = place;
    m_phase = Phase::Revealed;
    const bank::Item* const item = m_bank->item(event.item);
    if (item == nullptr || item->meaning != event.meaning) {
        skip(place, item == nullptr ? "practice.item-gone" : "practice.item-changed");
        return;
    }
    const grading::Grade grade = grading::grade(*item, event.response);
    Slot& slot = m_slots[place];
    slot.state = grade.right ? SlotState::Right : SlotState::Wrong;
    slot.answer = GivenAnswer{
        event.seq, event.response, event.confidence, grade, event.shownOrder, event.rtMs};
    Given given{event.seq, place, std::nullopt};
    if (!grade.right && !slot.reask) {
        given.reaskAt = insertReask(place);
    }
    m_given.push_back(given);
}

void SessionState::withdraw(std::uint64_t seq) {
    const bool known = std::any_of(
        m_given.begin(), m_given.end(), [seq](const Given& given) { return given.seq == seq; });
    // Last in, first out, so places noted with an answer hold again when it is on top.
    for (bool found = !known; !found;) {
        const Given given = m_given.back();
        m_given.pop_back();
        if (given.reaskAt) {
            m_slots.erase(std::next(m_slots.begin(), static_cast<Offset>(*given.reaskAt)));
        }
        m_slots[given.slot].state = SlotState::Ahead;
        m_slots[given.slot].answer.reset();
        m_position = given.slot;
        m_phase = Phase::Asking;
        m_optionsShown = true;  // and its key was seen, too
        found = given.seq == seq;
    }
}

void SessionState::skip(std::size_t place, const std::string& code) {
    m_slots[place].state = SlotState::Skipped;
    const Notice notice{code, {{"item", m_slots[place].item.str()}}};
    if (std::find(m_notices.begin(), m_notices.end(), notice) == m_notices.end()) {
        m_notices.push_back(notice);
    }
}

void SessionState::stopReading(Instant at) {
    m_elapsedMs = elapsedMsAt(at);
    m_revealedAt.reset();
}

}  // namespace qgt::practice
