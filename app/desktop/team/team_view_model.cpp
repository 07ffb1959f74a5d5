#include "app/desktop/team/team_view_model.h"

#include "app/desktop/plots/heat_map.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kDutyKeys = 9;
constexpr int kMostKept = 3;
constexpr std::size_t kMostSteps = 100;

int heatCertificate(ability::CertificateState state) {
    switch (state) {
        case ability::CertificateState::Valid:
            return 1;
        case ability::CertificateState::DueSoon:
            return 2;
        case ability::CertificateState::Expired:
            return 3;
        case ability::CertificateState::Superseded:
        case ability::CertificateState::Ended:
            return 4;
        case ability::CertificateState::None:
            break;
    }
    return 0;
}

bool isOldProof(ability::CurrencyState state) {
    return state == ability::CurrencyState::Grace || state == ability::CurrencyState::Recheck;
}

}  // namespace

TeamViewModel::TeamViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_persons(this),
      m_lines(this),
      m_cells(this),
      m_levels(this),
      m_bars(this),
      m_kept(this) {}

Result<std::shared_ptr<TeamViewModel::Team>> TeamViewModel::readTeam(Workspace& workspace,
                                                                     const people::Actor& actor) {
    auto picture = teamPicture(workspace, actor);
    if (!picture) {
        return tl::unexpected<Error>(picture.error());
    }
    auto team = std::make_shared<Team>();
    team->picture = std::move(*picture);
    if (team->picture.members.size() > 1) {
        team->desk.emplace(team->picture.ability, team->picture.mix.lines);
    }
    team->standing = {teamStanding(team->picture.ability, false),
                      teamStanding(team->picture.ability, true)};
    return team;
}

void TeamViewModel::attach(std::shared_ptr<Workspace> workspace,
                           std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_team.reset();
    m_answer.reset();
    m_before.clear();
    m_saidBefore.reset();
    m_kept.setRows({});
    m_panel = Panel::Whole;
    m_row = 0;
    m_column = 0;
    changeHands();
    show();
}

void TeamViewModel::retranslate() {
    m_kept.setRows({});  // what was put aside was said in the other language
    show();
    emit problemChanged();
}

void TeamViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    run([workspace = m_workspace, actor = *m_actor] { return readTeam(*workspace, actor); },
        [this](Result<std::shared_ptr<Team>> team) {
            if (went(team)) {
                m_team = std::move(*team);
                m_before.clear();
                m_saidBefore.reset();
                m_panel = Panel::Whole;
                sortLines();
                reckon();
            }
            show();
        });
}

const TeamStanding& TeamViewModel::standing() const {
    return m_team->standing[cautious() ? 1 : 0];
}

const LineMastery& TeamViewModel::cellAt(int row, int column) const {
    return m_team->picture
        .cells[m_team->picture.cellOf(static_cast<std::size_t>(row), lineAt(column))];
}

void TeamViewModel::sortLines() {
    m_order.resize(m_team->picture.lines.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_byRequests) {
        const std::vector<double>& shares = m_team->picture.ability.lineShare;
        std::ranges::stable_sort(
            m_order, [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
    }
}

void TeamViewModel::sortByRequests(bool yes) {
    if (yes == m_byRequests || !m_team) {
        return;
    }
    m_byRequests = yes;
    sortLines();
    m_panel = Panel::Whole;
    show();
}

bool TeamViewModel::hangsOn(std::size_t line, std::size_t member) const {
    const coverage::BusFactor& bears = standing().busFactor[line];
    return bears.count() == 1 && bears.absent.front() == member;
}

QList<int> TeamViewModel::cellCodes() const {
    QList<int> codes;
    for (int row = 0; row < m_persons.rowCount(); ++row) {
        for (int column = 0; column < m_lines.rowCount(); ++column) {
            const LineMastery& cell = cellAt(row, column);
            codes.append(HeatCell{levelOf(cell),
                                  static_cast<int>(cell.role),
                                  heatCertificate(cell.certificate.state),
                                  isOldProof(cell.currency.state),
                                  hangsOn(lineAt(column), static_cast<std::size_t>(row))}
                             .packed());
        }
    }
    return codes;
}

// --- the map ---

void TeamViewModel::move(int rows, int columns) {
    stand(m_row + rows, m_column + columns);
}

void TeamViewModel::moveToEnd(bool last) {
    stand(m_row, last ? m_lines.rowCount() - 1 : -1);
}

void TeamViewModel::stand(int row, int column) {
    row = std::clamp(row, -1, std::max(0, m_persons.rowCount() - 1));
    column = std::clamp(column, -1, std::max(0, m_lines.rowCount() - 1));
    if ((row < 0 && column < 0) || (row == m_row && column == m_column)) {
        return;  // nothing stands in the corner
    }
    m_row = row;
    m_column = column;
    emit moved();
}

void TeamViewModel::open() {
    if (!m_team || m_team->picture.members.empty()) {
        return;
    }
    m_panelRow = m_row;
    m_panelColumn = m_column;
    m_panel = m_row < 0 ? Panel::Line : (m_column < 0 ? Panel::Person : Panel::Cell);
    if (m_panel != Panel::Cell) {
        showLevels();
        emit panelChanged();
        return;
    }
    const PersonId person = m_team->picture.members[static_cast<std::size_t>(m_row)].id;
    const LineId line = m_team->picture.lines[lineAt(m_column)];
    m_panel = Panel::Whole;  // nothing is shown before it is on record
    read(
        [workspace = m_workspace, actor = *m_actor, person, line] {
            return lookAtCell(*workspace, actor, person, line);
        },
        [this, row = m_row, column = m_column](const Status& looked) {
            if (went(looked) && row == m_row && column == m_column) {
                m_panel = Panel::Cell;
            }
            showLevels();
            emit panelChanged();
        });
}

void TeamViewModel::close() {
    m_panel = Panel::Whole;
    showLevels();
    emit panelChanged();
}

// --- what if ---

void TeamViewModel::take(const DeskState& next) {
    if (!enough()) {
        return;
    }
    DeskState turned = next;
    std::swap(turned.onDuty.first, turned.onDuty.second);
    if (next == m_team->desk->state() || turned == m_team->desk->state()) {
        m_team->desk->set(next);  // the same two: nothing to be said
        return;
    }
    m_before.push_back(m_team->desk->state());
    if (m_before.size() > kMostSteps) {
        m_before.erase(m_before.begin());
    }
    m_saidBefore = m_answer->rate.value;
    m_team->desk->set(next);
    reckon();
    showPersons();
    showBars();
    emit changed();
    emit panelChanged();
    emit deskChanged();
}

void TeamViewModel::reckon() {
    m_answer = enough() ? std::optional(m_team->desk->answer()) : std::nullopt;
}

void TeamViewModel::putOnDuty(int person) {
    if (enough() && person >= 0 && person < m_persons.rowCount()) {
        take(m_team->desk->withOnDuty(static_cast<std::size_t>(person)));
    }
}

void TeamViewModel::toggleAway() {
    if (enough() && m_row >= 0) {
        const auto member = static_cast<std::size_t>(m_row);
        setAway(m_row, !std::ranges::binary_search(m_team->desk->state().away, member));
    }
}

void TeamViewModel::setAway(int person, bool away) {
    if (enough() && person >= 0 && person < m_persons.rowCount()) {
        take(m_team->desk->withAway(static_cast<std::size_t>(person), away));
    }
}

void TeamViewModel::toggleCautious() {
    if (enough()) {
        DeskState next = m_team->desk->state();
        next.cautious = !next.cautious;
        take(next);
        show();  // the map's marks are reckoned the same way
    }
}

void TeamViewModel::togglePhone() {
    if (enough()) {
        DeskState next = m_team->desk->state();
        next.phone = !next.phone;
        take(next);
    }
}

void TeamViewModel::takeSwap() {
    if (!m_answer || !m_answer->swap) {
        return;
    }
    const coverage::Swap swap = *m_answer->swap;
    DeskState next = m_team->desk->state();
    const std::size_t stays =
        next.onDuty.first == swap.out ? next.onDuty.second : next.onDuty.first;
    next.onDuty = {stays, swap.in};
    take(next);
}

void TeamViewModel::undo() {
    if (m_before.empty() || !enough()) {
        return;
    }
    const bool wasCautious = cautious();
    m_saidBefore = m_answer->rate.value;
    m_team->desk->set(m_before.back());
    m_before.pop_back();
    reckon();
    if (wasCautious != cautious()) {
        show();
        return;
    }
    showPersons();
    showBars();
    emit panelChanged();
    emit deskChanged();
}

void TeamViewModel::keep() {
    if (!m_answer) {
        return;
    }
    std::vector<TeamKeptRow> rows = m_kept.rows();
    if (rows.size() == kMostKept) {
        rows.erase(rows.begin());
    }
    QString who = pairName(m_team->desk->state().onDuty);
    const QString absent = awayNames();
    if (!absent.isEmpty()) {
        who = tr("%1, without %2").arg(who, absent);
    }
    const QString gap = m_answer->gap ? tr("gap: %1 %2 %")
                                            .arg(lineName(*m_answer->gap, true))
                                            .arg(percent(m_answer->coverage[*m_answer->gap]))
                                      : QString();
    rows.push_back({who, rate(), gap});
    m_kept.setRows(std::move(rows));
}

void TeamViewModel::dropKept(int row) {
    std::vector<TeamKeptRow> rows = m_kept.rows();
    if (row >= 0 && row < static_cast<int>(rows.size())) {
        rows.erase(rows.begin() + row);
        m_kept.setRows(std::move(rows));
    }
}

bool TeamViewModel::press(int key) {
    if (key >= Qt::Key_1 && key < Qt::Key_1 + kDutyKeys) {
        putOnDuty(key - Qt::Key_1);
        return true;
    }
    switch (key) {
        case Qt::Key_Space:
            toggleAway();
            return true;
        case Qt::Key_G:
            toggleCautious();
            return true;
        case Qt::Key_T:
            togglePhone();
            return true;
        case Qt::Key_X:
            takeSwap();
            return true;
        case Qt::Key_C:
            keep();
            return true;
        case Qt::Key_B:
            sortByRequests(!m_byRequests);
            return true;
        case Qt::Key_Z:
            undo();
            return true;
        default:
            return false;
    }
}

}  // namespace qgt::app
