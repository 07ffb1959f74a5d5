#pragma once

#include "engine/exam/marking.h"
#include "engine/store/value.h"

namespace qgt::store {

/// That a ticket's mark stays.
struct HandedTicket {
    std::string ticket;
    ExamId exam;
    PersonId rater;
    Instant at;
};

/// Rows of marking without their key, both ways. Reading: a row of the table with its key. Errors:
/// store.not-text when writing, store.corrupt when reading.
[[nodiscard]] Result<Row> toRow(const exam::MarkingPlan& plan);
[[nodiscard]] Row toRow(const exam::MarkingTicket& ticket);
[[nodiscard]] Result<Row> toRow(const exam::TicketPlace& place);
[[nodiscard]] Row toRow(const exam::TicketMark& mark);
[[nodiscard]] Row toRow(const HandedTicket& handed);
[[nodiscard]] Result<Row> toRow(const exam::RaterLeft& left);
[[nodiscard]] Result<exam::MarkingPlan> markingPlanFromRow(const Row& row);
[[nodiscard]] Result<exam::MarkingTicket> markingTicketFromRow(const Row& row);
[[nodiscard]] Result<exam::TicketPlace> ticketPlaceFromRow(const Row& row);
[[nodiscard]] Result<exam::TicketMark> ticketMarkFromRow(const Row& row);
[[nodiscard]] Result<HandedTicket> handedTicketFromRow(const Row& row);
[[nodiscard]] Result<exam::RaterLeft> raterLeftFromRow(const Row& row);

}  // namespace qgt::store
