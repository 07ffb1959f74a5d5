#include "engine/store/request_log_repository.h"

#include "engine/store/row_parts.h"

#include <algorithm>

namespace qgt::store {

using coverage::LogEntryId;
using coverage::LoggedRequests;

namespace {

constexpr const char* kStanding = "AND entry NOT IN (SELECT entry FROM request_log_taken_back) ";

const Table& requestLogTable() {
    return journalTables()[41];
}

const Table& takenBackTable() {
    return journalTables()[42];
}

Row logRow(const LoggedRequests& one) {
    return Row{one.entry.str(),
               one.committee.str(),
               std::int64_t{one.day.days},
               one.line.str(),
               one.request.str(),
               coverage::toText(one.outcome),
               std::int64_t{one.count},
               one.source,
               one.at.ms,
               one.by.str()};
}

Result<LoggedRequests> loggedFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    LoggedRequests one;
    one.entry = LogEntryId(reader.text());
    one.committee = CommitteeId(reader.text());
    one.day.days = smallNumber(reader);
    one.line = LineId(reader.text());
    one.request = RequestId(reader.text());
    one.outcome = orRefuse(coverage::outcomeFromText(reader.text()), reader);
    one.count = smallNumber(reader);
    one.source = reader.text();
    one.at.ms = reader.integer();
    one.by = PersonId(reader.text());
    return whenGood(one, reader, requestLogTable(), row);
}

}  // namespace

Status RequestLogRepository::append(const std::vector<LoggedRequests>& requests) {
    if (std::ranges::any_of(requests, [](const LoggedRequests& one) { return one.count < 1; })) {
        return failure("store.internal", {{"reason", "count"}});
    }
    return m_database.write([&](Writer& writer) {
        Status done = ok();
        for (const LoggedRequests& one : requests) {
            done =
                done.and_then([&](auto) { return writer.append(requestLogTable(), logRow(one)); });
        }
        return done;
    });
}

Status RequestLogRepository::takeBack(const LogEntryId& entry, Instant at, const PersonId& by) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto logged =
            writer.read(requestLogTable(), "WHERE entry = ?1 LIMIT 1", {entry.str()});
        const auto back = writer.read(takenBackTable(), "WHERE entry = ?1", {entry.str()});
        if (!logged || !back) {
            return tl::unexpected(logged ? back.error() : logged.error());
        }
        if (logged->empty()) {
            return failure("store.unknown-log-entry", {{"entry", entry.str()}});
        }
        return back->empty() ? writer.append(takenBackTable(), {entry.str(), at.ms, by.str()})
                             : ok();
    });
}

Result<std::vector<LoggedRequests>> RequestLogRepository::requestsOf(const CommitteeId& committee,
                                                                     Date from) const {
    return decodeAll(m_database.read(requestLogTable(),
                                     std::string("WHERE committee = ?1 AND day >= ?2 ") +
                                         kStanding + "ORDER BY pos",
                                     {committee.str(), std::int64_t{from.days}}),
                     &loggedFromRow);
}

Result<std::vector<LoggedRequests>> RequestLogRepository::entry(const LogEntryId& entry) const {
    return decodeAll(m_database.read(requestLogTable(),
                                     std::string("WHERE entry = ?1 ") + kStanding + "ORDER BY pos",
                                     {entry.str()}),
                     &loggedFromRow);
}

Result<bool> RequestLogRepository::hasSource(const CommitteeId& committee,
                                             const std::string& digest) const {
    return m_database
        .read(requestLogTable(),
              std::string("WHERE committee = ?1 AND source = ?2 ") + kStanding + "LIMIT 1",
              {committee.str(), digest})
        .map([](const std::vector<Row>& rows) { return !rows.empty(); });
}

}  // namespace qgt::store
