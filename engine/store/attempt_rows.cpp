#include "engine/store/attempt_rows.h"

#include "engine/store/row_parts.h"

namespace qgt::store {

using seat::AttemptEvent;
using seat::AttemptHead;

Row toRow(const AttemptHead& head) {
    return Row{head.attempt.str(),
               head.exam.str(),
               head.candidate.str(),
               head.paperDigest,
               head.install.str(),
               head.program,
               head.terms.budgetMs,
               head.terms.leastMs,
               head.terms.longestOffMs,
               std::int64_t{head.terms.resumeNeedsCode}};
}

Result<AttemptHead> attemptHeadFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    AttemptHead head;
    head.attempt = AttemptId(reader.text());
    head.exam = ExamId(reader.text());
    head.candidate = PersonId(reader.text());
    head.paperDigest = reader.text();
    head.install = InstallId(reader.text());
    head.program = reader.text();
    head.terms.budgetMs = reader.integer();
    head.terms.leastMs = reader.integer();
    head.terms.longestOffMs = reader.integer();
    head.terms.resumeNeedsCode = reader.integer() != 0;
    return whenGood(head, reader, examAttemptTable(), row);
}

Row toRow(const AttemptEvent& event) {
    return Row{event.attempt.str(),
               std::int64_t{event.number},
               toText(event.kind),
               event.seq,
               std::int64_t{event.slot},
               event.body,
               event.at.wall.ms,
               event.at.boot.ns,
               event.at.bootId,
               event.digest};
}

Result<AttemptEvent> attemptEventFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    AttemptEvent event;
    event.attempt = AttemptId(reader.text());
    event.number = smallNumber(reader);
    event.kind = orRefuse(seat::attemptEventKindFromText(reader.text()), reader);
    event.seq = reader.integer();
    event.slot = smallNumber(reader);
    event.body = reader.text();
    event.at.wall.ms = reader.integer();
    event.at.boot.ns = reader.integer();
    event.at.bootId = reader.text();
    event.digest = reader.text();
    return whenGood(event, reader, attemptEventTable(), row);
}

}  // namespace qgt::store
