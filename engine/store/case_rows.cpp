#include "engine/store/case_rows.h"

#include "engine/store/row_parts.h"
#include "engine/store/words.h"

namespace qgt::store {

using practice::CaseAttempt;
using practice::CaseEvent;

Row toRow(const CaseAttempt& attempt) {
    return Row{attempt.id.str(),
               attempt.person.str(),
               attempt.scenario.str(),
               std::int64_t{attempt.revision},
               std::int64_t{attempt.meaning},
               attempt.startedAt.ms,
               attempt.from.str()};
}

Result<CaseAttempt> caseAttemptFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    CaseAttempt attempt;
    attempt.id = AttemptId(reader.text());
    attempt.person = PersonId(reader.text());
    attempt.scenario = CaseId(reader.text());
    attempt.revision = smallNumber(reader);
    attempt.meaning = smallNumber(reader);
    attempt.startedAt.ms = reader.integer();
    attempt.from = AttemptId(reader.text());
    return whenGood(attempt, reader, caseAttemptTable(), row);
}

Row toRow(const CaseEvent& event) {
    return Row{event.attempt.str(),
               std::int64_t{event.number},
               event.at.ms,
               toWord(event.kind),
               event.node,
               event.choice,
               event.text,
               digitsOf(event.met),
               event.dwellMs};
}

Result<CaseEvent> caseEventFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    CaseEvent event;
    event.attempt = AttemptId(reader.text());
    event.number = smallNumber(reader);
    event.at.ms = reader.integer();
    event.kind = orRefuse(caseEventFromWord(reader.text()), reader);
    event.node = reader.text();
    event.choice = reader.text();
    event.text = reader.text();
    event.met = metFrom(reader.text(), reader);
    event.dwellMs = reader.integer();
    return whenGood(event, reader, caseEventTable(), row);
}

}  // namespace qgt::store
