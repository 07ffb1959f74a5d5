#include "app/desktop/exam_office/exam_double_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"

#include <utility>

namespace qgt::app {

ExamDoubleModel::ExamDoubleModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_list(this) {}

QString ExamDoubleModel::heading() const {
    return tr("No. %1 %2 has %3 attempts: which one counts?")
        .arg(text(m_row.candidate.number), text(m_row.candidate.name))
        .arg(m_row.attempts.size());
}

QString ExamDoubleModel::before() const {
    for (std::size_t i = 0; i < m_row.attempts.size(); ++i) {
        if (m_row.attempts[i].counts) {
            return tr("So far attempt %1 counts; reason: %2. You may decide anew until the "
                      "results are out.")
                .arg(QString::number(i + 1), text(m_row.choiceReason));
        }
    }
    return {};
}

void ExamDoubleModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    begin({}, {}, {});
}

void ExamDoubleModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamDoubleModel::begin(const ExamId& exam, const SeatRow& row, Instant now) {
    m_exam = exam;
    m_row = row;
    m_now = now;
    m_chosen = -1;
    setProblem({});
    show();
}

void ExamDoubleModel::choose(int row) {
    if (!busy() && row >= 0 && row < static_cast<int>(m_row.attempts.size())) {
        m_chosen = row;
        show();
    }
}

void ExamDoubleModel::decide(const QString& reason) {
    if (!m_desk || !possible()) {
        return;
    }
    const AttemptId attempt = m_row.attempts[static_cast<std::size_t>(m_chosen)].attempt;
    run(
        [desk = *m_desk, id = m_exam, attempt, why = reason.trimmed().toStdString()] {
            return desk.source->choose(id, attempt, why);
        },
        [this](const Status& status) {
            if (went(status)) {
                emit decided();
            }
        });
}

void ExamDoubleModel::show() {
    std::vector<ExamDoubleRow> rows;
    for (const SeatAttempt& attempt : m_row.attempts) {
        // Ids are random: their first letters tell machines apart for whoever asks there.
        constexpr int kShown = 6;
        const QString machine = text(attempt.install.str()).left(kShown);
        const bool chosen = m_chosen == static_cast<int>(rows.size());
        rows.push_back({.label = tr("Attempt %1").arg(rows.size() + 1),
                        .place = attempt.fromPaper ? tr("entered from paper")
                                 : attempt.here    ? tr("on this machine")
                                                   : tr("from a file, machine %1").arg(machine),
                        .began = officeDayAndTime(attempt.startedAt, m_now, wording()),
                        .ended = closingWords(attempt.closed),
                        .last = officeDayAndTime(attempt.lastAt, m_now, wording()),
                        .answered = tr("%1 of %2").arg(attempt.answered).arg(m_row.tasks),
                        .slip = text(attempt.slip),
                        .counts = attempt.counts,
                        .chosen = chosen});
    }
    m_list.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
