#pragma once

#include "engine/core/result.h"
#include "engine/seat/attempt_event.h"

#include <vector>

namespace qgt::seat {

/// A second copy of journals, on another disk when there is one: what survives a disk that says
/// "written" and has not. It only grows.
class AttemptMirror {
  public:
    AttemptMirror() = default;
    AttemptMirror(const AttemptMirror&) = delete;
    AttemptMirror& operator=(const AttemptMirror&) = delete;
    virtual ~AttemptMirror() = default;

    /// Events of one attempt, in order and durable in the journal; never empty. After a failure or
    /// a restart events come again: those that are there already (by number) are skipped. Errors
    /// are told and stop no exam.
    virtual Status append(const AttemptHead& head, const std::vector<AttemptEvent>& events) = 0;
};

}  // namespace qgt::seat
