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
                     &entryFromRow);
}

Result<std::vector<PaperEntryLine>> PaperEntryRepository::standing(const ExamId& exam) const {
    auto lines =
        decodeAll(m_database.read(paperEntryTable(), "WHERE exam = ?1 ORDER BY pos", {exam.str()}),
                  &entryFromRow);
    if (lines) {
        for (PaperEntryLine& line : *lines) {
            if (line.kind == PaperEntryKind::Entered || line.kind == PaperEntryKind::Settled) {
                line.body = seat::encodeAnswer({});
            }
        }
    }
    return lines;
}

}  // namespace qgt::store
