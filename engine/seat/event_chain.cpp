#include "engine/seat/event_chain.h"

namespace qgt::seat {

void EventChain::add(AttemptEvent event) {
    event.attempt = m_attempt;
    event.number = ++m_number;
    event = sealed(std::move(event), m_digest);
    m_digest = event.digest;
    m_events.push_back(std::move(event));
}

void EventChain::add(AttemptEventKind kind, const Moment& at, const std::string& body) {
    AttemptEvent event;
    event.kind = kind;
    event.at = at;
    event.body = body;
    add(std::move(event));
}

void EventChain::addClose(const Closing& closing, const Moment& at, const Moment& now) {
    add(AttemptEventKind::Closed, at, encodeClosing(closing));
    add(AttemptEventKind::Receipt, now, std::string(m_digest));
}

}  // namespace qgt::seat
