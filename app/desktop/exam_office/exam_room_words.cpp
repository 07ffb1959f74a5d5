#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/exam_office/exam_room_model.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_stages.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

QString ExamRoomModel::title() const {
    return text(m_exam.title);
}

QString ExamRoomModel::window() const {
    return m_exam.id.empty() ? QString() : windowWords(m_exam, m_now, wording());
}

QString ExamRoomModel::state() const {
    return stateWords(m_exam, m_now).words;
}

int ExamRoomModel::stateSign() const {
    return stateWords(m_exam, m_now).sign;
}

QString ExamRoomModel::counts() const {
    const int begun = countOf([](const SeatRow& row) { return !row.attempt.empty(); });
    const int open = countOf(writing);
    QStringList words{tr("Candidates: %1").arg(m_rows.size()),
                      tr("%1 not begun").arg(static_cast<int>(m_rows.size()) - begun),
                      tr("%1 answering").arg(open),
                      tr("%1 handed in").arg(begun - open)};
    const int scored = countOf([](const SeatRow& row) { return row.result.has_value(); });
    if (scored > 0) {
        words.append(tr("%1 scored").arg(scored));
    }
    return words.join(QStringLiteral(" · "));
}

QString ExamRoomModel::nextStep() const {
    switch (step()) {
        case Step::Wait:
            return countOf(writing) > 0
                       ? tr("Somebody is still writing: the exam is closed when all have handed "
                            "in.")
                       : tr("Nobody is writing. The exam can be begun until the window ends.");
        case Step::Close:
            return tr("Nobody is writing any more: close the exam, then score it.");
        case Step::Decide:
            return tr("Candidates with more than one attempt: %1. Say which one counts; before "
                      "that nothing is scored.")
                .arg(undecided());
        case Step::Score:
            return tr("Score the papers: choices by their keys, open answers by hand afterwards.") +
                   missingWords() + doubtWords();
        case Step::Mark:
            return tr("Open answers that wait for marking: %1. Without them nothing is decided.")
                .arg(waiting());
        case Step::Publish:
            return tr("Everything is marked: look through the results, then publish them.") +
                   missingWords() + doubtWords();
        case Step::Nothing:
            break;
    }
    if (withdrawn()) {
        return tr("Withdrawn: nothing of this exam counts.") +
               (m_withdrawnFor.empty()
                    ? QString()
                    : QLatin1Char(' ') + tr("Reason: %1").arg(text(m_withdrawnFor)));
    }
    return tr("Candidates see their results as the blueprint releases them.");
}

QString ExamRoomModel::doubtWords() const {
    QStringList names;
    for (const SeatRow& row : m_rows) {
        if (row.timeInDoubt) {
            names.append(text(row.candidate.name));
        }
    }
    return names.isEmpty() ? QString()
                           : QStringLiteral("\n") +
                                 tr("The time is in doubt for: %1. What happened stands beside the "
                                    "seats: clear it up first. Their answers count, and what "
                                    "happened stays on record.")
                                     .arg(names.join(tr(", ")));
}

QString ExamRoomModel::missingWords() const {
    QStringList names;
    for (const SeatRow& row : m_rows) {
        if (row.attempt.empty()) {
            names.append(tr("No. %1 %2").arg(text(row.candidate.number), text(row.candidate.name)));
        }
    }
    return names.isEmpty()
               ? QString()
               : QStringLiteral("\n") + tr("There are no answers of: %1. Whoever came has an "
                                           "answer sheet or an answer "
                                           "file that nobody has taken in: look for it first.")
                                            .arg(names.join(tr(", ")));
}

QString ExamRoomModel::notComeWords() const {
    const auto away =
        std::ranges::count_if(m_rows, [](const SeatRow& row) { return row.attempt.empty(); });
    return away == 0 ? QString()
                     : QStringLiteral("\n") +
                           tr("%n has/have not come.", nullptr, static_cast<int>(away));
}

QString ExamRoomModel::appealWords() const {
    const auto appeal =
        std::ranges::find(m_blueprint.release, bank::ReleaseStage::Appeal, &bank::Release::stage);
    return appeal == m_blueprint.release.end()
               ? QString()
               : QStringLiteral("\n") +
                     tr("With it appeals open: for %1 days, at most %2 for each candidate. For "
                        "other terms release stage by stage instead.")
                         .arg(appeal->days)
                         .arg(kUsualAppeals);
}

QString ExamRoomModel::questionText() const {
    switch (m_question) {
        case Question::ToClose:
            return tr("Close the exam? Nobody begins any more. This cannot be undone.") +
                   notComeWords();
        case Question::ToPublish:
            return tr("Publish the results? Every candidate sees what the blueprint releases. This "
                      "cannot be undone, only withdrawn as a whole.") +
                   missingWords() + appealWords() + doubtWords() +
                   (publishNeedsKeys() ? QStringLiteral("\n") +
                                             tr("Candidates may look through their papers: from "
                                                "then on the papers of this exam can be read in "
                                                "this data folder without keys.")
                                       : QString());
        case Question::ToWithdraw:
            return tr(
                "Withdraw the exam? Nothing of it counts then, answers and results are kept. "
                "This cannot be undone. Say why; it goes into the audit record.");
        case Question::ToRenewCode:
            return tr("Make a new start code? The old one no longer opens the papers.");
        case Question::None:
            break;
    }
    return {};
}

ExamBoardRow ExamRoomModel::boardRow(const SeatRow& row) const {
    SignedWords state = stateWords(row);
    if (row.attempts.size() > 1 && !row.undecided) {
        state.words += tr(", 1 of %1 attempts").arg(row.attempts.size());
    }
    if (row.timeInDoubt) {
        state = {tr("%1, time in doubt").arg(state.words), SignedWords::Due};
    }
    const bool begun = !row.attempt.empty();
    if (!begun && m_exam.state == exam::ExamState::Closed) {
        state = {tr("no answers"), SignedWords::Due};
    }
    return {.number = text(row.candidate.number),
            .name = text(row.candidate.name),
            .committee = text(row.candidate.committee),
            .state = state.words,
            .sign = state.sign,
            .answered = tr("%1 of %2").arg(row.answered).arg(row.tasks),
            .started = begun ? officeTime(row.startedAt, m_now, wording()) : QStringLiteral("–"),
            .last = begun ? officeTime(row.lastAt, m_now, wording()) : QStringLiteral("–"),
            .extra = row.extra.percent > 0 ? tr("+%1 %").arg(row.extra.percent) : QString(),
            .quiet = !writing(row) && !row.undecided};
}

void ExamRoomModel::showSeats() {
    std::vector<ExamBoardRow> seats;
    std::vector<std::pair<Instant, QString>> events;
    for (const SeatRow& row : m_rows) {
        seats.push_back(boardRow(row));
        for (const SeatIncident& incident : row.incidents) {
            events.emplace_back(incident.at, incidentWords(row, incident, m_facts.persons));
        }
    }
    std::ranges::stable_sort(
        events, [](const auto& one, const auto& other) { return one.first > other.first; });
    std::vector<ExamIncidentRow> incidents;
    incidents.reserve(events.size());
    for (const auto& [at, words] : events) {
        incidents.push_back({officeTime(at, m_now, wording()), words});
    }
    m_seats.setRows(std::move(seats));
    m_incidents.setRows(std::move(incidents));
}

SignedWords ExamRoomModel::outcomeWords(const exam::ExamResult& result) {
    if (!result.complete) {
        return {tr("undecided"), SignedWords::Due};
    }
    return result.passed ? SignedWords{tr("passed"), SignedWords::Ok}
                         : SignedWords{tr("not passed"), SignedWords::Gap};
}

QString ExamRoomModel::remarkOf(const SeatRow& row) const {
    QStringList remarks;
    if (row.timeInDoubt) {
        remarks.append(tr("time in doubt"));
    }
    if (row.waiting > 0) {
        remarks.append(tr("open answers not marked: %1").arg(row.waiting));
    } else if (m_facts.bank) {
        remarks.append(failedRuleWords(*row.result, *m_facts.bank, wording()));
    }
    remarks.removeAll(QString());
    return remarks.join(tr("; "));
}

void ExamRoomModel::showResults() {
    std::vector<ExamResultRow> results;
    for (const SeatRow& row : m_rows) {
        if (!row.result) {
            continue;
        }
        const SignedWords outcome = outcomeWords(*row.result);
        results.push_back({.number = text(row.candidate.number),
                           .name = text(row.candidate.name),
                           .committee = text(row.candidate.committee),
                           .marks = tr("%1 of %2 marks")
                                        .arg(text(bank::marksText(row.result->got)),
                                             text(bank::marksText(row.result->most))),
                           .outcome = outcome.words,
                           .sign = outcome.sign,
                           .remark = remarkOf(row)});
    }
    m_results.setRows(std::move(results));
}

}  // namespace qgt::app
