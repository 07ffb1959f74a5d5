#include "engine/store/correction_repository.h"

#include "engine/store/exam_rows.h"
#include "engine/store/row_parts.h"
#include "engine/store/words.h"

namespace qgt::store {

using exam::CorrectionOrder;
using exam::CorrectionStep;
using exam::ScoreRecord;

namespace {

// The stored words of actions and steps are those of engine/exam: they are in a table of both ways
// there, and what is stored is what `toText` says.

Result<Row> orderRow(const CorrectionOrder& order) {
    return encodeTexts(order.answer).map([&order](const std::string& answer) {
        return Row{order.id.str(),
                   order.exam.str(),
                   order.task,
                   std::int64_t{order.revision},
                   exam::toText(order.action),
                   answer,
                   std::int64_t{order.marks},
                   std::int64_t{order.favourable},
                   order.reason,
                   order.at.ms,
                   order.by.str()};
    });
}

Result<CorrectionOrder> orderFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    CorrectionOrder order;
    order.id = CorrectionId(reader.text());
    order.exam = ExamId(reader.text());
    order.task = reader.text();
    order.revision = smallNumber(reader);
    order.action = orRefuse(exam::correctionActionFromText(reader.text()), reader);
    order.answer = orRefuse(decodeTexts(reader.text()), reader);
    order.marks = smallNumber(reader);
    order.favourable = smallNumber(reader) != 0;
    order.reason = reader.text();
    order.at.ms = reader.integer();
    order.by = PersonId(reader.text());
    return whenGood(order, reader, keyCorrectionTable(), row);
}

Row stepRow(const CorrectionStep& step) {
    return Row{step.order.str(),
               stepWord(exam::toText(step.kind), step.byNecessity),
               step.at.ms,
               step.by.str(),
               step.reason,
               step.digest,
               std::int64_t{step.changed}};
}

Result<CorrectionStep> correctionStepFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    CorrectionStep step;
    step.order = CorrectionId(reader.text());
    std::string word = reader.text();
    step.byNecessity = takeNecessity(word);
    step.kind = orRefuse(exam::correctionStepFromText(word), reader);
    step.at.ms = reader.integer();
    step.by = PersonId(reader.text());
    step.reason = reader.text();
    step.digest = reader.text();
    step.changed = smallNumber(reader);
    return whenGood(step, reader, keyCorrectionStepTable(), row);
}

}  // namespace

Status CorrectionRepository::saveOrder(const CorrectionOrder& order) {
    return m_database.write([&](Writer& writer) {
        return orderRow(order).and_then(
            [&](const Row& row) { return writer.append(keyCorrectionTable(), row); });
    });
}

Status CorrectionRepository::saveStep(const CorrectionStep& step) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(keyCorrectionStepTable(), stepRow(step)); });
}

Result<std::vector<CorrectionOrder>> CorrectionRepository::orders() const {
    return decodeAll(m_database.read(keyCorrectionTable(), "ORDER BY pos", {}), &orderFromRow);
}

Result<std::vector<CorrectionStep>> CorrectionRepository::steps() const {
    return decodeAll(m_database.read(keyCorrectionStepTable(), "ORDER BY pos", {}),
                     &correctionStepFromRow);
}

Result<std::vector<ScoreRecord>> CorrectionRepository::scoreHistory(
    const AttemptId& attempt) const {
    return decodeAll(
        m_database.read(examScoreTable(), "WHERE attempt = ?1 ORDER BY revision", {attempt.str()}),
        &scoreFromRow);
}

}  // namespace qgt::store
