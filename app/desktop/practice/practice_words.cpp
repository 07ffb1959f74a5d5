#include "app/desktop/practice/practice_view_model.h"
#include "engine/core/clock.h"

#include <utility>

namespace qgt::app {

namespace {

using grading::Confidence;

}  // namespace

QString PracticeViewModel::specName() const {
    switch (m_snapshot.spec.kind) {
        case practice::SessionKind::Mixed:
            return tr("today's plan");
        case practice::SessionKind::Line:
            return tr("by line");
        case practice::SessionKind::Unseen:
            return tr("not yet seen");
        case practice::SessionKind::ErrorBook:
            return tr("error book");
        case practice::SessionKind::Section:
            return tr("handbook: %1").arg(m_snapshot.section);
        case practice::SessionKind::Chosen:
            return tr("chosen items");
        case practice::SessionKind::Sequential:
            return tr("in order");
        case practice::SessionKind::Reading:
            return tr("reading");
        case practice::SessionKind::Placement:
            return tr("placement");
        case practice::SessionKind::Changed:
            return tr("changed rules");
        case practice::SessionKind::Difficult:
            return tr("difficult items");
        case practice::SessionKind::Favourites:
            break;
    }
    return tr("favourites");
}

bool PracticeViewModel::covered() const {
    const PracticeQuestion::Kind kind = m_question.kind();
    return m_stage == Stage::Asking && m_habits.hideOptions() && !m_snapshot.optionsShown &&
           (kind == PracticeQuestion::Kind::Single || kind == PracticeQuestion::Kind::Multiple);
}

bool PracticeViewModel::wasReading() const {
    return m_snapshot.open && m_snapshot.spec.kind == practice::SessionKind::Reading;
}

int PracticeViewModel::minutesLeft() const {
    return static_cast<int>((m_snapshot.remainingMs + kMsPerMinute - 1) / kMsPerMinute);
}

bool PracticeViewModel::right() const {
    return m_snapshot.revealed && m_snapshot.revealed->grade.right;
}

QString PracticeViewModel::verdict() const {
    if (!m_snapshot.revealed) {
        return {};
    }
    if (m_snapshot.revealed->response.dontKnow) {
        return tr("Not known");
    }
    if (right()) {
        return tr("Right");
    }
    const int share = m_snapshot.revealed->grade.shareHundredths;
    return share > 0 ? tr("Partly right, %1 %").arg(share) : tr("Wrong");
}

QString PracticeViewModel::outlook() const {
    if (!m_snapshot.revealed) {
        return {};
    }
    QString sure;
    if (!m_snapshot.revealed->response.dontKnow) {
        switch (m_snapshot.revealed->confidence) {
            case Confidence::Sure:
                sure = tr("You were sure. ");
                break;
            case Confidence::Unsure:
                sure = tr("You were not sure. ");
                break;
            case Confidence::Guess:
                sure = tr("You guessed. ");
                break;
        }
    }
    if (m_snapshot.askedAgain) {
        return sure + tr("It comes once more in this session.");
    }
    return right()
               ? sure
               : sure + tr("It stands in the error book until it was right on two different days.");
}

QString PracticeViewModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

QString PracticeViewModel::sum() const {
    if (wasReading()) {
        return tr("%n item(s) read", nullptr, m_snapshot.summary.read);
    }
    return tr("%1 of %n item(s) right at the first try", nullptr, m_snapshot.summary.asked)
        .arg(m_snapshot.summary.right);
}

QString PracticeViewModel::sumRemark() const {
    if (wasReading()) {
        return tr(
            "They count as seen, not as answered: the error book and your share of right "
            "answers stay as they were.");
    }
    const int minutes = static_cast<int>(m_snapshot.summary.elapsedMs / kMsPerMinute);
    QString text = minutes == 0 ? tr("Less than a minute.")
                                : tr("%1 of practice.").arg(m_deps.wording.duration(minutes));
    if (m_snapshot.summary.rightOnSecond > 0) {
        text += tr(" %n right when asked again.", nullptr, m_snapshot.summary.rightOnSecond);
    }
    return text;
}

void PracticeViewModel::showOutcomes() {
    std::vector<OfferLine> rows;
    for (const LineOutcome& outcome : m_snapshot.outcomes) {
        rows.push_back({.name = m_deps.wording.english() ? outcome.lineEnglish : outcome.line,
                        .remark = tr("%1 of %n right", nullptr, outcome.asked).arg(outcome.right),
                        .right = outcome.right,
                        .all = outcome.asked});
    }
    m_outcomes.setRows(std::move(rows));
}

}  // namespace qgt::app
