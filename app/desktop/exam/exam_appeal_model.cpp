#include "app/desktop/exam/exam_appeal_model.h"

#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::AppealState;

ExamAppealModel::ExamAppealModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_lines(this) {}

bool ExamAppealModel::any() const {
    return m_appeals.open || !m_appeals.appeals.empty();
}

QString ExamAppealModel::notice() const {
    if (!m_appeals.open) {
        return any() ? tr("Appeals are not taken any more.") : QString();
    }
    return tr("Appeals are taken until the end of %1. You have %2 of %3 left; one that is accepted "
              "is given back.")
        .arg(wording().fullDay(localDate({m_appeals.until.ms - 1}, kShanghaiOffsetMinutes)),
             QString::number(m_appeals.left),
             QString::number(m_appeals.most));
}

QString ExamAppealModel::taskName(int slot) {
    return slot == 0 ? tr("The whole result") : tr("Task %1").arg(slot);
}

QString ExamAppealModel::about() const {
    return taskName(m_slot);
}

QString ExamAppealModel::stem() const {
    const seat::SeatTask* const task = m_paper ? m_paper->task(m_slot) : nullptr;
    if (task == nullptr) {
        return {};
    }
    return task->scenario ? text(task->scenario->title) : stemText(task->stem);
}

void ExamAppealModel::attach(std::shared_ptr<ExamDesk> desk) {
    m_desk = std::move(desk);
    m_attempt = {};
    m_paper.reset();
    m_slot = 0;
    m_draft.clear();
    m_kept = true;
    changeHands();
    setProblem({});
    take({});
}

void ExamAppealModel::retranslate() {
    showLines();
    emit problemChanged();
}

void ExamAppealModel::show(const ExamReport& report, Instant now) {
    m_attempt = report.released.entry.attempt;
    m_paper = report.released.paper;
    m_now = now;
    take(report.appeals);
}

void ExamAppealModel::take(AppealDesk appeals) {
    m_appeals = std::move(appeals);
    showLines();
}

AppealLine ExamAppealModel::lineOf(const AppealSeen& seen) const {
    AppealLine line;
    line.heading =
        tr("%1 · filed %2")
            .arg(taskName(seen.appeal.slot), wording().dayAndTime(seen.appeal.at, m_now));
    line.words = text(seen.appeal.text);
    line.answer = text(seen.reason);
    switch (seen.state) {
        case AppealState::Open:
            line.state = tr("waits for an answer");
            line.sign = SignedWords::Due;
            break;
        case AppealState::Correcting:
            line.state = tr("the key of the task or the answer sheet is being looked at");
            line.sign = SignedWords::Due;
            break;
        case AppealState::Accepted:
            line.state = tr("accepted");
            line.sign = SignedWords::Ok;
            break;
        case AppealState::Rejected:
            line.state = tr("not accepted: the result stays as it is");
            break;
    }
    if (seen.change) {
        line.state +=
            tr(", from %1 to %2")
                .arg(text(bank::marksText(seen.change->before)), marksInWords(seen.change->after));
        line.state +=
            !seen.change->passedBefore && seen.change->passedAfter ? tr("; passed now") : QString();
    }
    return line;
}

void ExamAppealModel::showLines() {
    std::vector<AppealLine> lines;
    for (const AppealSeen& seen : m_appeals.appeals) {
        lines.push_back(lineOf(seen));
    }
    m_lines.setRows(std::move(lines));
    emit changed();
}

void ExamAppealModel::setKept(bool kept) {
    m_kept = kept;
    emit keptChanged();
}

void ExamAppealModel::begin(int slot) {
    m_slot = slot;
    const auto draft = std::ranges::find(m_appeals.drafts, slot, &exam::AppealDraft::slot);
    m_draft = draft == m_appeals.drafts.end() ? QString() : text(draft->text);
    setProblem({});
    setKept(true);
    emit draftChanged();
    emit changed();
}

void ExamAppealModel::write(const QString& words) {
    if (words != m_draft) {
        m_draft = words;
        setKept(false);
    }
}

void ExamAppealModel::keep() {
    if (!m_desk || m_kept || busy()) {
        return;
    }
    const QString words = m_draft;
    read(
        [desk = m_desk, attempt = m_attempt, slot = m_slot, words = words.toStdString()] {
            return desk->keepAppealDraft(attempt, slot, words).and_then([&](auto /*done*/) {
                return desk->appeals(attempt);
            });
        },
        [this, words](Result<AppealDesk> appeals) {
            if (went(appeals)) {
                setKept(words == m_draft);
                take(std::move(*appeals));
            }
        });
}

void ExamAppealModel::file() {
    if (!m_desk || busy()) {
        return;
    }
    run(
        [desk = m_desk, attempt = m_attempt, slot = m_slot, words = m_draft.toStdString()] {
            return desk->fileAppeal(attempt, slot, words).and_then([&](const AppealId& /*id*/) {
                return desk->appeals(attempt);
            });
        },
        [this](Result<AppealDesk> appeals) {
            if (!went(appeals)) {
                return;
            }
            m_draft.clear();
            setKept(true);
            take(std::move(*appeals));
            emit draftChanged();
            emit filed();
        });
}

}  // namespace qgt::app
