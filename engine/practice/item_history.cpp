#include "engine/practice/item_history.h"

#include "engine/grading/grade.h"
#include "engine/practice/answer_timer.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace qgt::practice {

namespace {

constexpr std::size_t kFewestForPace = 10;
constexpr int kRightDaysToLeave = 2;

void enter(ItemHistory& history, const Instant& at, bool byHand) {
    history.errorBook = ErrorBookState::In;
    history.bookByHand = byHand;
    history.bookSince = at;
    history.rightDays = 0;
}

void leave(ItemHistory& history, const Instant& at, bool byHand) {
    history.errorBook =
        history.lastWrong || !byHand ? ErrorBookState::Archived : ErrorBookState::Never;
    history.bookByHand = byHand;
    history.bookSince = at;
    history.sureAndWrong = false;
}

void foldWrong(ItemHistory& history, const AnswerEvent& event) {
    const bool sure = event.confidence == grading::Confidence::Sure;
    enter(history, event.at, false);
    history.sureAndWrong = sure;
    history.wrong += event.origin == AnswerOrigin::Reask ? 0 : 1;
    history.lastWrong =
        WrongAnswer{event.at, event.day, event.origin, event.response.dontKnow, sure};
}

void foldErrorBook(ItemHistory& history, const AnswerEvent& event, bool right) {
    if (!right) {
        foldWrong(history, event);
        return;
    }
    const bool says =
        event.origin != AnswerOrigin::Reask && event.confidence != grading::Confidence::Guess;
    const bool newDay = history.rightDays == 0 || history.lastRightDay != event.day;
    if (history.errorBook != ErrorBookState::In || !says || !newDay) {
        return;
    }
    history.lastRightDay = event.day;
    if (++history.rightDays >= kRightDaysToLeave) {
        leave(history, event.at, false);
    }
}

void foldHand(ItemHistory& history, const MarkEvent& mark) {
    const bool in = history.errorBook == ErrorBookState::In;
    if (mark.on && !in) {
        enter(history, mark.at, true);
    } else if (!mark.on && in) {
        leave(history, mark.at, true);
    }
}

void foldAnswer(ItemHistory& history, const AnswerEvent& event, const grading::Grade& grade) {
    if (history.seen == 0 && !grade.selfMarked) {
        history.first = FirstExposure{event.day, grade.right};
    }
    foldErrorBook(history, event, grade.right);
    history.last =
        LastAnswer{event.at, event.day, grade.right, event.response.dontKnow, event.confidence};
    ++history.counted;
}

/// The events of the kind on items that the bank has, oldest first.
template <typename Event, typename Kind>
std::vector<const Event*> inTime(const bank::Bank& bank,
                                 const std::vector<Event>& events,
                                 Kind kind) {
    std::vector<const Event*> sorted;
    for (const Event& event : events) {
        if (event.kind == kind && bank.item(event.item) != nullptr) {
            sorted.push_back(&event);
        }
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Event* a, const Event* b) {
        return a->at.ms < b->at.ms;
    });
    return sorted;
}

/// Hands the events before the instant to `fold`, and goes past them.
template <typename Place, typename Fold>
void foldBefore(Place& next, Place end, std::int64_t ms, Fold fold) {
    for (; next != end && (*next)->at.ms < ms; ++next) {
        fold(**next);
    }
}

std::optional<double> medianOf(std::vector<double> values) {
    if (values.size() < kFewestForPace) {
        return std::nullopt;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

std::set<AnswerKey> withdrawnAnswers(const std::vector<AnswerEvent>& events) {
    std::set<AnswerKey> withdrawn;
    for (const AnswerEvent& event : events) {
        if (event.undoOf) {
            withdrawn.emplace(event.install.str(), *event.undoOf);
        }
    }
    return withdrawn;
}

PersonHistory::PersonHistory(const bank::Bank& bank,
                             const std::vector<AnswerEvent>& events,
                             const std::vector<MarkEvent>& marks,
                             const std::vector<ExposureEvent>& exposures)
    : m_bank(&bank) {
    add(events, marks, exposures);
}

void PersonHistory::add(const std::vector<AnswerEvent>& events,
                        const std::vector<MarkEvent>& marks,
                        const std::vector<ExposureEvent>& exposures) {
    const std::set<AnswerKey> withdrawn = withdrawnAnswers(events);
    const auto hands = inTime(*m_bank, marks, MarkKind::ErrorBook);
    const auto readings = inTime(*m_bank, exposures, ExposureKind::Read);
    auto hand = hands.begin();
    auto reading = readings.begin();
    const auto foldUntil = [&](std::int64_t ms) {
        foldBefore(hand, hands.end(), ms, [this](const MarkEvent& mark) {
            foldHand(m_items[mark.item], mark);
        });
        foldBefore(reading, readings.end(), ms, [this](const ExposureEvent& e) { fold(e); });
    };
    for (const AnswerEvent& event : events) {
        foldUntil(event.at.ms);
        fold(event, withdrawn.contains({event.install.str(), event.seq}));
    }
    foldUntil(std::numeric_limits<std::int64_t>::max());
    m_pace = medianOf(m_paces);
}

void PersonHistory::fold(const AnswerEvent& event, bool withdrawn) {
    const bank::Item* const item = m_bank->item(event.item);
    if (event.undoOf || item == nullptr) {
        return;
    }
    ItemHistory& history = m_items[event.item];
    if (item->meaning != event.meaning) {
        history.seenInOldMeaning = true;
        return;
    }
    if (!withdrawn) {
        foldAnswer(history, event, grading::grade(*item, event.response));
        if (event.rtMs > 0 && event.rtMs < kMaxAnswerMs && item->seconds > 0) {
            m_paces.push_back(static_cast<double>(event.rtMs) / 1000.0 / item->seconds);
        }
    }
    ++history.seen;
    history.lastSeen = event.at;
    history.lastSeenDay = event.day;
}

void PersonHistory::fold(const ExposureEvent& exposure) {
    ItemHistory& history = m_items[exposure.item];
    if (m_bank->item(exposure.item)->meaning != exposure.meaning) {
        history.seenInOldMeaning = true;
        return;
    }
    ++history.seen;
    history.lastSeen = exposure.at;
    history.lastSeenDay = exposure.day;
}

const ItemHistory& PersonHistory::of(const ItemId& item) const {
    static const ItemHistory kNothing;
    const auto found = m_items.find(item);
    return found == m_items.end() ? kNothing : found->second;
}

std::vector<ItemId> PersonHistory::errorBook(ErrorBookState state) const {
    std::vector<ItemId> items;
    for (const bank::Item& item : m_bank->items()) {
        if (of(item.id).errorBook == state) {
            items.push_back(item.id);
        }
    }
    return items;
}

}  // namespace qgt::practice
