#include "app/desktop/team/team_view_model.h"

#include <algorithm>
#include <array>

namespace qgt::app {

namespace {

constexpr int kDigitRows = 9;
/// Bars that are shown, the costliest lines first.
constexpr std::size_t kMostBars = 10;

TeamLevelRow levelRow(const QString& name, const LineMastery& cell, int level) {
    static const std::array<const char*, 3> kLetters{"", "A", "B"};
    return {name, QString::fromLatin1(kLetters[static_cast<std::size_t>(cell.role)]), level};
}

}  // namespace

void TeamViewModel::show() {
    std::vector<TeamLineRow> lines;
    std::vector<TeamCellRow> cells;
    if (m_team) {
        const std::vector<double>& shares = m_team->picture.ability.lineShare;
        const double most = shares.empty() ? 1.0 : *std::ranges::max_element(shares);
        for (const std::size_t line : m_order) {
            lines.push_back({lineName(line, true),
                             shares[line] / most,
                             percent(standing().coverage[line]),
                             bearsWords(line),
                             standing().busFactor[line].count() < 2,
                             lineSentence(line)});
        }
        for (int row = 0; row < static_cast<int>(m_team->picture.members.size()); ++row) {
            for (int column = 0; column < static_cast<int>(m_order.size()); ++column) {
                cells.push_back({row, column, cellSentence(row, column)});
            }
        }
    }
    showPersons();
    m_lines.setRows(std::move(lines));
    m_cells.setRows(std::move(cells));
    m_row = std::clamp(m_row, -1, std::max(0, m_persons.rowCount() - 1));
    m_column = std::clamp(m_column, -1, std::max(0, m_lines.rowCount() - 1));
    showLevels();
    showBars();
    emit changed();
    emit moved();
    emit panelChanged();
    emit deskChanged();
}

void TeamViewModel::showPersons() {
    std::vector<TeamPersonRow> rows;
    for (int row = 0; m_team && row < static_cast<int>(m_team->picture.members.size()); ++row) {
        const auto member = static_cast<std::size_t>(row);
        TeamPersonRow shown;
        shown.name = memberName(member);
        shown.key = row < kDigitRows ? QString::number(row + 1) : QString();
        if (enough()) {
            const DeskState& state = m_team->desk->state();
            shown.away = std::ranges::binary_search(state.away, member);
            shown.onDuty = state.onDuty.has(member);
        }
        shown.sentence = personSentence(row);
        rows.push_back(std::move(shown));
    }
    m_persons.setRows(std::move(rows));
}

/// Of a person every line, of a line every person.
void TeamViewModel::showLevels() {
    std::vector<TeamLevelRow> rows;
    if (m_team && m_panel == Panel::Person) {
        for (int column = 0; column < static_cast<int>(m_order.size()); ++column) {
            const LineMastery& cell = cellAt(m_panelRow, column);
            rows.push_back(levelRow(lineName(lineAt(column), true), cell, levelOf(cell)));
        }
    } else if (m_team && m_panel == Panel::Line) {
        for (int row = 0; row < static_cast<int>(m_team->picture.members.size()); ++row) {
            const LineMastery& cell = cellAt(row, m_panelColumn);
            rows.push_back(
                levelRow(memberName(static_cast<std::size_t>(row)), cell, levelOf(cell)));
        }
    }
    m_levels.setRows(std::move(rows));
}

void TeamViewModel::showBars() {
    std::vector<TeamBarRow> rows;
    if (m_answer) {
        const std::vector<double>& shares = m_team->picture.ability.lineShare;
        const auto cost = [&](std::size_t line) {
            return shares[line] * (1.0 - m_answer->coverage[line]);
        };
        std::vector<std::size_t> order = m_order;
        std::ranges::stable_sort(order,
                                 [&](std::size_t a, std::size_t b) { return cost(a) > cost(b); });
        order.resize(std::min(order.size(), kMostBars));
        for (const std::size_t line : order) {
            TeamBarRow row;
            row.name = lineName(line, true);
            row.percent = percent(m_answer->coverage[line]);
            row.ghost = m_answer->swap ? percent(m_answer->swapCoverage[line]) : -1;
            row.gap = m_answer->gap == line;
            row.sentence = row.ghost < 0 ? tr("%1: %2 %").arg(row.name).arg(row.percent)
                                         : tr("%1: %2 %, after the swap %3 %")
                                               .arg(row.name)
                                               .arg(row.percent)
                                               .arg(row.ghost);
            rows.push_back(std::move(row));
        }
    }
    m_bars.setRows(std::move(rows));
}

}  // namespace qgt::app
