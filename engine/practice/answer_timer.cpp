#include "engine/practice/answer_timer.h"

#include <algorithm>

namespace qgt::practice {

void AnswerTimer::pause(BootTime now) {
    if (!m_paused) {
        m_heldNs += now.ns - m_since.ns;
        m_paused = true;
    }
}

void AnswerTimer::resume(BootTime now) {
    if (m_paused) {
        m_since = now;
        m_paused = false;
    }
}

std::int64_t AnswerTimer::elapsedMs(BootTime now) const {
    constexpr std::int64_t kNsPerMs = 1'000'000;
    const std::int64_t running = m_paused ? 0 : now.ns - m_since.ns;
    return std::clamp<std::int64_t>((m_heldNs + running) / kNsPerMs, 0, kMaxAnswerMs);
}

}  // namespace qgt::practice
