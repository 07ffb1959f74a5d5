#include "engine/store/practice_repository.h"

#include "engine/store/practice_rows.h"
#include "engine/store/row_parts.h"

#include <algorithm>
#include <utility>

namespace qgt::store {

using practice::AnswerEvent;
using practice::ExposureEvent;
using practice::MarkEvent;
using practice::SessionEvent;
using practice::SessionHistory;
using practice::SessionRecord;

namespace {

/// The newest session of a person that no step has ended.
constexpr const char* kOpenSession =
    "WHERE person = ?1 AND NOT EXISTS (SELECT 1 FROM session_step s "
    "WHERE s.session = session.session AND s.step <> 'advanced') ORDER BY pos DESC LIMIT 1";

Status requireSession(const Writer& writer, const SessionId& session) {
    const auto found = writer.read(sessionTable(), "WHERE session = ?1", {session.str()});
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->empty() ? Status(failure("store.unknown-session", {{"session", session.str()}}))
                          : ok();
}

Status requireAnswer(const Writer& writer, const InstallId& install, std::uint64_t seq) {
    const auto found = writer.read(answerTable(),
                                   "WHERE install = ?1 AND seq = ?2",
                                   {install.str(), static_cast<std::int64_t>(seq)});
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->empty() ? Status(failure("store.unknown-answer", {{"seq", std::to_string(seq)}}))
                          : ok();
}

Status putSession(Writer& writer, const SessionRecord& record) {
    const auto row = toRow(record);
    if (!row) {
        return tl::unexpected(row.error());
    }
    const auto known = requireSession(writer, record.id);
    if (known) {
        return failure("store.session-exists", {{"session", record.id.str()}});
    }
    return known.error().code == "store.unknown-session" ? writer.append(sessionTable(), *row)
                                                         : known;
}

std::int64_t placeOf(const Row& row) {
    RowReader reader(row);
    return reader.integer();
}

/// An event with its place in the one commit order.
using Placed = std::pair<std::int64_t, SessionHistory::Entry>;

template <typename Event>
void place(std::vector<Placed>& into,
           const std::vector<Row>& rows,
           const std::vector<Event>& events) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        into.emplace_back(placeOf(rows[i]), events[i]);
    }
}

}  // namespace

Status PracticeRepository::beginSession(const SessionRecord& record) {
    return m_database.write([&](Writer& writer) { return putSession(writer, record); });
}

Status PracticeRepository::beginReading(const SessionRecord& record, const ExposureEvent& first) {
    return m_database.write([&](Writer& writer) {
        return putSession(writer, record).and_then([&](auto) {
            return writer.append(exposureTable(), toRow(first));
        });
    });
}

Result<std::uint64_t> PracticeRepository::appendAnswer(const AnswerEvent& event) {
    AnswerEvent kept = event;
    kept.install = m_install;
    const auto written = m_database.write([&](Writer& writer) -> Status {
        if (!kept.session.empty()) {
            auto session = requireSession(writer, kept.session);
            if (!session) {
                return session;
            }
        }
        if (kept.undoOf) {
            auto answer = requireAnswer(writer, m_install, *kept.undoOf);
            if (!answer) {
                return answer;
            }
        }
        kept.seq = static_cast<std::uint64_t>(writer.takeSeq());
        return toRow(kept).and_then([&](const Row& r) { return writer.append(answerTable(), r); });
    });
    if (!written) {
        return tl::unexpected(written.error());
    }
    return kept.seq;
}

Status PracticeRepository::appendStep(const SessionEvent& event) {
    return m_database.write([&](Writer& writer) {
        return requireSession(writer, event.session).and_then([&](auto) {
            return writer.append(sessionStepTable(), toRow(event));
        });
    });
}

Status PracticeRepository::appendExposure(const ExposureEvent& event) {
    return m_database.write([&](Writer& writer) {
        return requireSession(writer, event.session).and_then([&](auto) {
            return writer.append(exposureTable(), toRow(event));
        });
    });
}

Result<SessionHistory> PracticeRepository::historyOf(const Row& session) const {
    const auto record = sessionFromRow(session);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto answers =
        m_database.read(answerTable(),
                        "WHERE person = ?1 AND pos > ?2 AND session = ?3 ORDER BY pos",
                        {record->person.str(), placeOf(session), record->id.str()});
    const auto steps =
        m_database.read(sessionStepTable(), "WHERE session = ?1 ORDER BY pos", {record->id.str()});
    const auto shown =
        m_database.read(exposureTable(),
                        "WHERE person = ?1 AND pos > ?2 AND session = ?3 ORDER BY pos",
                        {record->person.str(), placeOf(session), record->id.str()});
    const auto given = decodeAll(answers, &answerFromRow);
    const auto moves = decodeAll(steps, &stepFromRow);
    const auto exposures = decodeAll(shown, &exposureFromRow);
    if (!given || !moves || !exposures) {
        return tl::unexpected(!given ? given.error() : !moves ? moves.error() : exposures.error());
    }
    std::vector<Placed> placed;
    place(placed, *answers, *given);
    place(placed, *steps, *moves);
    place(placed, *shown, *exposures);
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return a.first < b.first;
    });
    SessionHistory history;
    history.record = *record;
    for (Placed& entry : placed) {
        history.entries.push_back(std::move(entry.second));
    }
    return history;
}

Result<std::optional<SessionHistory>> PracticeRepository::openSession(
    const PersonId& person) const {
    const auto newest = m_database.read(sessionTable(), kOpenSession, {person.str()});
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    if (newest->empty()) {
        return std::nullopt;
    }
    return historyOf(newest->front()).map([](const SessionHistory& history) {
        return std::optional<SessionHistory>(history);
    });
}

Result<std::vector<AnswerEvent>> PracticeRepository::answersOf(const PersonId& person) const {
    return decodeAll(
        m_database.read(
            answerTable(), "WHERE person = ?1 ORDER BY at, install, seq", {person.str()}),
        &answerFromRow);
}

Result<std::vector<SessionRecord>> PracticeRepository::sessionsOf(const PersonId& person) const {
    return decodeAll(
        m_database.read(
            sessionTable(), "WHERE person = ?1 ORDER BY started_at, pos", {person.str()}),
        &sessionFromRow);
}

Result<std::vector<ExposureEvent>> PracticeRepository::exposuresOf(const PersonId& person) const {
    return decodeAll(
        m_database.read(exposureTable(), "WHERE person = ?1 ORDER BY pos", {person.str()}),
        &exposureFromRow);
}

Status PracticeRepository::appendMark(const MarkEvent& event) {
    return m_database.write(
        [&event](Writer& writer) { return writer.append(markTable(), toRow(event)); });
}

Result<std::vector<MarkEvent>> PracticeRepository::marksOf(const PersonId& person) const {
    return decodeAll(m_database.read(markTable(), "WHERE person = ?1 ORDER BY pos", {person.str()}),
                     &markFromRow);
}

}  // namespace qgt::store
