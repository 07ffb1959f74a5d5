#pragma once

#include "engine/bank/bank.h"
#include "engine/seat/seat_paper.h"

namespace qgt::test {

/// A paper with every kind of task: single choice behind a lock, a case one way only, the rest to
/// and fro.
[[nodiscard]] seat::SeatPaper paperOf(const bank::Bank& bank);

}  // namespace qgt::test
