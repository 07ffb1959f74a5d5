#include "engine/practice/item_history.h"

#include "engine/grading/grade.h"
#include "engine/practice/answer_timer.h"

#include <algorithm>
#include <set>
#include <utility>

namespace qgt::practice {

namespace {

using SeqKey = std::pair<std::string, std::uint64_t>;

constexpr std::size_t kFewestForPace = 10;
constexpr int kRightDaysToLeave = 2;

/// Undo events name an answer of their own installation.
std::set<SeqKey> withdrawnIn(const std::vector<AnswerEvent>& events) {
    std::set<SeqKey> withdrawn;
    for (const AnswerEvent& event : events) {
        if (event.undoOf) {
            withdrawn.emplace(event.install.str(), *event.undoOf);
        }
    }
    return withdrawn;
}

void foldErrorBook(ItemHistory& history, const AnswerEvent& event, bool right) {
    if (!right) {
        history.errorBook = ErrorBookState::In;
        history.rightDays = 0;
        history.sureAndWrong = event.confidence == grading::Confidence::Sure;
        return;
    }
    const bool says = event.origin != AnswerOrigin::Reask && event.origin != AnswerOrigin::Read &&
                      event.confidence != grading::Confidence::Guess;
    const bool newDay = history.rightDays == 0 || history.lastRightDay != event.day;
    if (history.errorBook != ErrorBookState::In || !says || !newDay) {
        return;
    }
    history.lastRightDay = event.day;
    if (++history.rightDays >= kRightDaysToLeave) {
        history.errorBook = ErrorBookState::Archived;
        history.sureAndWrong = false;
    }
}

void foldAnswer(ItemHistory& history, const AnswerEvent& event, const grading::Grade& grade) {
    if (history.seen == 0 && !grade.selfMarked && event.origin != AnswerOrigin::Read) {
        history.first = FirstExposure{event.day, grade.right};
    }
    foldErrorBook(history, event, grade.right);
    history.last =
        LastAnswer{event.at, event.day, grade.right, event.response.dontKnow, event.confidence};
    ++history.counted;
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

PersonHistory::PersonHistory(const bank::Bank& bank, const std::vector<AnswerEvent>& events)
    : m_bank(&bank) {
    add(events);
}

void PersonHistory::add(const std::vector<AnswerEvent>& events) {
    const std::set<SeqKey> withdrawn = withdrawnIn(events);
    for (const AnswerEvent& event : events) {
        const bank::Item* const item = m_bank->item(event.item);
        if (event.undoOf || item == nullptr) {
            continue;
        }
        ItemHistory& history = m_items[event.item];
        if (item->meaning != event.meaning) {
            history.seenInOldMeaning = true;
            continue;
        }
        if (!withdrawn.contains({event.install.str(), event.seq})) {
            foldAnswer(history, event, grading::grade(*item, event.response));
            if (event.rtMs > 0 && event.rtMs < kMaxAnswerMs && item->seconds > 0) {
                m_paces.push_back(static_cast<double>(event.rtMs) / 1000.0 / item->seconds);
            }
        }
        ++history.seen;
        history.lastSeen = event.at;
        history.lastSeenDay = event.day;
    }
    m_pace = medianOf(m_paces);
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
