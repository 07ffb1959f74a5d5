#include "engine/store/case_repository.h"

#include "engine/store/case_rows.h"
#include "engine/store/row_parts.h"

#include <unordered_map>

namespace qgt::store {

using practice::CaseAttempt;
using practice::CaseEvent;
using practice::CaseHistory;

Status CaseRepository::begin(const CaseAttempt& attempt, const std::vector<CaseEvent>& taken) {
    return m_database.write([&](Writer& writer) -> Status {
        Status kept = writer.append(caseAttemptTable(), toRow(attempt));
        for (const CaseEvent& event : taken) {
            kept =
                kept.and_then([&](auto) { return writer.append(caseEventTable(), toRow(event)); });
        }
        return kept;
    });
}

Status CaseRepository::append(const CaseEvent& event) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto attempt =
            writer.read(caseAttemptTable(), "WHERE attempt = ?1", {event.attempt.str()});
        const auto newest = writer.read(caseEventTable(),
                                        "WHERE attempt = ?1 ORDER BY number DESC LIMIT 1",
                                        {event.attempt.str()});
        if (!attempt || !newest) {
            return tl::unexpected(attempt ? newest.error() : attempt.error());
        }
        if (attempt->empty()) {
            return failure("store.unknown-attempt");
        }
        int last = 0;
        if (!newest->empty()) {
            const auto known = caseEventFromRow(newest->front());
            if (!known) {
                return tl::unexpected(known.error());
            }
            last = known->number;
        }
        if (event.number != last + 1) {
            return failure("store.case-event-exists", {{"number", std::to_string(event.number)}});
        }
        return writer.append(caseEventTable(), toRow(event));
    });
}

Result<std::vector<CaseHistory>> CaseRepository::attemptsOf(const PersonId& person) const {
    const auto attempts = decodeAll(
        m_database.read(caseAttemptTable(), "WHERE person = ?1 ORDER BY pos", {person.str()}),
        &caseAttemptFromRow);
    const auto events =
        decodeAll(m_database.read(caseEventTable(),
                                  "WHERE attempt IN (SELECT attempt FROM case_attempt WHERE "
                                  "person = ?1) ORDER BY attempt, number",
                                  {person.str()}),
                  &caseEventFromRow);
    if (!attempts || !events) {
        return tl::unexpected(attempts ? events.error() : attempts.error());
    }
    std::unordered_map<std::string, std::vector<CaseEvent>> byAttempt;
    for (const CaseEvent& event : *events) {
        byAttempt[event.attempt.str()].push_back(event);
    }
    std::vector<CaseHistory> histories;
    for (const CaseAttempt& attempt : *attempts) {
        histories.push_back(CaseHistory{attempt, std::move(byAttempt[attempt.id.str()])});
    }
    return histories;
}

}  // namespace qgt::store
