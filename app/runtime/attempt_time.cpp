#include "app/runtime/attempt_time.h"

#include "engine/exam/paper_attempt.h"

#include <algorithm>
#include <vector>

namespace qgt::app {

using seat::AttemptEvent;
using seat::AttemptEventKind;

std::int64_t grantedMs(const seat::AttemptRecord& record) {
    std::int64_t granted = record.head.terms.budgetMs;
    for (const AttemptEvent& event : record.events) {
        const auto note = seat::decodeNote(event.body);
        granted += event.kind == AttemptEventKind::ExtraTime && note ? note->ms : 0;
    }
    return granted;
}

bool isTimeInDoubt(const exam::HeldExam& exam, const seat::AttemptRecord& record) {
    if (exam::isFromPaper(record.head) || record.events.empty()) {
        return false;
    }
    const Instant begun = record.events.front().at.wall;
    const std::int64_t end = exam.closes.ms + grantedMs(record);
    return begun < exam.opens || begun > exam.closes ||
           std::ranges::any_of(record.events, [end](const AttemptEvent& event) {
               return event.kind == AttemptEventKind::WallJump ||
                      (event.kind == AttemptEventKind::Closed && event.at.wall.ms > end);
           });
}

}  // namespace qgt::app
