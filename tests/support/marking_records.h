#pragma once

#include "engine/exam/marking.h"

#include <algorithm>
#include <string>
#include <vector>

namespace qgt::test {

/// Every answer of these records is worth twenty marks, of twenty points of the rubric.
inline constexpr int kRubricPoints = 20;

/// The first `points` are met.
[[nodiscard]] inline std::vector<bool> firstPoints(int points) {
    std::vector<bool> met(kRubricPoints, false);
    std::fill_n(met.begin(), points, true);
    return met;
}

[[nodiscard]] inline exam::AllottedTicket allottedTicket(const std::string& rater,
                                                         const std::string& attempt,
                                                         exam::TicketRole role) {
    const std::string id = rater + "/" + attempt + "/" + exam::toText(role);
    exam::AllottedTicket made;
    made.ticket = {id, ExamId("e1"), PersonId(rater), static_cast<int>(id.size()) * 7, 1};
    made.place = {id, ExamId("e1"), role, "task", AttemptId(attempt), 3, 0, 2000, {}};
    made.place.weights.assign(kRubricPoints, 1);
    return made;
}

[[nodiscard]] inline exam::TicketMark ticketMark(const exam::AllottedTicket& of,
                                                 int points,
                                                 Instant at = {}) {
    return {of.ticket.id,
            of.ticket.exam,
            of.ticket.rater,
            firstPoints(points),
            "说得清楚",
            1500,
            at,
            true};
}

/// Marked and handed in.
[[nodiscard]] inline exam::FiledTicket filedTicket(const std::string& rater,
                                                   const std::string& attempt,
                                                   exam::TicketRole role,
                                                   int points,
                                                   Instant at = {}) {
    const exam::AllottedTicket made = allottedTicket(rater, attempt, role);
    return {made.ticket, made.place, ticketMark(made, points, at), true};
}

[[nodiscard]] inline int pointsOf(const exam::FiledTicket& ticket) {
    return static_cast<int>(std::count(ticket.mark->met.begin(), ticket.mark->met.end(), true));
}

}  // namespace qgt::test
