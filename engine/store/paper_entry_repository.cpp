#include "engine/store/paper_entry_repository.h"

#include "engine/store/row_parts.h"

namespace qgt::store {

using exam::PaperEntryKind;
using exam::PaperEntryLine;

namespace {

// The stored words of kinds are those of engine/exam, which has a table of both ways.

Row entryRow(const PaperEntryLine& line) {
    return Row{line.exam.str(),
               line.candidate.str(),
               exam::toText(line.kind),
               line.by.str(),
               std::int64_t{line.slot},
               line.body,
               line.at.ms};
}

Result<PaperEntryLine> entryFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    PaperEntryLine line;
    line.exam = ExamId(reader.text());
    line.candidate = PersonId(reader.text());
    line.kind = orRefuse(exam::paperEntryKindFromText(reader.text()), reader);
    line.by = PersonId(reader.text());
    line.slot = smallNumber(reader);
    line.body = reader.text();
    line.at.ms = reader.integer();
    return whenGood(line, reader, paperEntryTable(), row);
}

/// One line that cannot be read takes only its own sheet along.
Result<PaperEntryLine> entryOrDamage(const Row& row) {
    auto line = entryFromRow(row);
    if (line) {
        return line;
    }
    RowReader reader(row);
    reader.skip();
    PaperEntryLine damage;
    damage.exam = ExamId(reader.text());
    damage.candidate = PersonId(reader.text());
    damage.kind = PaperEntryKind::Unreadable;
    return whenGood(damage, reader, paperEntryTable(), row);
}

}  // namespace

Status PaperEntryRepository::append(const PaperEntryLine& line) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(paperEntryTable(), entryRow(line)); });
}

Result<std::vector<PaperEntryLine>> PaperEntryRepository::lines(const ExamId& exam,
                                                                const PersonId& candidate) const {
    return decodeAll(m_database.read(paperEntryTable(),
                                     "WHERE exam = ?1 AND candidate = ?2 ORDER BY pos",
                                     {exam.str(), candidate.str()}),
                     &entryOrDamage);
}

Result<std::vector<PaperEntryLine>> PaperEntryRepository::standing(const ExamId& exam) const {
    auto lines =
        decodeAll(m_database.read(paperEntryTable(), "WHERE exam = ?1 ORDER BY pos", {exam.str()}),
                  &entryOrDamage);
    if (lines) {
        for (PaperEntryLine& line : *lines) {
            if (line.kind == PaperEntryKind::Entered || line.kind == PaperEntryKind::Settled ||
                line.kind == PaperEntryKind::Corrected) {
                line.body = seat::encodeAnswer({});
            }
        }
    }
    return lines;
}

Result<std::set<AttemptId>> PaperEntryRepository::takenBack() const {
    // The word stands in the text, so that the index of just these rows is used.
    const auto lines =
        decodeAll(m_database.read(paperEntryTable(), "WHERE kind = 'taken-back' ORDER BY pos", {}),
                  &entryFromRow);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    std::set<AttemptId> attempts;
    for (const PaperEntryLine& line : *lines) {
        attempts.insert(AttemptId(line.body));
    }
    return attempts;
}

}  // namespace qgt::store
