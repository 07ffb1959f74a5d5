#include "app/desktop/documents/exam_sheet_parts.h"
#include "app/desktop/documents/exam_sheets.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "engine/core/date.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

constexpr double kRecordSize = 10.5;
constexpr int kHandwrittenLines = 6;

/// Puts the record of a session together.
class RecordWriter {
  public:
    RecordWriter(const PrintedSession& session, const Wording& wording)
        : m_session(session), m_wording(wording) {}

    [[nodiscard]] FormPart write(const QString& name) {
        m_part.foot = text(m_session.exam.title) + QStringLiteral(" · ") + name;
        m_part.groups.push_back(sheetHead(text(m_session.exam.title), name));
        writeFacts();
        writeIncidents();
        writeByHand();
        writeProof();
        writeSignatures();
        return std::move(m_part);
    }

  private:
    [[nodiscard]] QString moment(Instant at) const {
        return m_wording.fullDay(localDate(at, kShanghaiOffsetMinutes)) + QStringLiteral(" ") +
               officeTime(at, at, m_wording);
    }

    void fact(const QString& label, const QString& words) {
        m_part.groups.push_back(sheetGroup(
            sheetText(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1: %2")).arg(label, words),
                      kRecordSize,
                      4)));
    }

    void heading(const QString& words) {
        FormPiece piece = sheetText(words, kRecordSize + 1, 12);
        piece.bold = true;
        FormGroup group = sheetGroup(std::move(piece));
        group.withNext = true;
        m_part.groups.push_back(std::move(group));
    }

    [[nodiscard]] auto count(bool (*wanted)(const SeatRow& row)) const {
        return std::ranges::count_if(m_session.seats, wanted);
    }

    void writeFacts() {
        fact(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Could be begun")),
             moment(m_session.exam.opens) + QStringLiteral(" – ") + moment(m_session.exam.closes));
        QStringList names;
        for (const std::string& name : m_session.invigilators) {
            names.append(text(name));
        }
        fact(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Invigilators")),
             names.isEmpty() ? QStringLiteral("—") : names.join(QStringLiteral("、")));
        const auto came = count([](const SeatRow& row) { return !row.attempt.empty(); });
        const auto handedIn = count([](const SeatRow& row) { return row.closed.has_value(); });
        // Who has not come yet may still come.
        const bool over = m_session.exam.state != exam::ExamState::Sealed;
        fact(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Candidates")),
             (over ? sheetWords(QT_TRANSLATE_NOOP(
                         "ExamSheet",
                         "%1 · came %2 · handed in %3 · entered from paper %4 · absent %5"))
                   : sheetWords(QT_TRANSLATE_NOOP(
                         "ExamSheet",
                         "%1 · came %2 · handed in %3 · entered from paper %4 · not here yet %5")))
                 .arg(m_session.seats.size())
                 .arg(came)
                 .arg(handedIn)
                 .arg(m_session.fromPaper.size())
                 .arg(static_cast<qsizetype>(m_session.seats.size()) - came));
        writeExtraTime();
        QStringList absent;
        for (const SeatRow& row : m_session.seats) {
            if (row.attempt.empty()) {
                absent.append(text(row.candidate.number) + QStringLiteral(" ") +
                              text(row.candidate.name));
            }
        }
        if (!absent.isEmpty()) {
            fact(over ? sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Absent"))
                      : sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Not here yet")),
                 absent.join(QStringLiteral("、")));
        }
    }

    /// Who has more time, why, and who decided it.
    void writeExtraTime() {
        QStringList lines;
        for (const exam::ExamCandidate& candidate : m_session.exam.candidates) {
            const exam::GrantedTime& extra = candidate.extra;
            if (extra.percent == 0) {
                continue;
            }
            lines.append(
                sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "%1 %2 +%3 % (%4; decided by %5)"))
                    .arg(text(candidate.number),
                         nameOf(candidate.person),
                         QString::number(extra.percent),
                         text(extra.reason),
                         nameOf(extra.by)));
        }
        if (!lines.isEmpty()) {
            fact(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Extra time")),
                 lines.join(QStringLiteral("、")));
        }
    }

    [[nodiscard]] QString nameOf(const PersonId& person) const {
        const auto found = m_session.names.find(person);
        return found == m_session.names.end() ? QStringLiteral("—") : text(found->second);
    }

    [[nodiscard]] std::vector<OfficePerson> people() const {
        std::vector<OfficePerson> people;
        for (const auto& [id, name] : m_session.names) {
            OfficePerson person;
            person.id = id;
            person.name = text(name);
            people.push_back(std::move(person));
        }
        return people;
    }

    void writeIncidents() {
        heading(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "What the program recorded")));
        std::vector<std::pair<Instant, QString>> lines;
        const std::vector<OfficePerson> persons = people();
        for (const SeatRow& row : m_session.seats) {
            for (const SeatIncident& incident : row.incidents) {
                lines.emplace_back(incident.at, incidentWords(row, incident, persons));
            }
        }
        if (lines.empty()) {
            m_part.groups.push_back(sheetGroup(sheetText(
                sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Nothing out of the ordinary.")),
                kRecordSize,
                2)));
            return;
        }
        std::ranges::stable_sort(lines, {}, &std::pair<Instant, QString>::first);
        const std::vector<double> shares{1.4, 7};
        for (const auto& [at, words] : lines) {
            m_part.groups.push_back(
                tableRow({officeDayAndTime(at, m_session.printedAt, m_wording), words}, shares));
        }
    }

    void writeByHand() {
        heading(sheetWords(QT_TRANSLATE_NOOP(
            "ExamSheet", "By hand: place, papers handed out and given back, what else happened")));
        FormPiece lines;
        lines.kind = FormPiece::Kind::Lines;
        lines.lines = kHandwrittenLines;
        m_part.groups.push_back(sheetGroup(std::move(lines)));
    }

    /// What shows later that nothing was changed: the superior unit keeps a copy.
    void writeProof() {
        heading(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Proof")));
        fact(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Audit chain up to here")),
             sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "entry %1"))
                     .arg(static_cast<qulonglong>(m_session.chain.seq)) +
                 QStringLiteral("\u3000") + inGroups(m_session.chain.hash));
        fact(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Program (BLAKE2b-256)")),
             inGroups(m_session.programDigest));
        fact(sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Printed")), moment(m_session.printedAt));
    }

    /// Letters that people compare by eye.
    [[nodiscard]] static QString inGroups(const std::string& digest) {
        constexpr qsizetype kGroup = 8;
        const QString all = text(digest);
        QStringList groups;
        for (qsizetype i = 0; i < all.size(); i += kGroup) {
            groups.append(all.mid(i, kGroup));
        }
        return groups.join(QStringLiteral(" "));
    }

    void writeSignatures() {
        FormGroup group = tableRow({sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Head of the exam")),
                                    {},
                                    sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Invigilator")),
                                    {},
                                    sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Date")),
                                    {}},
                                   {1.2, 1.8, 1, 1.8, 0.8, 1.4},
                                   30);
        group.pieces.front().gap = 18;
        m_part.groups.push_back(std::move(group));
    }

    const PrintedSession& m_session;
    const Wording& m_wording;
    FormPart m_part;
};

}  // namespace

FormDocument sessionRecordSheet(const PrintedSession& session, const Wording& wording) {
    const QString name = sheetWords(QT_TRANSLATE_NOOP("ExamSheet", "Session record"));
    FormDocument document = emptySheet(session.exam.title, name);
    document.parts.push_back(RecordWriter(session, wording).write(name));
    return document;
}

}  // namespace qgt::app
