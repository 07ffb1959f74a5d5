#include "engine/store/attempt_repository.h"

#include "engine/store/attempt_rows.h"
#include "engine/store/row_parts.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace qgt::store {

using seat::AttemptEvent;
using seat::AttemptHead;
using seat::AttemptRecord;

namespace {

Result<bool> isKnownAttempt(const Writer& writer, const AttemptId& attempt) {
    return writer.read(examAttemptTable(), "WHERE attempt = ?1", {attempt.str()})
        .map([](const std::vector<Row>& rows) { return !rows.empty(); });
}

/// The number of the attempt's newest event; 0 when it has none.
Result<int> lastNumber(const Writer& writer, const AttemptId& attempt) {
    const auto known = isKnownAttempt(writer, attempt);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (!*known) {
        return failure("store.unknown-attempt");
    }
    const auto newest = decodeAll(writer.read(attemptEventTable(),
                                              "WHERE attempt = ?1 ORDER BY number DESC LIMIT 1",
                                              {attempt.str()}),
                                  &attemptEventFromRow);
    return newest.map(
        [](const auto& events) { return events.empty() ? 0 : events.front().number; });
}

Status appendAll(Writer& writer, const std::vector<AttemptEvent>& events) {
    std::map<AttemptId, int> last;
    for (const AttemptEvent& event : events) {
        auto own = last.find(event.attempt);
        if (own == last.end()) {
            const auto number = lastNumber(writer, event.attempt);
            if (!number) {
                return tl::unexpected(number.error());
            }
            own = last.emplace(event.attempt, *number).first;
        }
        if (event.number != ++own->second) {
            return failure("store.attempt-event-exists",
                           {{"number", std::to_string(event.number)}});
        }
        auto kept = writer.append(attemptEventTable(), toRow(event));
        if (!kept) {
            return kept;
        }
    }
    return ok();
}

}  // namespace

Status AttemptRepository::begin(const AttemptHead& head, const std::vector<AttemptEvent>& events) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto known = isKnownAttempt(writer, head.attempt);
        if (!known) {
            return tl::unexpected(known.error());
        }
        if (*known) {
            return failure("store.attempt-exists");
        }
        return writer.append(examAttemptTable(), toRow(head)).and_then([&](auto) {
            return appendAll(writer, events);
        });
    });
}

Status AttemptRepository::append(const std::vector<AttemptEvent>& events) {
    return m_database.write([&](Writer& writer) { return appendAll(writer, events); });
}

Result<AttemptRecord> AttemptRepository::attempt(const AttemptId& attempt) const {
    auto records = recordsWhere("attempt", attempt.str());
    if (!records) {
        return tl::unexpected(records.error());
    }
    if (records->empty()) {
        return failure("store.unknown-attempt");
    }
    return std::move(records->front());
}

Result<std::vector<AttemptRecord>> AttemptRepository::attemptsAt(const ExamId& exam) const {
    return recordsWhere("exam", exam.str());
}

Result<std::vector<AttemptRecord>> AttemptRepository::attemptsOf(const PersonId& candidate) const {
    return recordsWhere("candidate", candidate.str());
}

Result<std::vector<AttemptRecord>> AttemptRepository::recordsWhere(const std::string& column,
                                                                   const std::string& value) const {
    const std::string which = "WHERE " + column + " = ?1";
    const auto heads = decodeAll(
        m_database.read(examAttemptTable(), which + " ORDER BY pos", {value}), &attemptHeadFromRow);
    auto events = decodeAll(m_database.read(attemptEventTable(),
                                            "WHERE attempt IN (SELECT attempt FROM exam_attempt " +
                                                which + ") ORDER BY attempt, number",
                                            {value}),
                            &attemptEventFromRow);
    if (!heads || !events) {
        return tl::unexpected(heads ? events.error() : heads.error());
    }
    std::unordered_map<std::string, std::vector<AttemptEvent>> byAttempt;
    for (AttemptEvent& event : *events) {
        std::vector<AttemptEvent>& own = byAttempt[event.attempt.str()];
        own.push_back(std::move(event));
    }
    std::vector<AttemptRecord> records;
    records.reserve(heads->size());
    for (const AttemptHead& head : *heads) {
        records.push_back({head, std::move(byAttempt[head.attempt.str()])});
    }
    return records;
}

}  // namespace qgt::store
