#pragma once

#include "engine/seat/attempt_event.h"
#include "engine/store/value.h"

namespace qgt::store {

/// Rows of exam attempts without their key, both ways. Reading: a row of the table with its key.
/// Errors: store.corrupt when reading.
[[nodiscard]] Row toRow(const seat::AttemptHead& head);
[[nodiscard]] Row toRow(const seat::AttemptEvent& event);
[[nodiscard]] Result<seat::AttemptHead> attemptHeadFromRow(const Row& row);
[[nodiscard]] Result<seat::AttemptEvent> attemptEventFromRow(const Row& row);

}  // namespace qgt::store
