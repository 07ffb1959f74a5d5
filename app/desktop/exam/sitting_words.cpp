#include "app/desktop/exam/exam_words.h"
#include "app/desktop/exam/sitting_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>

namespace qgt::app {

QString SittingViewModel::title() const {
    return text(m_record.paper().title);
}

QString SittingViewModel::paperLine() const {
    const seat::SeatPaper& paper = m_record.paper();
    QStringList parts;
    if (!paper.label.empty()) {
        parts.push_back(tr("variant %1").arg(text(paper.label)));
    }
    parts.push_back(tr("%1 in all").arg(marksInWords(paper.marks)));
    return parts.join(QStringLiteral("　"));
}

QString SittingViewModel::candidate() const {
    return text(m_record.paper().candidate.name);
}

QString SittingViewModel::candidateLine() const {
    const seat::SeatCandidate& who = m_record.paper().candidate;
    QStringList parts;
    if (!who.committee.empty()) {
        parts.push_back(text(who.committee));
    }
    if (!who.number.empty()) {
        parts.push_back(tr("candidate no. %1").arg(text(who.number)));
    }
    return parts.join(QStringLiteral("　"));
}

QString SittingViewModel::timeLeft() const {
    return timeInWords(m_wire.remainingMs());
}

QString SittingViewModel::announcement() const {
    return m_announced == 0 ? QString() : tr("%n minute(s) left", nullptr, m_announced);
}

/// Nothing of a task was sent since the seat was taken: then the sheet is what the journal gave.
int SittingViewModel::inJournal() const {
    return static_cast<int>(std::ranges::count_if(
        m_record.states(), [](const seat::SlotState& one) { return !one.answer.empty(); }));
}

SittingViewModel::Saving SittingViewModel::saving() const {
    return static_cast<Saving>(m_wire.saving());
}

QString SittingViewModel::savedTitle() const {
    switch (saving()) {
        case Saving::Quiet:
        case Saving::Saved:
        case Saving::Brief:
            return m_wire.savedSlot() == 0 && inJournal() == 0 ? QString() : tr("Saved");
        case Saving::Slow:
        case Saving::Stuck:
            return tr("Saving …");
        case Saving::NotSaved:
            break;
    }
    return tr("Not saved");
}

QString SittingViewModel::savedRemark() const {
    switch (saving()) {
        case Saving::Quiet:
        case Saving::Saved:
        case Saving::Brief:
            if (m_wire.savedSlot() != 0) {
                return tr("%1, task %2")
                    .arg(Wording::clockTime(m_wire.savedAt()))
                    .arg(m_wire.savedSlot());
            }
            return inJournal() == 0 ? QString() : tr("%n task(s)", nullptr, inJournal());
        case Saving::Stuck:
        case Saving::NotSaved:
            return tr("%n change(s) kept here", nullptr, static_cast<int>(m_wire.waiting()));
        case Saving::Slow:
            break;
    }
    return {};
}

QString SittingViewModel::saveProblem() const {
    if (saving() == Saving::Stuck) {
        return tr(
            "Saving takes longer than usual. What you answered is kept here and goes out in "
            "its order; you can go on.");
    }
    if (saving() != Saving::NotSaved || !m_wire.failure()) {
        return {};
    }
    return closedUp(
        m_wording.words(*m_wire.failure()) + QStringLiteral(" ") +
        tr("What you answered is kept here and is tried again every 5 seconds; you can go on."));
}

QString SittingViewModel::problem() const {
    return m_problem ? m_wording.sentence(*m_problem) : QString();
}

QString SittingViewModel::heading() const {
    if (!running()) {
        return {};
    }
    const seat::SeatPaper& paper = m_record.paper();
    const seat::SeatSection& section = paper.sections[paper.sectionOf(m_slot)];
    return tr("Task %1 of %2").arg(m_slot).arg(m_record.count()) + QStringLiteral("　") +
           tr("%1, %2").arg(kindInWords(section.kind), marksInWords(section.marks));
}

QString SittingViewModel::rule() const {
    if (!running()) {
        return {};
    }
    const seat::SeatPaper& paper = m_record.paper();
    const seat::SeatSection& section = paper.sections[paper.sectionOf(m_slot)];
    const QString scored = section.rule.code.empty()
                               ? QString()
                               : m_wording.words({section.rule.code, section.rule.args});
    const QString way = section.navigation == seat::Navigation::Free
                            ? QString()
                            : navigationInWords(section.navigation);
    return closedUp((scored + QStringLiteral(" ") + way).trimmed());
}

QString SittingViewModel::counted() const {
    const SittingCounts counts = m_record.counts();
    return tr("answered %1").arg(counts.answered) + QStringLiteral("　") +
           tr("open %1").arg(counts.open) + QStringLiteral("　") +
           tr("unseen %1").arg(counts.unseen);
}

QString SittingViewModel::leaveText() const {
    if (m_panel != Panel::Leave) {
        return {};
    }
    const seat::SeatPaper& paper = m_record.paper();
    const std::size_t section = paper.sectionOf(m_slot);
    if (m_record.shuts(m_slot, m_target) == Shuts::Task) {
        return tr("Task %1 is not answered yet, and you cannot come back to it.").arg(m_slot);
    }
    const SittingCounts counts = m_record.countsOf(section);
    const int missing = counts.open + counts.unseen;
    const QString shut =
        tr("You cannot come back to “%1”.").arg(text(paper.sections[section].title));
    return missing == 0 ? shut
                        : closedUp(shut + QStringLiteral(" ") +
                                   tr("%n task(s) in it are not answered.", nullptr, missing));
}

QString SittingViewModel::tooEarly() const {
    const std::int64_t used = m_budgetMs - m_wire.remainingMs();
    const std::int64_t missing = m_record.paper().leastMinutes * kMsPerMinute - used;
    if (missing <= 0) {
        return {};
    }
    const auto minutes = static_cast<int>((missing + kMsPerMinute - 1) / kMsPerMinute);
    return tr("The paper can be handed in after %n more minute(s).", nullptr, minutes);
}

QString SittingViewModel::coverTitle() const {
    switch (m_cover) {
        case Cover::Uncovered:
            return {};
        case Cover::Paused:
            return tr("The exam stands still");
        case Cover::Interrupted:
            return tr("The exam was interrupted");
        case Cover::NeedsDecision:
            return tr("The exam was off for long");
        case Cover::TimeUp:
            break;
    }
    return tr("Time is up");
}

QString SittingViewModel::coverText() const {
    switch (m_cover) {
        case Cover::Uncovered:
            return {};
        case Cover::Paused:
            return (m_reason.isEmpty() ? QString() : tr("Reason: %1").arg(m_reason) + u'\n') +
                   tr("No time passes. What you answered is kept. The paper comes back when the "
                      "invigilator lets it go on.");
        case Cover::Interrupted:
            return tr(
                "The program or the computer stopped while time was running, and the time goes "
                "on. What was saved is here. Please raise your hand at once: the invigilator lets "
                "you go on and can give time back.");
        case Cover::NeedsDecision:
            return tr(
                "What was saved is here. Please raise your hand: the invigilator says how "
                "much of the time is used.");
        case Cover::TimeUp:
            break;
    }
    return tr(
        "The paper is being handed in by itself, with every answer that is saved. You need "
        "not do anything.");
}

QString SittingViewModel::spokenOf(int slot) const {
    const seat::SlotState& state = m_record.state(slot);
    QStringList parts{tr("Task %1").arg(slot)};
    parts.push_back(m_record.done(slot) ? tr("answered")
                    : state.seen        ? tr("seen, not answered")
                                        : tr("not seen"));
    if (state.flagged) {
        parts.push_back(tr("flagged"));
    }
    if (slot == m_slot) {
        parts.push_back(tr("current"));
    }
    if (!m_record.reachable(slot)) {
        parts.push_back(tr("locked"));
    }
    return parts.join(QStringLiteral(", "));
}

void SittingViewModel::showSheet() {
    std::vector<SheetRow> rows;
    int slot = 0;
    for (const seat::SeatSection& section : m_record.paper().sections) {
        SheetRow head;
        head.words = text(section.title);
        head.locked = !section.tasks.empty() &&
                      !m_record.reachable(slot + static_cast<int>(section.tasks.size()));
        head.remark = head.locked ? tr("closed") : tr("%1 each").arg(marksInWords(section.marks));
        rows.push_back(head);
        for (std::size_t i = 0; i < section.tasks.size(); ++i) {
            ++slot;
            SheetRow cell;
            cell.slot = slot;
            cell.words = QString::number(slot);
            cell.spoken = spokenOf(slot);
            cell.answered = m_record.done(slot);
            cell.seen = m_record.state(slot).seen;
            cell.current = slot == m_slot;
            cell.flagged = m_record.state(slot).flagged;
            cell.locked = !m_record.reachable(slot);
            rows.push_back(cell);
        }
    }
    m_sheet.setRows(std::move(rows));
    emit sheetChanged();
}

void SittingViewModel::retranslate() {
    m_task.retranslate();
    showSheet();
    emit changed();
    emit timeChanged();
    emit savingChanged();
    emit panelChanged();
    emit coverChanged();
    emit problemChanged();
    emit announced();
}

}  // namespace qgt::app
