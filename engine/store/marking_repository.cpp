#include "engine/store/marking_repository.h"

#include "engine/store/marking_rows.h"
#include "engine/store/row_parts.h"

#include <map>
#include <set>
#include <utility>

namespace qgt::store {

using exam::AllottedTicket;
using exam::FiledTicket;
using exam::MarkingPlan;
using exam::MarkingTicket;
using exam::RaterLeft;
using exam::RaterTicket;
using exam::TicketMark;

namespace {

constexpr const char* kNewestPlan =
    "WHERE pos IN (SELECT max(pos) FROM marking_plan WHERE exam = ?1)";
/// The newest of each ticket of one rater.
constexpr const char* kNewestMarks =
    "WHERE pos IN (SELECT max(pos) FROM ticket_mark WHERE exam = ?1 AND rater = ?2 GROUP BY "
    "ticket)";
constexpr const char* kOfExam = "WHERE exam = ?1 ORDER BY pos";
constexpr const char* kOfRater = "WHERE exam = ?1 AND rater = ?2";

std::map<std::string, TicketMark> byTicket(std::vector<TicketMark> marks) {
    std::map<std::string, TicketMark> all;
    for (TicketMark& mark : marks) {
        std::string ticket = mark.ticket;
        all.insert_or_assign(std::move(ticket), std::move(mark));
    }
    return all;
}

std::set<std::string> ticketsIn(const std::vector<HandedTicket>& handed) {
    std::set<std::string> tickets;
    for (const HandedTicket& one : handed) {
        tickets.insert(one.ticket);
    }
    return tickets;
}

std::set<std::string> takenBackIn(const std::vector<RaterLeft>& left) {
    std::set<std::string> tickets;
    for (const RaterLeft& one : left) {
        tickets.insert(one.tickets.begin(), one.tickets.end());
    }
    return tickets;
}

/// The ticket is the rater's, neither handed in nor taken back.
Status checkOpen(const Writer& writer,
                 const ExamId& exam,
                 const PersonId& rater,
                 const std::string& ticket) {
    const auto held = writer.read(markingTicketTable(),
                                  "WHERE exam = ?1 AND rater = ?2 AND ticket = ?3",
                                  {exam.str(), rater.str(), ticket});
    const auto handed = writer.read(ticketHandedTable(), "WHERE ticket = ?1", {ticket});
    const auto left = decodeAll(writer.read(raterLeftTable(), kOfRater, {exam.str(), rater.str()}),
                                &raterLeftFromRow);
    if (!held || !handed) {
        return tl::unexpected(held ? handed.error() : held.error());
    }
    if (!left) {
        return tl::unexpected(left.error());
    }
    if (held->empty() || takenBackIn(*left).contains(ticket)) {
        return failure("marking.not-yours");
    }
    return handed->empty() ? ok() : Status(failure("marking.handed-in"));
}

/// Errors: marking.not-yours, marking.handed-in, marking.not-marked.
Status appendHanded(Writer& writer, const HandedTicket& handed) {
    if (Status open = checkOpen(writer, handed.exam, handed.rater, handed.ticket); !open) {
        return open;
    }
    const auto marks = decodeAll(
        writer.read(ticketMarkTable(),
                    "WHERE exam = ?1 AND rater = ?2 AND ticket = ?3 ORDER BY pos DESC LIMIT 1",
                    {handed.exam.str(), handed.rater.str(), handed.ticket}),
        &ticketMarkFromRow);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    if (marks->empty() || !marks->front().done) {
        return failure("marking.not-marked");
    }
    return writer.append(ticketHandedTable(), toRow(handed));
}

}  // namespace

Status MarkingRepository::savePlan(const MarkingPlan& plan) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto before = decodeAll(
            writer.read(markingPlanTable(), kNewestPlan, {plan.exam.str()}), &markingPlanFromRow);
        if (!before) {
            return tl::unexpected(before.error());
        }
        const int expected = before->empty() ? 1 : before->front().revision + 1;
        if (plan.revision != expected) {
            return failure("store.marking-revision", {{"expected", std::to_string(expected)}});
        }
        return toRow(plan).and_then(
            [&](const Row& row) { return writer.append(markingPlanTable(), row); });
    });
}

Result<std::optional<MarkingPlan>> MarkingRepository::plan(const ExamId& exam) const {
    const auto plans = decodeAll(m_database.read(markingPlanTable(), kNewestPlan, {exam.str()}),
                                 &markingPlanFromRow);
    if (!plans) {
        return tl::unexpected(plans.error());
    }
    return plans->empty() ? std::nullopt : std::optional(plans->front());
}

Status MarkingRepository::saveTickets(const std::vector<AllottedTicket>& tickets) {
    return m_database.write([&](Writer& writer) -> Status {
        Status kept = ok();
        for (const AllottedTicket& one : tickets) {
            kept = kept.and_then([&](auto) {
                           return writer.append(markingTicketTable(), toRow(one.ticket));
                       })
                       .and_then([&](auto) { return toRow(one.place); })
                       .and_then(
                           [&](const Row& row) { return writer.append(ticketPlaceTable(), row); });
        }
        return kept;
    });
}

Status MarkingRepository::saveLeft(const RaterLeft& left) {
    return m_database.write([&](Writer& writer) {
        Status kept = ok();
        for (const std::string& ticket : left.tickets) {
            kept = kept.and_then(
                [&](auto) { return checkOpen(writer, left.exam, left.rater, ticket); });
        }
        return kept.and_then([&](auto) { return toRow(left); }).and_then([&](const Row& row) {
            return writer.append(raterLeftTable(), row);
        });
    });
}

Result<std::vector<RaterLeft>> MarkingRepository::left(const ExamId& exam) const {
    return decodeAll(m_database.read(raterLeftTable(), kOfExam, {exam.str()}), &raterLeftFromRow);
}

Result<std::vector<RaterTicket>> MarkingRepository::ticketsOf(const ExamId& exam,
                                                              const PersonId& rater) const {
    const Row own{exam.str(), rater.str()};
    const auto tickets =
        decodeAll(m_database.read(
                      markingTicketTable(), std::string(kOfRater) + " ORDER BY place, ticket", own),
                  &markingTicketFromRow);
    auto marks =
        decodeAll(m_database.read(ticketMarkTable(), kNewestMarks, own), &ticketMarkFromRow);
    const auto handed =
        decodeAll(m_database.read(ticketHandedTable(), kOfRater, own), &handedTicketFromRow);
    const auto left =
        decodeAll(m_database.read(raterLeftTable(), kOfRater, own), &raterLeftFromRow);
    if (!tickets || !marks) {
        return tl::unexpected(tickets ? marks.error() : tickets.error());
    }
    if (!handed || !left) {
        return tl::unexpected(handed ? left.error() : handed.error());
    }
    std::map<std::string, TicketMark> newest = byTicket(std::move(*marks));
    const std::set<std::string> in = ticketsIn(*handed);
    const std::set<std::string> back = takenBackIn(*left);
    std::vector<RaterTicket> all;
    for (const MarkingTicket& ticket : *tickets) {
        if (back.contains(ticket.id)) {
            continue;
        }
        RaterTicket one{ticket, std::nullopt, in.contains(ticket.id)};
        if (const auto mark = newest.find(ticket.id); mark != newest.end()) {
            one.mark = std::move(mark->second);
        }
        all.push_back(std::move(one));
    }
    return all;
}

Status MarkingRepository::saveMark(const TicketMark& mark) {
    return m_database.write([&](Writer& writer) {
        return checkOpen(writer, mark.exam, mark.rater, mark.ticket).and_then([&](auto) {
            return writer.append(ticketMarkTable(), toRow(mark));
        });
    });
}

Status MarkingRepository::handIn(const ExamId& exam,
                                 const PersonId& rater,
                                 const std::vector<std::string>& tickets,
                                 Instant at) {
    return m_database.write([&](Writer& writer) {
        Status kept = ok();
        for (const std::string& ticket : tickets) {
            kept = kept.and_then([&](auto) {
                return appendHanded(writer, {ticket, exam, rater, at});
            });
        }
        return kept;
    });
}

Result<std::vector<exam::TicketPlace>> MarkingRepository::placesFor(const ExamId& exam,
                                                                    const PersonId& rater) const {
    return decodeAll(
        m_database.read(ticketPlaceTable(),
                        "WHERE ticket IN (SELECT ticket FROM marking_ticket WHERE exam = ?1 AND "
                        "rater = ?2) ORDER BY pos",
                        {exam.str(), rater.str()}),
        &ticketPlaceFromRow);
}

Result<std::vector<FiledTicket>> MarkingRepository::filed(const ExamId& exam) const {
    return filedWhere("SELECT ticket FROM ticket_place WHERE exam = ?1", {exam.str()});
}

Result<std::vector<FiledTicket>> MarkingRepository::filedOf(const ExamId& exam,
                                                            const AttemptId& attempt) const {
    return filedWhere("SELECT ticket FROM ticket_place WHERE exam = ?1 AND attempt = ?2",
                      {exam.str(), attempt.str()});
}

Result<std::vector<FiledTicket>> MarkingRepository::filedWhere(const std::string& which,
                                                               const Row& bound) const {
    const std::string chosen = "WHERE ticket IN (" + which + ") ORDER BY pos";
    const auto tickets =
        decodeAll(m_database.read(markingTicketTable(), chosen, bound), &markingTicketFromRow);
    const auto places =
        decodeAll(m_database.read(ticketPlaceTable(), chosen, bound), &ticketPlaceFromRow);
    auto marks = decodeAll(
        m_database.read(ticketMarkTable(),
                        "WHERE pos IN (SELECT max(pos) FROM ticket_mark WHERE ticket IN (" + which +
                            ") GROUP BY ticket)",
                        bound),
        &ticketMarkFromRow);
    const auto handed =
        decodeAll(m_database.read(ticketHandedTable(), chosen, bound), &handedTicketFromRow);
    const auto left =
        decodeAll(m_database.read(raterLeftTable(), kOfExam, {bound.front()}), &raterLeftFromRow);
    if (!tickets || !places) {
        return tl::unexpected(tickets ? places.error() : tickets.error());
    }
    if (!marks || !handed) {
        return tl::unexpected(marks ? handed.error() : marks.error());
    }
    if (!left) {
        return tl::unexpected(left.error());
    }
    std::map<std::string, TicketMark> newest = byTicket(std::move(*marks));
    const std::set<std::string> in = ticketsIn(*handed);
    const std::set<std::string> back = takenBackIn(*left);
    std::map<std::string, exam::TicketPlace> placeOf;
    for (const exam::TicketPlace& place : *places) {
        placeOf.emplace(place.ticket, place);
    }
    std::vector<FiledTicket> all;
    for (const MarkingTicket& ticket : *tickets) {
        FiledTicket one{ticket,
                        placeOf[ticket.id],
                        std::nullopt,
                        in.contains(ticket.id),
                        back.contains(ticket.id)};
        if (const auto mark = newest.find(ticket.id); mark != newest.end()) {
            one.mark = std::move(mark->second);
        }
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace qgt::store
