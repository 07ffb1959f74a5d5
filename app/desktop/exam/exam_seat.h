#pragma once

#include "engine/core/result.h"
#include "engine/seat/attempt.h"
#include "engine/seat/seat_channel.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace qgt::app {

/// An attempt as far as it is, as a value: what `seat::OpenedSeat` says, without its journal.
struct OpenedSitting {
    seat::SeatPaper paper;
    AttemptId attempt;
    seat::AttemptPhase phase = seat::AttemptPhase::Running;
    std::vector<seat::SlotState> slotStates;  ///< by slot from 1
    std::set<int> leftSections;               ///< places, from 1
    int lastShown = 0;
    std::int64_t lastSeq = 0;
    std::int64_t usedMs = 0;
    std::int64_t remainingMs = 0;
};

/// A seat at an exam: the calls of `seat::SeatChannel`, for the worker's thread. Replies come on
/// whatever thread, before the call returns or later, each once.
class ExamSeat {
  public:
    ExamSeat() = default;
    ExamSeat(const ExamSeat&) = delete;
    ExamSeat& operator=(const ExamSeat&) = delete;
    virtual ~ExamSeat() = default;

    virtual void open(const seat::SeatToken& token, const seat::Reply<OpenedSitting>& reply) = 0;
    virtual void append(const seat::Change& change, const seat::Reply<seat::Ack>& reply) = 0;
    virtual void handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply) = 0;
    virtual void onDirective(std::function<void(const seat::Directive&)> told) = 0;
};

/// Where seats are taken, one at a time, and what an invigilator does there. For the worker's
/// thread.
class SeatSource {
  public:
    SeatSource() = default;
    SeatSource(const SeatSource&) = delete;
    SeatSource& operator=(const SeatSource&) = delete;
    virtual ~SeatSource() = default;

    [[nodiscard]] virtual std::shared_ptr<ExamSeat> seat() = 0;
    /// At the seat that is taken.
    virtual Status invigilate(const std::string& code, const seat::InvigilatorAct& act) = 0;
};

}  // namespace qgt::app
