#include "app/desktop/exam/seat_desk.h"

#include <utility>

namespace qgt::app {

void SeatDesk::open(const seat::SeatToken& token,
                    const seat::Reply<OpenedSitting>& reply,
                    std::function<void(const seat::Directive&)> told) {
    m_seat = m_seats->seat();
    m_seat->onDirective(std::move(told));
    m_seat->open(token, reply);
}

void SeatDesk::append(const seat::Change& change, const seat::Reply<seat::Ack>& reply) {
    if (m_seat) {
        m_seat->append(change, reply);
    } else {
        reply(failure("exam.no-seat"));
    }
}

void SeatDesk::handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply) {
    if (m_seat) {
        m_seat->handIn(lastSeq, reply);
    } else {
        reply(failure("exam.no-seat"));
    }
}

}  // namespace qgt::app
