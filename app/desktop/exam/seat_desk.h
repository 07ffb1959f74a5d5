#pragma once

#include "app/desktop/exam/exam_seat.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace qgt::app {

/// The seat that is open in this program. Everything happens on the worker thread; what comes back
/// is a value, and an answer is acknowledged only after it is durable. Errors: those of
/// `seat::SeatChannel`; exam.no-seat.
class SeatDesk {
  public:
    explicit SeatDesk(std::shared_ptr<SeatSource> seats) : m_seats(std::move(seats)) {}

    /// Takes the seat; a seat that was open in this program is let go.
    void open(const seat::SeatToken& token,
              const seat::Reply<OpenedSitting>& reply,
              std::function<void(const seat::Directive&)> told);
    void append(const seat::Change& change, const seat::Reply<seat::Ack>& reply);
    void handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply);

    Status invigilate(const std::string& code, const seat::InvigilatorAct& act) {
        return m_seats->invigilate(code, act);
    }

    /// Lets the seat go; what was acknowledged is kept.
    void leaveSeat() { m_seat.reset(); }

  private:
    std::shared_ptr<SeatSource> m_seats;
    std::shared_ptr<ExamSeat> m_seat;
};

}  // namespace qgt::app
