#pragma once

#include "engine/core/result.h"
#include "engine/exam/marking.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::exam {

/// Who marks what, and what they say, append-only. Every call that writes is one transaction.
/// Errors of all: store.* .
class MarkingStore {
  public:
    MarkingStore() = default;
    MarkingStore(const MarkingStore&) = delete;
    MarkingStore& operator=(const MarkingStore&) = delete;
    virtual ~MarkingStore() = default;

    /// Errors: store.marking-revision (arg expected) when it is not the next one.
    virtual Status savePlan(const MarkingPlan& plan) = 0;
    /// The newest one; nothing: answers of this exam are in nobody's hands.
    [[nodiscard]] virtual Result<std::optional<MarkingPlan>> plan(const ExamId& exam) const = 0;

    virtual Status saveTickets(const std::vector<AllottedTicket>& tickets) = 0;

    /// Takes the tickets back from their rater. Errors: marking.not-yours when a ticket is not the
    /// rater's or was taken back before, marking.handed-in.
    virtual Status saveLeft(const RaterLeft& left) = 0;
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<RaterLeft>> left(const ExamId& exam) const = 0;

    // What a rater may know. The query reads the rater's own rows only, and no table that says
    // whose answer a ticket is or why the rater has it.

    /// In the order of the queue, without what was taken back.
    [[nodiscard]] virtual Result<std::vector<RaterTicket>> ticketsOf(
        const ExamId& exam, const PersonId& rater) const = 0;
    /// Errors: marking.not-yours when the rater has no such ticket (any more), marking.handed-in.
    virtual Status saveMark(const TicketMark& mark) = 0;
    /// From now on the marks of these tickets stay. Errors: as `saveMark`; marking.not-marked.
    virtual Status handIn(const ExamId& exam,
                          const PersonId& rater,
                          const std::vector<std::string>& tickets,
                          Instant at) = 0;

    /// Whose answers those are, so that their texts can be shown: for what makes the queue, which
    /// hands none of it on. No marks.
    [[nodiscard]] virtual Result<std::vector<TicketPlace>> placesFor(
        const ExamId& exam, const PersonId& rater) const = 0;

    // What scoring and the report need.

    /// In the order in which they were handed out, with those that were taken back.
    [[nodiscard]] virtual Result<std::vector<FiledTicket>> filed(const ExamId& exam) const = 0;
    /// Those of one attempt.
    [[nodiscard]] virtual Result<std::vector<FiledTicket>> filedOf(
        const ExamId& exam, const AttemptId& attempt) const = 0;
};

}  // namespace qgt::exam
