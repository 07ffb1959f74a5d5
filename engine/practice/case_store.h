#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::practice {

/// One attempt at a case, for ever. `from` names the attempt whose first moves it took over when a
/// person plays again from a decision; empty: from the start.
struct CaseAttempt {
    AttemptId id;
    PersonId person;
    CaseId scenario;
    int revision = 1;
    int meaning = 1;
    Instant startedAt;
    AttemptId from;

    bool operator==(const CaseAttempt&) const = default;
};

/// `Took`: a move taken over from an earlier attempt. `Wrote`: the text for an open node, before it
/// is marked. `Back`: the newest move is withdrawn. `Left`: the attempt was given up.
enum class CaseEventKind : std::uint8_t { Took, Chose, Wrote, Marked, Back, Finished, Left };

/// One thing that happened in an attempt, for ever. Key: (attempt, number).
struct CaseEvent {
    AttemptId attempt;
    int number = 0;  ///< from 1 in each attempt, without gaps
    Instant at;
    CaseEventKind kind = CaseEventKind::Chose;
    std::string node;
    std::string choice;
    std::string text;
    std::vector<bool> met;
    std::int64_t dwellMs = 0;  ///< looked at before this, in boot time, up to kMaxAnswerMs

    bool operator==(const CaseEvent&) const = default;
};

/// An attempt and its events in order.
struct CaseHistory {
    CaseAttempt attempt;
    std::vector<CaseEvent> events;

    bool operator==(const CaseHistory&) const = default;
};

/// What playing cases keeps. Every call that writes is one transaction and is durable when it
/// returns. Errors of all: store.* .
class CaseStore {
  public:
    CaseStore() = default;
    CaseStore(const CaseStore&) = delete;
    CaseStore& operator=(const CaseStore&) = delete;
    virtual ~CaseStore() = default;

    /// Keeps the attempt and the moves that it takes over.
    virtual Status begin(const CaseAttempt& attempt, const std::vector<CaseEvent>& taken) = 0;

    /// Errors: store.unknown-attempt, store.case-event-exists (arg number) when the number is not
    /// the next one.
    virtual Status append(const CaseEvent& event) = 0;

    /// All attempts of a person, oldest first.
    [[nodiscard]] virtual Result<std::vector<CaseHistory>> attemptsOf(
        const PersonId& person) const = 0;
};

}  // namespace qgt::practice
