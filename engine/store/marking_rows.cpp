#include "engine/store/marking_rows.h"

#include "engine/store/row_parts.h"
#include "engine/store/words.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace qgt::store {

using exam::MarkingPlan;
using exam::MarkingTicket;
using exam::RaterLeft;
using exam::TicketMark;
using exam::TicketPlace;

namespace {

// The stored words of rules and roles are those of engine/exam, as `toText` says them.

std::optional<std::vector<int>> weightsFrom(const std::string& json) {
    const auto texts = decodeTexts(json);
    if (!texts) {
        return std::nullopt;
    }
    std::vector<int> weights;
    for (const std::string& text : *texts) {
        int weight = 0;
        const char* const end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, weight);
        if (read.ec != std::errc() || read.ptr != end) {
            return std::nullopt;
        }
        weights.push_back(weight);
    }
    return weights;
}

std::vector<PersonId> personsFrom(const std::vector<std::string>& texts) {
    std::vector<PersonId> persons;
    std::ranges::transform(
        texts, std::back_inserter(persons), [](const std::string& text) { return PersonId(text); });
    return persons;
}

}  // namespace

Result<Row> toRow(const MarkingPlan& plan) {
    std::vector<std::string> raters;
    std::ranges::transform(plan.raters, std::back_inserter(raters), &PersonId::str);
    return encodeTexts(raters).map([&plan](const std::string& json) {
        return Row{plan.exam.str(),
                   std::int64_t{plan.revision},
                   std::int64_t{plan.rule.raters},
                   std::int64_t{plan.rule.apartHundredths},
                   std::int64_t{plan.rule.apartPercent},
                   exam::toText(plan.rule.third),
                   std::int64_t{plan.rule.againPercent},
                   json,
                   static_cast<std::int64_t>(plan.seed),
                   plan.at.ms,
                   plan.by.str()};
    });
}

Result<MarkingPlan> markingPlanFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    MarkingPlan plan;
    plan.exam = ExamId(reader.text());
    plan.revision = smallNumber(reader);
    plan.rule.raters = smallNumber(reader);
    plan.rule.apartHundredths = smallNumber(reader);
    plan.rule.apartPercent = smallNumber(reader);
    plan.rule.third = orRefuse(exam::thirdRuleFromText(reader.text()), reader);
    plan.rule.againPercent = smallNumber(reader);
    plan.raters = personsFrom(orRefuse(decodeTexts(reader.text()), reader));
    plan.seed = static_cast<std::uint64_t>(reader.integer());
    plan.at.ms = reader.integer();
    plan.by = PersonId(reader.text());
    return whenGood(plan, reader, markingPlanTable(), row);
}

Row toRow(const MarkingTicket& ticket) {
    return Row{ticket.id,
               ticket.exam.str(),
               ticket.rater.str(),
               std::int64_t{ticket.number},
               std::int64_t{ticket.place}};
}

Result<MarkingTicket> markingTicketFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    MarkingTicket ticket;
    ticket.id = reader.text();
    ticket.exam = ExamId(reader.text());
    ticket.rater = PersonId(reader.text());
    ticket.number = smallNumber(reader);
    ticket.place = smallNumber(reader);
    return whenGood(ticket, reader, markingTicketTable(), row);
}

Result<Row> toRow(const TicketPlace& place) {
    std::vector<std::string> weights;
    std::ranges::transform(place.weights, std::back_inserter(weights), [](int weight) {
        return std::to_string(weight);
    });
    return encodeTexts(weights).map([&place](const std::string& json) {
        return Row{place.ticket,
                   place.exam.str(),
                   exam::toText(place.role),
                   place.task,
                   place.attempt.str(),
                   std::int64_t{place.slot},
                   std::int64_t{place.node},
                   std::int64_t{place.most},
                   json};
    });
}

Result<TicketPlace> ticketPlaceFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    TicketPlace place;
    place.ticket = reader.text();
    place.exam = ExamId(reader.text());
    place.role = orRefuse(exam::ticketRoleFromText(reader.text()), reader);
    place.task = reader.text();
    place.attempt = AttemptId(reader.text());
    place.slot = smallNumber(reader);
    place.node = smallNumber(reader);
    place.most = smallNumber(reader);
    place.weights = orRefuse(weightsFrom(reader.text()), reader);
    return whenGood(place, reader, ticketPlaceTable(), row);
}

Row toRow(const TicketMark& mark) {
    return Row{mark.ticket,
               mark.exam.str(),
               mark.rater.str(),
               digitsOf(mark.met),
               mark.comment,
               mark.ms,
               mark.at.ms,
               std::int64_t{mark.done}};
}

Result<TicketMark> ticketMarkFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    TicketMark mark;
    mark.ticket = reader.text();
    mark.exam = ExamId(reader.text());
    mark.rater = PersonId(reader.text());
    mark.met = metFrom(reader.text(), reader);
    mark.comment = reader.text();
    mark.ms = reader.integer();
    mark.at.ms = reader.integer();
    mark.done = smallNumber(reader) != 0;
    return whenGood(mark, reader, ticketMarkTable(), row);
}

Row toRow(const HandedTicket& handed) {
    return Row{handed.ticket, handed.exam.str(), handed.rater.str(), handed.at.ms};
}

Result<HandedTicket> handedTicketFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    HandedTicket handed;
    handed.ticket = reader.text();
    handed.exam = ExamId(reader.text());
    handed.rater = PersonId(reader.text());
    handed.at.ms = reader.integer();
    return whenGood(handed, reader, ticketHandedTable(), row);
}

Result<Row> toRow(const RaterLeft& left) {
    return encodeTexts(left.tickets).map([&left](const std::string& json) {
        return Row{left.exam.str(), left.rater.str(), json, left.reason, left.at.ms, left.by.str()};
    });
}

Result<RaterLeft> raterLeftFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    RaterLeft left;
    left.exam = ExamId(reader.text());
    left.rater = PersonId(reader.text());
    left.tickets = orRefuse(decodeTexts(reader.text()), reader);
    left.reason = reader.text();
    left.at.ms = reader.integer();
    left.by = PersonId(reader.text());
    return whenGood(left, reader, raterLeftTable(), row);
}

}  // namespace qgt::store
