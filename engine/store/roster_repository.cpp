#include "engine/store/roster_repository.h"

#include "engine/store/roster_rows.h"
#include "engine/store/row_parts.h"

#include <algorithm>
#include <string>

namespace qgt::store {

using coverage::DutySaying;
using coverage::DutyWord;
using coverage::RosterRecord;

namespace {

/// The newest revision of each roster; `among` says of which revisions.
std::string newestRevisions(const std::string& among) {
    return "WHERE committee = ?1 AND pos IN (SELECT max(pos) FROM roster WHERE committee = ?1 " +
           among + "GROUP BY roster) ORDER BY first_day, pos";
}

}  // namespace

Status RosterRepository::saveRoster(const RosterRecord& record) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto newest =
            decodeAll(writer.read(rosterTable(),
                                  "WHERE roster = ?1 ORDER BY revision DESC LIMIT 1",
                                  {record.id.str()}),
                      &rosterFromRow);
        if (!newest) {
            return tl::unexpected(newest.error());
        }
        const int known = newest->empty() ? 0 : newest->front().revision;
        if (record.revision != known + 1) {
            return failure("store.roster-changed", {{"revision", std::to_string(known)}});
        }
        return toRow(record).and_then(
            [&](const Row& row) { return writer.append(rosterTable(), row); });
    });
}

Result<std::vector<RosterRecord>> RosterRepository::rosters(const CommitteeId& committee) const {
    return decodeAll(m_database.read(rosterTable(), newestRevisions(""), {committee.str()}),
                     &rosterFromRow);
}

Result<std::vector<RosterRecord>> RosterRepository::publishedRosters(
    const CommitteeId& committee) const {
    return decodeAll(m_database.read(rosterTable(),
                                     newestRevisions("AND state = ?2 "),
                                     {committee.str(), toText(coverage::RosterState::Published)}),
                     &rosterFromRow);
}

Status RosterRepository::say(const std::vector<DutySaying>& sayings) {
    return m_database.write([&](Writer& writer) {
        Status done = ok();
        for (const DutySaying& one : sayings) {
            done =
                done.and_then([&](auto) { return writer.append(dutySayingTable(), toRow(one)); });
        }
        return done;
    });
}

Result<std::vector<DutySaying>> RosterRepository::sayings(Date from) const {
    auto said = decodeAll(
        m_database.read(dutySayingTable(),
                        "WHERE pos IN (SELECT max(pos) FROM duty_saying WHERE day >= ?1 GROUP BY "
                        "person, day, part) ORDER BY day, pos",
                        {std::int64_t{from.days}}),
        &sayingFromRow);
    if (said) {
        std::erase_if(*said, [](const DutySaying& one) { return one.word == DutyWord::Nothing; });
    }
    return said;
}

}  // namespace qgt::store
