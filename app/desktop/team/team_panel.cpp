#include "app/desktop/team/team_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>

namespace qgt::app {

QString TeamViewModel::title() const {
    if (!m_team) {
        return {};
    }
    switch (m_panel) {
        case Panel::Cell:
        case Panel::Person:
            return memberName(static_cast<std::size_t>(m_panelRow));
        case Panel::Line:
            return lineName(lineAt(m_panelColumn), false);
        case Panel::Whole:
            break;
    }
    return tr("The team as a whole");
}

QString TeamViewModel::subtitle() const {
    if (!m_team) {
        return {};
    }
    switch (m_panel) {
        case Panel::Cell:
            return lineName(lineAt(m_panelColumn), true);
        case Panel::Person:
            return text(m_team->picture.members[static_cast<std::size_t>(m_panelRow)].post);
        case Panel::Line:
        case Panel::Whole:
            break;
    }
    return {};
}

int TeamViewModel::level() const {
    return m_team && m_panel == Panel::Cell ? levelOf(cellAt(m_panelRow, m_panelColumn)) : -1;
}

ClockSaid TeamViewModel::certificateSaid() const {
    return m_team && m_panel == Panel::Cell
               ? ClockWords::certificate(cellAt(m_panelRow, m_panelColumn), wording())
               : ClockSaid();
}

ClockSaid TeamViewModel::currencySaid() const {
    return m_team && m_panel == Panel::Cell
               ? ClockWords::currency(cellAt(m_panelRow, m_panelColumn))
               : ClockSaid();
}

QString TeamViewModel::estimateNote() const {
    if (!m_team || m_panel != Panel::Cell) {
        return {};
    }
    const LineMastery& cell = cellAt(m_panelRow, m_panelColumn);
    if (cell.contradicts) {
        return tr("certified, yet little is expected: check again");
    }
    return cell.level
               ? tr("from answers that count for %1").arg(QString::number(cell.answers, 'f', 1))
               : tr("more answers are wanted before a level is called");
}

int TeamViewModel::estimateSign() const {
    return m_team && m_panel == Panel::Cell && cellAt(m_panelRow, m_panelColumn).contradicts
               ? SignMark::Due
               : SignMark::None;
}

QString TeamViewModel::awayFinding(std::size_t member) const {
    if (!enough()) {
        return {};
    }
    TeamDesk without = *m_team->desk;
    without.set(without.withAway(member, true));
    const auto pair = without.bestPair();
    if (!pair) {
        return tr("Without %1 there are not two for the desk.").arg(memberName(member));
    }
    DeskState state = without.state();
    state.onDuty = *pair;
    without.set(state);
    const DeskAnswer answer = without.answer();
    QStringList words{tr("Without %1 the best two are %2: %3 %.")
                          .arg(memberName(member), pairName(*pair))
                          .arg(percent(answer.rate.value))};
    QStringList hanging;
    for (std::size_t line = 0; line < m_team->picture.lines.size(); ++line) {
        if (hangsOn(line, member)) {
            hanging.append(lineName(line, true));
        }
    }
    if (!hanging.isEmpty()) {
        words.append(tr("These lines hang on them: %1.")
                         .arg(hanging.join(tr(", ", "between the parts of a sentence"))));
    }
    return together(words);
}

QStringList TeamViewModel::lineFindings(std::size_t line) const {
    QStringList found{lineSentence(line)};
    found.append(tr("Two or more can handle it with a chance of %1 %.")
                     .arg(percent(standing().redundancy[line])));
    if (m_answer) {
        found.append(tr("Those on duty settle %1 % of its requests.")
                         .arg(percent(m_answer->coverage[line])));
    }
    return found;
}

QString TeamViewModel::absenceFinding(const coverage::Absence& absence) const {
    if (absence.absent.empty()) {
        return tr("With all there the best two are %1: %2 %.")
            .arg(pairName(*absence.bestPair))
            .arg(percent(absence.rate));
    }
    return tr("Worst with %n away (%1): %2 %; weakest line %3.",
              nullptr,
              static_cast<int>(absence.absent.size()))
        .arg(namesOf(absence.absent))
        .arg(percent(absence.rate))
        .arg(absence.weakestLine ? lineName(*absence.weakestLine, true) : QString());
}

QStringList TeamViewModel::wholeFindings() const {
    if (!enough()) {
        return {};
    }
    const TeamStanding& team = standing();
    QStringList found;
    found.append(
        team.smallestDuty
            ? tr("The fewest who cover every line to %1 %: %2.")
                  .arg(percent(kCovered))
                  .arg(namesOf(team.smallestDuty->crew))
            : tr("Not even all together cover every line to %1 %.").arg(percent(kCovered)));
    found.append(team.allLinePairs.empty() ? tr("No two cover every line.")
                                           : tr("%n pair(s) cover every line, the best of them %1.",
                                                nullptr,
                                                static_cast<int>(team.allLinePairs.size()))
                                                 .arg(pairName(team.allLinePairs.front())));
    for (const coverage::Absence& absence : team.absences) {
        if (absence.bestPair) {
            found.append(absenceFinding(absence));
        }
    }
    return found;
}

QString TeamViewModel::findings() const {
    if (!m_team || m_team->picture.members.empty()) {
        return {};
    }
    switch (m_panel) {
        case Panel::Cell:
            return lineSentence(lineAt(m_panelColumn));
        case Panel::Person:
            return awayFinding(static_cast<std::size_t>(m_panelRow));
        case Panel::Line:
            return lineFindings(lineAt(m_panelColumn)).join(u'\n');
        case Panel::Whole:
            break;
    }
    return wholeFindings().join(u'\n');
}

QString TeamViewModel::recordNote() const {
    if (!m_team || (m_panel != Panel::Cell && m_panel != Panel::Person)) {
        return {};
    }
    const TeamMember& member = m_team->picture.members[static_cast<std::size_t>(m_panelRow)];
    return member.self ? tr("These are your own; what you settle stands in My mastery.")
                       : tr("That you looked is on record, and %1 sees it. Answers are not shown.")
                             .arg(text(member.name));
}

bool TeamViewModel::away() const {
    return enough() && m_panelRow >= 0 &&
           std::ranges::binary_search(m_team->desk->state().away,
                                      static_cast<std::size_t>(m_panelRow));
}

}  // namespace qgt::app
