#pragma once

#include "engine/seat/attempt_event.h"

#include <string>
#include <utility>
#include <vector>

namespace qgt::seat {

/// Numbers and seals events that follow one that is there already, or the head.
class EventChain {
  public:
    /// After the event with this number (0: none yet) and digest.
    EventChain(AttemptId attempt, int number, std::string digest)
        : m_attempt(std::move(attempt)), m_number(number), m_digest(std::move(digest)) {}

    void add(AttemptEventKind kind, const Moment& at, const std::string& body = {});

    /// Attempt, number and digest are filled in.
    void add(AttemptEvent event);

    /// Closed, and the receipt with its digest.
    void addClose(const Closing& closing, const Moment& at, const Moment& now);

    [[nodiscard]] bool empty() const { return m_events.empty(); }

    [[nodiscard]] std::vector<AttemptEvent> take() { return std::move(m_events); }

  private:
    AttemptId m_attempt;
    int m_number;
    std::string m_digest;
    std::vector<AttemptEvent> m_events;
};

}  // namespace qgt::seat
