#pragma once

#include "engine/seat/attempt.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace qgt::app {

/// Changes of one seat on their way into the journal: one at a time, in their order, none lost by a
/// failure. What waits may be changed while it waits; what was sent may have arrived and is not.
class ChangeQueue {
  public:
    explicit ChangeQueue(std::int64_t lastSeq = 0) : m_last(lastSeq), m_acknowledged(lastSeq) {}

    /// A newer answer to the same task takes the place of one that was not sent yet.
    void add(seat::AttemptEventKind kind, int slot, seat::TaskAnswer answer = {});

    /// What is to be sent now; nothing while one is under way.
    [[nodiscard]] std::optional<seat::Change> next() const;

    void sent() { m_underWay = true; }

    /// Everything up to `seq` is in the journal.
    void acknowledged(std::int64_t seq);

    /// It may be sent again.
    void failed() { m_underWay = false; }

    /// The exam does not take it, now or later: it goes, and what waits moves up.
    void refused();

    [[nodiscard]] bool underWay() const { return m_underWay; }

    [[nodiscard]] bool empty() const { return m_waiting.empty(); }

    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

    [[nodiscard]] std::int64_t lastAcknowledged() const { return m_acknowledged; }

  private:
    std::deque<seat::Change> m_waiting;
    std::int64_t m_last = 0;
    std::int64_t m_acknowledged = 0;
    bool m_underWay = false;
};

}  // namespace qgt::app
