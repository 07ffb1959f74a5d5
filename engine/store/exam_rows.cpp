#include "engine/store/exam_rows.h"

#include "engine/store/row_parts.h"
#include "engine/store/words.h"

#include <charconv>
#include <limits>

namespace qgt::store {

using exam::AttemptChoice;
using exam::ExamCandidate;
using exam::ExamInvigilator;
using exam::HeldExam;
using exam::OpenMark;
using exam::PaperRelease;
using exam::ScoreRecord;
using exam::StoredPaper;

namespace {

/// Texts of one candidate and of one invigilator in their lists.
constexpr std::size_t kPerCandidate = 6;
constexpr std::size_t kPerInvigilator = 3;

std::vector<std::string> flat(const std::vector<ExamCandidate>& candidates) {
    std::vector<std::string> texts;
    texts.reserve(candidates.size() * kPerCandidate);
    for (const ExamCandidate& candidate : candidates) {
        texts.insert(texts.end(),
                     {candidate.person.str(),
                      candidate.number,
                      candidate.seat,
                      std::to_string(candidate.extra.percent),
                      candidate.extra.reason,
                      candidate.extra.by.str()});
    }
    return texts;
}

std::vector<std::string> flat(const std::vector<ExamInvigilator>& invigilators) {
    std::vector<std::string> texts;
    texts.reserve(invigilators.size() * kPerInvigilator);
    for (const ExamInvigilator& one : invigilators) {
        texts.insert(texts.end(), {one.person.str(), one.name, one.codeHash});
    }
    return texts;
}

int numberFrom(const std::string& digits, RowReader& reader) {
    int value = 0;
    const char* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end) {
        reader.refuse();
    }
    return value;
}

std::vector<ExamCandidate> candidatesFrom(const std::vector<std::string>& texts,
                                          RowReader& reader) {
    std::vector<ExamCandidate> candidates;
    if (texts.size() % kPerCandidate != 0) {
        reader.refuse();
        return candidates;
    }
    for (auto text = texts.begin(); text != texts.end();) {
        ExamCandidate candidate;
        candidate.person = PersonId(*text++);
        candidate.number = *text++;
        candidate.seat = *text++;
        candidate.extra.percent = numberFrom(*text++, reader);
        candidate.extra.reason = *text++;
        candidate.extra.by = PersonId(*text++);
        candidates.push_back(candidate);
    }
    return candidates;
}

std::vector<ExamInvigilator> invigilatorsFrom(const std::vector<std::string>& texts,
                                              RowReader& reader) {
    std::vector<ExamInvigilator> invigilators;
    if (texts.size() % kPerInvigilator != 0) {
        reader.refuse();
        return invigilators;
    }
    for (auto text = texts.begin(); text != texts.end();) {
        ExamInvigilator one;
        one.person = PersonId(*text++);
        one.name = *text++;
        one.codeHash = *text++;
        invigilators.push_back(one);
    }
    return invigilators;
}

std::uint32_t generationFrom(RowReader& reader) {
    const std::int64_t value = reader.integer();
    if (value < 0 || value > std::numeric_limits<std::uint32_t>::max()) {
        reader.refuse();
        return 0;
    }
    return static_cast<std::uint32_t>(value);
}

}  // namespace

Result<Row> toRow(const HeldExam& exam) {
    const auto candidates = encodeTexts(flat(exam.candidates));
    const auto invigilators = encodeTexts(flat(exam.invigilators));
    if (!candidates || !invigilators) {
        return tl::unexpected(candidates ? invigilators.error() : candidates.error());
    }
    return Row{exam.id.str(),
               std::int64_t{exam.revision},
               exam.title,
               exam.blueprint,
               exam.line.str(),
               exam.opens.ms,
               exam.closes.ms,
               toWord(exam.state),
               *candidates,
               *invigilators,
               static_cast<std::int64_t>(exam.seed),
               std::int64_t{exam.algorithm},
               std::int64_t{exam.forms},
               exam.lock.wrappedKey,
               exam.lock.scorerBox,
               std::int64_t{exam.lock.generation},
               std::int64_t{exam.mock},
               exam.at.ms,
               exam.by.str()};
}

Result<HeldExam> examFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    HeldExam exam;
    exam.id = ExamId(reader.text());
    exam.revision = smallNumber(reader);
    exam.title = reader.text();
    exam.blueprint = reader.text();
    exam.line = LineId(reader.text());
    exam.opens.ms = reader.integer();
    exam.closes.ms = reader.integer();
    exam.state = orRefuse(examStateFromWord(reader.text()), reader);
    exam.candidates = candidatesFrom(orRefuse(decodeTexts(reader.text()), reader), reader);
    exam.invigilators = invigilatorsFrom(orRefuse(decodeTexts(reader.text()), reader), reader);
    exam.seed = static_cast<std::uint64_t>(reader.integer());
    exam.algorithm = smallNumber(reader);
    exam.forms = smallNumber(reader);
    exam.lock.wrappedKey = reader.text();
    exam.lock.scorerBox = reader.text();
    exam.lock.generation = generationFrom(reader);
    exam.mock = reader.integer() != 0;
    exam.at.ms = reader.integer();
    exam.by = PersonId(reader.text());
    return whenGood(exam, reader, examRevisionTable(), row);
}

Row toRow(const StoredPaper& paper) {
    return Row{paper.exam.str(),
               paper.candidate.str(),
               paper.form,
               paper.seatDigest,
               Blob{paper.seat},
               Blob{paper.key}};
}

Result<StoredPaper> paperFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    StoredPaper paper;
    paper.exam = ExamId(reader.text());
    paper.candidate = PersonId(reader.text());
    paper.form = reader.text();
    paper.seatDigest = reader.text();
    paper.seat = reader.bytes();
    paper.key = reader.bytes();
    return whenGood(paper, reader, examPaperTable(), row);
}

Row toRow(const OpenMark& mark) {
    return Row{mark.attempt.str(),
               mark.exam.str(),
               std::int64_t{mark.slot},
               std::int64_t{mark.node},
               mark.rater.str(),
               digitsOf(mark.met),
               mark.at.ms};
}

Result<OpenMark> openMarkFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    OpenMark mark;
    mark.attempt = AttemptId(reader.text());
    mark.exam = ExamId(reader.text());
    mark.slot = smallNumber(reader);
    mark.node = smallNumber(reader);
    mark.rater = PersonId(reader.text());
    mark.met = metFrom(reader.text(), reader);
    mark.at.ms = reader.integer();
    return whenGood(mark, reader, examMarkTable(), row);
}

Row toRow(const ScoreRecord& score) {
    return Row{score.attempt.str(),
               std::int64_t{score.revision},
               score.exam.str(),
               score.candidate.str(),
               score.at.ms,
               score.by.str(),
               score.reason,
               score.body};
}

Result<ScoreRecord> scoreFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    ScoreRecord score;
    score.attempt = AttemptId(reader.text());
    score.revision = smallNumber(reader);
    score.exam = ExamId(reader.text());
    score.candidate = PersonId(reader.text());
    score.at.ms = reader.integer();
    score.by = PersonId(reader.text());
    score.reason = reader.text();
    score.body = reader.text();
    return whenGood(score, reader, examScoreTable(), row);
}

Row toRow(const AttemptChoice& choice) {
    return Row{choice.exam.str(),
               choice.candidate.str(),
               choice.attempt.str(),
               std::int64_t{choice.among},
               choice.at.ms,
               choice.by.str(),
               choice.reason};
}

Result<AttemptChoice> choiceFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    AttemptChoice choice;
    choice.exam = ExamId(reader.text());
    choice.candidate = PersonId(reader.text());
    choice.attempt = AttemptId(reader.text());
    choice.among = smallNumber(reader);
    choice.at.ms = reader.integer();
    choice.by = PersonId(reader.text());
    choice.reason = reader.text();
    return whenGood(choice, reader, examChoiceTable(), row);
}

Row toRow(const PaperRelease& release) {
    return Row{
        release.exam.str(), release.seatKey, release.scoringKey, release.at.ms, release.by.str()};
}

Result<PaperRelease> releaseFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    PaperRelease release;
    release.exam = ExamId(reader.text());
    release.seatKey = reader.text();
    release.scoringKey = reader.text();
    release.at.ms = reader.integer();
    release.by = PersonId(reader.text());
    return whenGood(release, reader, examReleaseTable(), row);
}

}  // namespace qgt::store
