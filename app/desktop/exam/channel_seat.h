#pragma once

#include "app/desktop/exam/exam_seat.h"
#include "engine/core/clock.h"

#include <functional>
#include <memory>

namespace qgt::app {

/// How a seat is reached inside this program.
struct ChannelRoad {
    /// Keeps alive what it belongs to.
    std::shared_ptr<seat::SeatChannel> channel;
    /// In the place of `channel->open` where more is done; empty: that one.
    std::function<void(const seat::SeatToken&, const seat::Reply<seat::OpenedSeat>&)> open;
};

/// A seat at the end of the road. The clock must outlive it.
[[nodiscard]] std::shared_ptr<ExamSeat> seatAt(ChannelRoad road, const Clock& clock);

}  // namespace qgt::app
