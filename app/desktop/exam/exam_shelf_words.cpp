#include "app/desktop/exam/exam_view_model.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"
#include "engine/exam/answer_file.h"

#include <utility>

namespace qgt::app {

namespace {

enum Sign { None, Good, ToDo, Bad };

}  // namespace

QString ExamViewModel::resultRemark(const ExamEntry& entry) {
    if (!entry.got) {
        return tr("The result is out");
    }
    const QString decision = !entry.passed   ? tr("not decided yet")
                             : *entry.passed ? tr("passed")
                                             : tr("not passed");
    return tr("%1, %2").arg(marksInWords(*entry.got), decision);
}

ExamShelfRow ExamViewModel::rowOf(const ExamEntry& entry) const {
    const Instant now = m_shelf->shelf.now;
    ExamShelfRow row;
    row.title = entry.mock ? tr("Mock: %1").arg(text(entry.title)) : text(entry.title);
    row.about = amountInWords(entry.minutes, entry.tasks, entry.marks, wording());
    if (!entry.mock) {
        row.about = tr("begins between %1 and %2")
                        .arg(wording().dayAndTime(entry.opens, now),
                             wording().dayAndTime(entry.closes, now)) +
                    QStringLiteral("　") + row.about;
    }
    switch (entry.standing) {
        case SittingStanding::Coming:
            row.remark = tr("opens %1").arg(wording().dayAndTime(entry.opens, now));
            row.action = tr("Read the notice");
            break;
        case SittingStanding::Open:
            row.remark = tr("can be begun now");
            row.sign = ToDo;
            row.action = tr("Begin");
            break;
        case SittingStanding::Begun:
            row.remark = tr("begun and not handed in");
            if (entry.open) {
                row.remark += tr("; ") + standingInWords(entry, now, wording());
            }
            row.sign = ToDo;
            row.action = tr("Go on with it");
            break;
        case SittingStanding::HandedIn:
            row.remark = tr("handed in %1; the result is not out yet")
                             .arg(wording().dayAndTime(entry.handedInAt, now));
            row.sign = Good;
            break;
        case SittingStanding::ResultOut:
            row.remark = resultRemark(entry);
            row.sign = !entry.passed ? None : *entry.passed ? Good : Bad;
            row.action = tr("See the result");
            break;
        case SittingStanding::Missed:
            row.remark =
                entry.takenBack
                    ? tr("what was recorded from an answer sheet was taken back; ask the trainer")
                    : tr("not begun in time");
            break;
    }
    return row;
}

ExamShelfRow ExamViewModel::rowOf(const MockOffer& offer) const {
    ExamShelfRow row;
    row.title = text(offer.title);
    row.about = amountInWords(offer.minutes, offer.tasks, offer.marks, wording());
    row.remark = text(offer.purpose);
    row.action = offer.oneLine ? tr("Choose a line") : tr("Draw a paper");
    return row;
}

void ExamViewModel::showShelf() {
    std::vector<ExamShelfRow> exams;
    std::vector<ExamShelfRow> offers;
    std::vector<ExamFactRow> lines;
    if (m_shelf) {
        for (const ExamEntry& entry : m_shelf->shelf.exams) {
            exams.push_back(rowOf(entry));
        }
        for (const MockOffer& offer : m_shelf->shelf.offers) {
            offers.push_back(rowOf(offer));
        }
        for (const bank::ServiceLine& line : m_shelf->bank->lines()) {
            lines.push_back({lineInWords(line, wording()), {}});
        }
    }
    m_exams.setRows(std::move(exams));
    m_offers.setRows(std::move(offers));
    m_lines.setRows(std::move(lines));
}

QString ExamViewModel::lineOffer() const {
    return m_lineOffer < 0 || !m_shelf
               ? QString()
               : text(m_shelf->shelf.offers[static_cast<std::size_t>(m_lineOffer)].title);
}

QString ExamViewModel::overTitle() const {
    switch (m_end) {
        case End::HandedIn:
            return tr("Handed in");
        case End::TimeUp:
            return tr("Time is up, the paper is handed in");
        case End::Closed:
            break;
    }
    return tr("The exam is closed");
}

QString ExamViewModel::overText() const {
    QString words;
    if (m_receipt) {
        words = tr("%n task(s) answered; handed in at %1.", nullptr, m_receipt->answered)
                    .arg(Wording::clockTime(m_receipt->at));
    } else if (m_end == End::TimeUp) {
        words = tr("It was handed in by itself, with every answer that was saved.");
    } else {
        words = tr("The invigilator closed it; every answer that was saved counts.");
    }
    if (!m_endReason.isEmpty()) {
        words += QStringLiteral(" ") + tr("Reason: %1").arg(m_endReason);
    }
    if (m_lost > 0) {
        words +=
            QStringLiteral(" ") +
            (m_sitting.invigilated()
                 ? tr("%n change(s) came after the end and could not be saved. Tell the "
                      "invigilator.",
                      nullptr,
                      m_lost)
                 : tr("%n change(s) came after the end and could not be saved.", nullptr, m_lost));
    }
    return closedUp(words + QStringLiteral(" ") +
                    (m_resultOut
                         ? tr("The result is there.")
                         : tr("You will find the result in this list when it is released.")));
}

QString ExamViewModel::receipt() const {
    return m_receipt ? text(exam::receiptDigest(m_receipt->digest)) : QString();
}

bool ExamViewModel::underWay() const {
    return m_shelf && !m_shelf->shelf.exams.empty() &&
           m_shelf->shelf.exams.front().standing == SittingStanding::Begun;
}

QString ExamViewModel::due() const {
    if (!m_shelf || m_shelf->shelf.exams.empty()) {
        return {};
    }
    const ExamEntry& first = m_shelf->shelf.exams.front();  // what can be done comes first
    if (first.standing == SittingStanding::Begun) {
        const QString begun = tr("“%1” has begun and is not handed in.").arg(text(first.title));
        return first.open
                   ? closedUp(begun + QStringLiteral(" ") +
                              standingInWords(first, m_shelf->shelf.now, wording()) + tr("."))
                   : begun;
    }
    return first.standing == SittingStanding::Open
               ? tr("“%1” can be begun now, until %2.")
                     .arg(text(first.title), wording().dayAndTime(first.closes, m_shelf->shelf.now))
               : QString();
}

}  // namespace qgt::app
