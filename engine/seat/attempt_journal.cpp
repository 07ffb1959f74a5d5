#include "engine/seat/attempt_journal.h"

#include <algorithm>

namespace qgt::seat {

bool isClosed(const AttemptRecord& record) {
    return std::any_of(record.events.begin(), record.events.end(), [](const AttemptEvent& event) {
        return event.kind == AttemptEventKind::Closed;
    });
}

}  // namespace qgt::seat
