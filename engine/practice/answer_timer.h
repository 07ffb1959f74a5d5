#pragma once

#include "engine/core/clock.h"

#include <cstdint>

namespace qgt::practice {

/// Longest time that counts as answering one item; an answer with exactly this time took at least
/// so long (a suspended laptop, a walk to the door) and says nothing about speed. Milliseconds.
inline constexpr std::int64_t kMaxAnswerMs = 300'000;

/// Milliseconds that somebody looks at one question, in boot time, without pauses.
class AnswerTimer {
  public:
    explicit AnswerTimer(BootTime now) : m_since(now) {}

    void pause(BootTime now);
    void resume(BootTime now);

    [[nodiscard]] bool paused() const { return m_paused; }

    /// Between 0 and kMaxAnswerMs.
    [[nodiscard]] std::int64_t elapsedMs(BootTime now) const;

  private:
    BootTime m_since;
    std::int64_t m_heldNs = 0;
    bool m_paused = false;
};

}  // namespace qgt::practice
