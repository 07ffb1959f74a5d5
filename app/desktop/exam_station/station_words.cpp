#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam_station/station_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

enum StationSign { PlainSign, DoneSign, WaitsSign };

int seatsThat(const StationExam& exam, SittingStanding standing) {
    return static_cast<int>(std::ranges::count(exam.seats, standing, &StationSeat::standing));
}

}  // namespace

QString StationViewModel::note() const {
    const StationExam* const held = exam();
    return held == nullptr ? QString() : text(held->title);
}

QString StationViewModel::unreadable() const {
    return m_shelf && m_shelf->shelf.unreadable > 0
               ? tr("%n package(s) kept here cannot be read any more. What was answered is kept. "
                    "Import the package again from the trainer's file.",
                    nullptr,
                    m_shelf->shelf.unreadable)
               : QString();
}

int StationViewModel::total() const {
    const StationExam* const held = exam();
    return held == nullptr ? 0 : static_cast<int>(held->seats.size());
}

int StationViewModel::handedIn() const {
    const StationExam* const held = exam();
    return held == nullptr ? 0 : seatsThat(*held, SittingStanding::HandedIn);
}

QString StationViewModel::name() const {
    return seat() == nullptr ? QString() : text(seat()->candidate.name);
}

QString StationViewModel::number() const {
    return seat() == nullptr ? QString() : text(seat()->candidate.number);
}

QString StationViewModel::place() const {
    return seat() == nullptr ? QString() : text(seat()->place);
}

QString StationViewModel::standing() const {
    return seat() == nullptr ? QString() : standingOf(*seat());
}

bool StationViewModel::begun() const {
    return seat() != nullptr && seat()->standing == SittingStanding::Begun;
}

QString StationViewModel::standingOf(const StationSeat& seat) {
    QString words;
    switch (seat.standing) {
        case SittingStanding::Coming:
            words = tr("not open yet");
            break;
        case SittingStanding::Open:
            words = tr("not come yet");
            break;
        case SittingStanding::Begun:
            words = tr("interrupted, not handed in");
            break;
        case SittingStanding::HandedIn:
        case SittingStanding::ResultOut:
            words = tr("handed in");
            break;
        case SittingStanding::Missed:
            words = tr("did not come in time");
            break;
    }
    return words;  // more time is the business of the candidate alone
}

ExamShelfRow StationViewModel::rowOf(const StationExam& exam) const {
    const Instant now = m_shelf->shelf.now;
    ExamShelfRow row;
    row.title = text(exam.title);
    row.about =
        tr("begins between %1 and %2")
            .arg(wording().dayAndTime(exam.opens, now), wording().dayAndTime(exam.closes, now)) +
        QStringLiteral("　") + wording().duration(exam.minutes);
    const int done = seatsThat(exam, SittingStanding::HandedIn);
    const int open = seatsThat(exam, SittingStanding::Begun);
    row.remark = tr("%1 of %2 handed in").arg(done).arg(exam.seats.size());
    if (open > 0) {
        row.remark += QStringLiteral("　") + tr("%n begun and not handed in", nullptr, open);
    }
    row.sign = open > 0                                      ? WaitsSign
               : done == static_cast<int>(exam.seats.size()) ? DoneSign
                                                             : PlainSign;
    row.action = tr("Candidates");
    return row;
}

StationSeatRow StationViewModel::rowOf(const StationSeat& seat) {
    StationSeatRow row;
    row.number = text(seat.candidate.number);
    row.name = text(seat.candidate.name);
    row.place = text(seat.place);
    row.remark = standingOf(seat);
    row.sign = seat.standing == SittingStanding::HandedIn ? DoneSign
               : seat.standing == SittingStanding::Begun  ? WaitsSign
                                                          : PlainSign;
    row.opens = seat.standing != SittingStanding::Missed;
    return row;
}

void StationViewModel::showShelf() {
    std::vector<ExamShelfRow> rows;
    if (m_shelf) {
        for (const StationExam& exam : m_shelf->shelf.exams) {
            rows.push_back(rowOf(exam));
        }
    }
    m_exams.setRows(std::move(rows));
    showSeats();
}

void StationViewModel::showSeats() {
    std::vector<StationSeatRow> rows;
    m_shown.clear();
    if (const StationExam* const held = exam(); held != nullptr) {
        const QString words = m_filter.trimmed();
        for (const StationSeat& seat : held->seats) {
            StationSeatRow row = rowOf(seat);
            if (words.isEmpty() || row.number.contains(words, Qt::CaseInsensitive) ||
                row.name.contains(words, Qt::CaseInsensitive)) {
                rows.push_back(std::move(row));
                m_shown.push_back(seat.candidate.person);
            }
        }
    }
    m_seats.setRows(std::move(rows));
}

QString StationViewModel::overTitle() const {
    switch (m_end) {
        case End::HandedIn:
        case End::Before:
            return tr("Handed in");
        case End::TimeUp:
            return tr("Time is up, the paper is handed in");
        case End::Closed:
            return tr("The exam is closed");
        case End::Open:
            break;
    }
    return tr("Carried out, not handed in");
}

QString StationViewModel::overText() const {
    QString words;
    switch (m_end) {
        case End::HandedIn:
            if (m_receipt) {
                words = tr("%n task(s) answered; handed in at %1.", nullptr, m_receipt->answered)
                            .arg(Wording::clockTime(m_receipt->at));
            }
            break;
        case End::TimeUp:
            words = tr("It was handed in by itself, with every answer that was saved.");
            break;
        case End::Closed:
            words = tr("The invigilator closed it; every answer that was saved counts.");
            break;
        case End::Before:
            words = tr("It was handed in before; the same answers were written once more.");
            break;
        case End::Open:
            words =
                tr("The answers were written as far as they are, and nothing was handed in. If "
                   "the candidate does go on here, write them once more at the end.");
            break;
    }
    if (!m_endReason.isEmpty()) {
        words += QStringLiteral(" ") + tr("Reason: %1").arg(m_endReason);
    }
    if (m_lost > 0) {
        words += QStringLiteral(" ") +
                 tr("%n change(s) came after the end and could not be saved. Tell the invigilator.",
                    nullptr,
                    m_lost);
    }
    return closedUp(words);
}

}  // namespace qgt::app
