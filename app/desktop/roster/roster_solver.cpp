#include "app/desktop/roster/roster_view_model.h"

#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace qgt::app {

namespace {

/// Progress from the worker's thread to the page.
auto rosterProgressTo(RosterViewModel* model) {
    return [guard = QPointer<RosterViewModel>(model)](const RosterStanding& standing) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, standing] {
                if (guard) {
                    guard->showStanding(standing);
                }
            },
            Qt::QueuedConnection);
    };
}

/// A share as points, to a tenth, never told as less than it is.
QString gapPoints(double share) {
    constexpr double kTenths = 1000.0;
    return QString::number(std::ceil(share * kTenths) / 10.0, 'f', 1);
}

}  // namespace

void RosterViewModel::clearSolved() {
    m_solved.clear();
    m_conflict.clear();
    m_refusal.clear();
    m_result.reset();
    m_givenUp = false;
    m_ways.setRows({});
    emit solvingChanged();
}

void RosterViewModel::showStanding(const RosterStanding& standing) {
    if (solving()) {
        m_fraction = standing.done;
        emit solvingChanged();
    }
}

void RosterViewModel::solve() {
    if (!m_desk || busy() || solving()) {
        return;
    }
    remember();
    m_held = -1;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    m_fraction = 0;
    emit solvingChanged();
    emit changed();
    preview();
}

/// A roster at once, before the solver has looked for a better one.
void RosterViewModel::preview() {
    run(
        [desk = *m_desk, steps = m_steps] {
            return desk.preview({coverage::RosterSearchSettings().seed, steps});
        },
        [this](Result<std::optional<std::vector<coverage::Crew>>> crews) {
            if (!went(crews)) {
                m_stopped.reset();
                emit solvingChanged();
                emit changed();
                return;
            }
            if (*crews) {
                m_desk->setCrews(**crews);
                changeDesk();
            }
            solveOn();
        });
}

void RosterViewModel::solveOn() {
    RosterAsk ask;
    ask.worker = m_worker;
    ask.steps = m_steps;
    ask.progress = rosterProgressTo(this);
    ask.stopped = [stopped = m_stopped] { return stopped->load(); };
    run([problem = m_desk->problem(), ask] { return solveRosterInWorker(problem, ask); },
        [this](Result<SolvedRoster> solved) { takeSolved(std::move(solved)); });
}

void RosterViewModel::takeSolved(Result<SolvedRoster> solved) {
    m_stopped.reset();
    m_fraction = -1;
    m_givenUp = !solved && solved.error().code == "os.child-stopped";
    if (!m_givenUp && went(solved)) {
        m_result = std::move(*solved);
        if (!m_result->crews.empty()) {
            m_desk->setCrews(m_result->crews);
            changeDesk();
        }
    }
    saySolved();
    emit solvingChanged();
    show();
}

void RosterViewModel::saySolved() {
    m_solved.clear();
    m_conflict.clear();
    std::vector<RosterRuleRow> ways;
    if (m_givenUp) {
        m_solved = filled() ? tr("Stopped. This is the roster of the quick search; it keeps all "
                                 "rules.")
                            : tr("Stopped before a roster was found.");
    } else if (m_result && !m_result->crews.empty()) {
        m_solved = m_result->searchedOnly
                       ? tr("From the quick search: the solver did not answer. It keeps all rules.")
                       : tr("Less than %1 % from the best possible, solved in %2 s")
                             .arg(gapPoints(m_result->gap))
                             .arg(m_result->seconds, 0, 'f', 1);
    } else if (m_result) {
        m_conflict = m_result->provenInfeasible
                         ? tr("No roster keeps all rules")
                         : tr("No roster was found in the time, and no proof that there is none");
        for (const coverage::Relaxation& way : m_result->waysOut) {
            const bool talk = way.breaches.front().rule == coverage::RosterRule::Leave;
            ways.push_back({wayWords(way), QString(), !talk});
        }
    }
    m_ways.setRows(std::move(ways));
}

void RosterViewModel::stop() {
    if (m_stopped) {
        m_stopped->store(true);
    }
}

void RosterViewModel::takeWayOut(int row) {
    if (!m_desk || !m_result || row < 0 || row >= static_cast<int>(m_result->waysOut.size()) ||
        !m_ways.rows()[static_cast<std::size_t>(row)].good) {
        return;
    }
    const coverage::Relaxation way = m_result->waysOut[static_cast<std::size_t>(row)];
    m_before.push_back(m_desk->record());
    m_desk->allow(way.breaches);
    changeDesk();
    solve();
}

}  // namespace qgt::app
