#include "tests/support/memory_attempt_journal.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

namespace qgt::test {

using seat::AttemptEvent;
using seat::AttemptHead;
using seat::AttemptRecord;

namespace {

auto named(const AttemptId& attempt) {
    return [&attempt](const AttemptRecord& record) { return record.head.attempt == attempt; };
}

/// The first number that is not the one after the one before; nothing when each follows.
std::optional<int> firstGap(int last, const std::vector<AttemptEvent>& events) {
    for (const AttemptEvent& event : events) {
        if (event.number != ++last) {
            return event.number;
        }
    }
    return std::nullopt;
}

Status taken(int number) {
    return failure("store.attempt-event-exists", {{"number", std::to_string(number)}});
}

template <typename Wanted>
std::vector<AttemptRecord> those(const std::vector<AttemptRecord>& records, Wanted wanted) {
    std::vector<AttemptRecord> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found), wanted);
    return found;
}

}  // namespace

Status MemoryAttemptJournal::begin(const AttemptHead& head,
                                   const std::vector<AttemptEvent>& events) {
    if (std::any_of(m_records.begin(), m_records.end(), named(head.attempt))) {
        return failure("store.attempt-exists", {{"attempt", head.attempt.str()}});
    }
    if (const auto gap = firstGap(0, events)) {
        return taken(*gap);
    }
    m_records.push_back({head, events});
    return ok();
}

Status MemoryAttemptJournal::append(const std::vector<AttemptEvent>& events) {
    if (events.empty()) {
        return ok();
    }
    const auto record =
        std::find_if(m_records.begin(), m_records.end(), named(events.front().attempt));
    if (record == m_records.end()) {
        return failure("store.unknown-attempt", {{"attempt", events.front().attempt.str()}});
    }
    const int last = record->events.empty() ? 0 : record->events.back().number;
    if (const auto gap = firstGap(last, events)) {
        return taken(*gap);
    }
    record->events.insert(record->events.end(), events.begin(), events.end());
    return ok();
}

Result<AttemptRecord> MemoryAttemptJournal::attempt(const AttemptId& attempt) const {
    const auto record = std::find_if(m_records.begin(), m_records.end(), named(attempt));
    if (record == m_records.end()) {
        return failure("store.unknown-attempt", {{"attempt", attempt.str()}});
    }
    return *record;
}

Result<std::vector<AttemptRecord>> MemoryAttemptJournal::attemptsAt(const ExamId& exam) const {
    return those(m_records,
                 [&exam](const AttemptRecord& record) { return record.head.exam == exam; });
}

Result<std::vector<AttemptRecord>> MemoryAttemptJournal::attemptsOf(
    const PersonId& candidate) const {
    return those(m_records, [&candidate](const AttemptRecord& record) {
        return record.head.candidate == candidate;
    });
}

}  // namespace qgt::test
