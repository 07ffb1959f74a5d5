#include "app/desktop/exam/change_queue.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using seat::AttemptEventKind;

bool isAnswer(AttemptEventKind kind) {
    return kind == AttemptEventKind::Answered || kind == AttemptEventKind::Cleared;
}

}  // namespace

void ChangeQueue::add(AttemptEventKind kind, int slot, seat::TaskAnswer answer) {
    const std::size_t settled = m_underWay ? 1 : 0;
    if (m_waiting.size() > settled && isAnswer(kind) && isAnswer(m_waiting.back().kind) &&
        m_waiting.back().slot == slot) {
        m_waiting.back().kind = kind;
        m_waiting.back().answer = std::move(answer);
        return;
    }
    seat::Change change;
    change.kind = kind;
    change.slot = slot;
    change.answer = std::move(answer);
    change.seq = ++m_last;
    m_waiting.push_back(std::move(change));
}

std::optional<seat::Change> ChangeQueue::next() const {
    if (m_underWay || m_waiting.empty()) {
        return std::nullopt;
    }
    return m_waiting.front();
}

void ChangeQueue::acknowledged(std::int64_t seq) {
    m_acknowledged = std::max(m_acknowledged, seq);
    while (!m_waiting.empty() && m_waiting.front().seq <= seq) {
        m_waiting.pop_front();
        m_underWay = false;
    }
}

void ChangeQueue::refused() {
    m_underWay = false;
    if (m_waiting.empty()) {
        return;
    }
    m_waiting.pop_front();
    --m_last;
    for (seat::Change& change : m_waiting) {
        --change.seq;
    }
}

}  // namespace qgt::app
