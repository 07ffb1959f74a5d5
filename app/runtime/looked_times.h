#pragma once

#include "engine/seat/attempt_event.h"

#include <cstdint>
#include <map>
#include <vector>

namespace qgt::app {

/// How long a candidate looked at each task, by slot: from each time it was shown to the next event
/// that shows another one, in boot time within one boot. Milliseconds.
[[nodiscard]] std::map<int, std::int64_t> lookedMs(const std::vector<seat::AttemptEvent>& events);

}  // namespace qgt::app
