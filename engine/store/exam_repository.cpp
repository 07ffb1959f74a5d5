#include "engine/store/exam_repository.h"

#include "engine/store/exam_rows.h"
#include "engine/store/row_parts.h"

#include <string>

namespace qgt::store {

using exam::AttemptChoice;
using exam::HeldExam;
using exam::OpenMark;
using exam::PaperRelease;
using exam::ScoreRecord;
using exam::StoredPaper;

namespace {

/// The revision that comes after the newest of `column` = `value`.
Result<int> nextRevision(const Writer& writer,
                         const Table& table,
                         const std::string& column,
                         const std::string& value) {
    const auto newest =
        writer.read(table, "WHERE " + column + " = ?1 ORDER BY revision DESC LIMIT 1", {value});
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    if (newest->empty()) {
        return 1;
    }
    // Both tables have the revision after the key and the id.
    RowReader reader(newest->front());
    reader.skip();
    reader.skip();
    const int last = smallNumber(reader);
    return whenGood(last + 1, reader, table, newest->front());
}

Status appendExam(Writer& writer, const HeldExam& exam) {
    const auto next = nextRevision(writer, examRevisionTable(), "exam", exam.id.str());
    if (!next) {
        return tl::unexpected(next.error());
    }
    if (exam.revision != *next) {
        return failure("store.exam-revision", {{"expected", std::to_string(*next)}});
    }
    return toRow(exam).and_then(
        [&](const Row& row) { return writer.append(examRevisionTable(), row); });
}

Status appendPaper(Writer& writer, const StoredPaper& paper) {
    const auto before = writer.read(examPaperTable(),
                                    "WHERE exam = ?1 AND candidate = ?2",
                                    {paper.exam.str(), paper.candidate.str()});
    if (!before) {
        return tl::unexpected(before.error());
    }
    return before->empty() ? writer.append(examPaperTable(), toRow(paper))
                           : Status(failure("store.paper-exists"));
}

Status appendScore(Writer& writer, const ScoreRecord& score) {
    const auto next = nextRevision(writer, examScoreTable(), "attempt", score.attempt.str());
    if (!next) {
        return tl::unexpected(next.error());
    }
    if (score.revision != *next) {
        return failure("store.score-revision", {{"expected", std::to_string(*next)}});
    }
    return writer.append(examScoreTable(), toRow(score));
}

template <typename T>
Result<std::optional<T>> firstOf(const Result<std::vector<T>>& all) {
    return all.map([](const std::vector<T>& found) {
        return found.empty() ? std::optional<T>() : std::optional<T>(found.front());
    });
}

}  // namespace

Status ExamRepository::saveExam(const HeldExam& exam) {
    return m_database.write([&](Writer& writer) { return appendExam(writer, exam); });
}

Status ExamRepository::saveSealed(const HeldExam& exam, const std::vector<StoredPaper>& papers) {
    return m_database.write([&](Writer& writer) -> Status {
        Status kept = appendExam(writer, exam);
        for (const StoredPaper& paper : papers) {
            kept = kept.and_then([&](auto) { return appendPaper(writer, paper); });
        }
        return kept;
    });
}

Result<std::vector<HeldExam>> ExamRepository::exams() const {
    return decodeAll(
        m_database.read(examRevisionTable(),
                        "WHERE revision = (SELECT max(revision) FROM exam_revision AS own WHERE "
                        "own.exam = exam_revision.exam) ORDER BY (SELECT min(pos) FROM "
                        "exam_revision AS own WHERE own.exam = exam_revision.exam)",
                        {}),
        &examFromRow);
}

Result<std::optional<HeldExam>> ExamRepository::exam(const ExamId& exam) const {
    return firstOf(decodeAll(
        m_database.read(
            examRevisionTable(), "WHERE exam = ?1 ORDER BY revision DESC LIMIT 1", {exam.str()}),
        &examFromRow));
}

Result<std::optional<StoredPaper>> ExamRepository::paper(const ExamId& exam,
                                                         const PersonId& candidate) const {
    return firstOf(decodeAll(
        m_database.read(
            examPaperTable(), "WHERE exam = ?1 AND candidate = ?2", {exam.str(), candidate.str()}),
        &paperFromRow));
}

Result<std::vector<StoredPaper>> ExamRepository::papers(const ExamId& exam) const {
    return decodeAll(
        m_database.read(examPaperTable(), "WHERE exam = ?1 ORDER BY pos", {exam.str()}),
        &paperFromRow);
}

Status ExamRepository::saveMark(const OpenMark& mark) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(examMarkTable(), toRow(mark)); });
}

Result<std::vector<OpenMark>> ExamRepository::marks(const ExamId& exam) const {
    return decodeAll(
        m_database.read(examMarkTable(),
                        "WHERE pos IN (SELECT max(pos) FROM exam_mark WHERE exam = ?1 GROUP BY "
                        "attempt, slot, node, rater) ORDER BY attempt, slot, node, rater",
                        {exam.str()}),
        &openMarkFromRow);
}

Status ExamRepository::saveScores(const std::vector<ScoreRecord>& scores) {
    return m_database.write([&](Writer& writer) -> Status {
        Status kept = ok();
        for (const ScoreRecord& score : scores) {
            kept = kept.and_then([&](auto) { return appendScore(writer, score); });
        }
        return kept;
    });
}

Result<std::vector<ScoreRecord>> ExamRepository::scores(const ExamId& exam) const {
    return decodeAll(
        m_database.read(examScoreTable(),
                        "WHERE exam = ?1 AND revision = (SELECT max(revision) FROM exam_score AS "
                        "own WHERE own.attempt = exam_score.attempt) ORDER BY attempt",
                        {exam.str()}),
        &scoreFromRow);
}

Result<std::vector<ScoreRecord>> ExamRepository::scoresOf(const PersonId& candidate) const {
    return decodeAll(
        m_database.read(examScoreTable(),
                        "WHERE candidate = ?1 AND revision = (SELECT max(revision) FROM "
                        "exam_score AS own WHERE own.attempt = exam_score.attempt) ORDER BY "
                        "attempt",
                        {candidate.str()}),
        &scoreFromRow);
}

Status ExamRepository::saveChoice(const AttemptChoice& choice) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(examChoiceTable(), toRow(choice)); });
}

Result<std::vector<AttemptChoice>> ExamRepository::choices(const ExamId& exam) const {
    return decodeAll(m_database.read(examChoiceTable(),
                                     "WHERE pos IN (SELECT max(pos) FROM exam_choice WHERE exam = "
                                     "?1 GROUP BY candidate) ORDER BY candidate",
                                     {exam.str()}),
                     &choiceFromRow);
}

Result<std::vector<AttemptChoice>> ExamRepository::choicesOf(const PersonId& candidate) const {
    return decodeAll(m_database.read(examChoiceTable(),
                                     "WHERE pos IN (SELECT max(pos) FROM exam_choice WHERE "
                                     "candidate = ?1 GROUP BY exam) ORDER BY exam",
                                     {candidate.str()}),
                     &choiceFromRow);
}

Status ExamRepository::saveRelease(const PaperRelease& release) {
    return m_database.write(
        [&](Writer& writer) { return writer.append(examReleaseTable(), toRow(release)); });
}

Result<std::optional<PaperRelease>> ExamRepository::release(const ExamId& exam) const {
    return firstOf(decodeAll(m_database.read(examReleaseTable(), "WHERE exam = ?1", {exam.str()}),
                             &releaseFromRow));
}

}  // namespace qgt::store
