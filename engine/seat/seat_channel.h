#pragma once

#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/seat/attempt.h"
#include "engine/seat/seat_paper.h"

#include <cstdint>
#include <functional>
#include <string>

namespace qgt::seat {

/// What opens a seat.
struct SeatToken {
    ExamId exam;
    PersonId candidate;
    std::string startCode;  ///< read out by the invigilator; empty where none is needed
};

/// An opened seat: the paper, and the attempt as far as it is.
struct OpenedSeat {
    SeatPaper paper;
    Attempt attempt;
};

/// What the exam says to a change: it is in the journal.
struct Ack {
    std::int64_t seq = 0;  ///< the highest that is in the journal
    std::int64_t remainingMs = 0;
};

/// What a candidate gets at the end; `digest` goes on the hand-in slip.
struct Receipt {
    AttemptId attempt;
    std::string digest;
    int answered = 0;
    Instant at;
};

/// What the exam tells a seat without being asked.
struct Directive {
    enum class Kind : std::uint8_t { Pause, Resume, Extend, Close };

    Kind kind = Kind::Pause;
    std::int64_t remainingMs = 0;
    std::string reason;  ///< as an invigilator gave it; empty when the time is up
};

template <typename Value>
using Reply = std::function<void(Result<Value>)>;

/// Between a seat and its exam. Replies may come before a call returns or later, each once;
/// everything is idempotent by (attempt, seq), so a seat may ask again when it heard nothing.
class SeatChannel {
  public:
    SeatChannel() = default;
    SeatChannel(const SeatChannel&) = delete;
    SeatChannel& operator=(const SeatChannel&) = delete;
    virtual ~SeatChannel() = default;

    /// Starts the attempt, or finds the one that is open. Errors: seat.no-such-paper,
    /// seat.wrong-code, seat.already-handed-in, seat.not-open-yet, seat.window-over, store.*.
    virtual void open(const SeatToken& token, const Reply<OpenedSeat>& reply) = 0;

    /// Errors: those of `Attempt::decide`, store.*.
    virtual void append(const Change& change, const Reply<Ack>& reply) = 0;

    /// Errors: those of `Attempt::decideHandIn`, store.*.
    virtual void handIn(std::int64_t lastSeq, const Reply<Receipt>& reply) = 0;

    /// What the exam tells from now on.
    virtual void onDirective(std::function<void(const Directive&)> told) = 0;
};

}  // namespace qgt::seat
