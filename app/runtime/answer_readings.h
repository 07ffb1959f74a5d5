#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/marking.h"
#include "engine/seat/attempt_event.h"

#include <string>
#include <vector>

namespace qgt::app {

/// What somebody decided about an open answer: by which reading, and never who it was.
struct AnswerReading {
    int slot = 0;
    int node = 0;
    exam::TicketRole role = exam::TicketRole::First;
    bool byAppeal = false;  ///< by the assessor of an appeal; `role` says nothing then
    std::vector<bool> met;  ///< per point of the rubric
    std::string note;
    Instant at;
    bool counts = false;  ///< the score rests on it

    bool operator==(const AnswerReading&) const = default;
};

/// The readings of an attempt's open answers by slot and node, first reading first, those of
/// appeals last: what was handed in, without what only tries how steady a rater is. Errors:
/// store.*.
[[nodiscard]] Result<std::vector<AnswerReading>> readingsOf(Workspace& workspace,
                                                            const seat::AttemptHead& head);

}  // namespace qgt::app
