#pragma once

#include "engine/core/result.h"
#include "engine/seat/attempt_event.h"

#include <vector>

namespace qgt::seat {

/// An attempt and its events in order.
struct AttemptRecord {
    AttemptHead head;
    std::vector<AttemptEvent> events;

    bool operator==(const AttemptRecord&) const = default;
};

/// Nothing more is answered: handed in, or closed by the time or by an invigilator.
[[nodiscard]] bool isClosed(const AttemptRecord& record);

/// Where attempts are kept. Every call that writes is one transaction and is durable when it
/// returns. Errors of all: store.* .
class AttemptJournal {
  public:
    AttemptJournal() = default;
    AttemptJournal(const AttemptJournal&) = delete;
    AttemptJournal& operator=(const AttemptJournal&) = delete;
    virtual ~AttemptJournal() = default;

    /// Keeps a new attempt with its first events. Errors: store.attempt-exists.
    virtual Status begin(const AttemptHead& head, const std::vector<AttemptEvent>& events) = 0;

    /// All or none. Errors: store.unknown-attempt; store.attempt-event-exists (arg number) when the
    /// first is not the next one.
    virtual Status append(const std::vector<AttemptEvent>& events) = 0;

    /// Errors: store.unknown-attempt.
    [[nodiscard]] virtual Result<AttemptRecord> attempt(const AttemptId& attempt) const = 0;

    /// Of one exam, oldest first.
    [[nodiscard]] virtual Result<std::vector<AttemptRecord>> attemptsAt(
        const ExamId& exam) const = 0;

    /// Of one person in all exams, oldest first.
    [[nodiscard]] virtual Result<std::vector<AttemptRecord>> attemptsOf(
        const PersonId& candidate) const = 0;
};

}  // namespace qgt::seat
