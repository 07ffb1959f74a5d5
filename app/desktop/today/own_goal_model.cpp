#include "app/desktop/today/own_goal_model.h"

#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kProposedWeeks = 4;
constexpr int kGoalDaysPerWeek = 7;

QString textOf(Date day) {
    return QString::fromStdString(toString(day));
}

std::optional<Date> dayOf(const QString& typed) {
    return parseDate(typed.trimmed().toStdString());
}

}  // namespace

OwnGoalModel::OwnGoalModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_choices(this) {}

QString OwnGoalModel::meaning() const {
    const auto day = dayOf(m_date);
    if (!day) {
        return tr("Write the day like %1.")
            .arg(textOf({m_today.days + kProposedWeeks * kGoalDaysPerWeek}));
    }
    const int days = day->days - m_today.days;
    return days <= 0 ? tr("This day is over.")
                     : tr("%1; %n day(s) from today.", nullptr, days).arg(wording().fullDay(*day));
}

void OwnGoalModel::attach(std::shared_ptr<Workspace> workspace,
                          std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_kept.reset();
    m_open = false;
    changeHands();
    setProblem(std::nullopt);
    emit changed();
}

void OwnGoalModel::retranslate() {
    emit changed();
    emit problemChanged();
}

void OwnGoalModel::setDate(const QString& date) {
    if (date != m_date) {
        m_date = date;
        setProblem(std::nullopt);
        emit changed();
    }
}

void OwnGoalModel::begin() {
    if (!m_workspace || !m_actor) {
        return;
    }
    run([workspace = m_workspace, person = m_actor->person] { return ownGoal(*workspace, person); },
        [this](const Result<std::optional<OwnGoal>>& read) {
            if (!went(read)) {
                return;
            }
            m_kept = *read;
            m_today = localDate(m_workspace->clock().now(), kShanghaiOffsetMinutes);
            m_blueprints.clear();
            m_titles.clear();
            for (const bank::Blueprint* one : goalBlueprints(m_workspace->bank(), m_today)) {
                m_blueprints.push_back(one->id);
                m_titles.push_back(QString::fromStdString(one->title));
            }
            const auto found =
                m_kept ? std::ranges::find(m_blueprints, m_kept->blueprint) : m_blueprints.begin();
            m_chosen = found == m_blueprints.end()
                           ? 0
                           : static_cast<std::size_t>(found - m_blueprints.begin());
            m_date = textOf(m_kept ? m_kept->day
                                   : Date{m_today.days + kProposedWeeks * kGoalDaysPerWeek});
            m_open = true;
            showChoices();
        });
}

void OwnGoalModel::setWeeks(int weeks) {
    setDate(textOf({m_today.days + weeks * kGoalDaysPerWeek}));
}

void OwnGoalModel::choose(int row) {
    if (row >= 0 && static_cast<std::size_t>(row) < m_blueprints.size()) {
        m_chosen = static_cast<std::size_t>(row);
        showChoices();
    }
}

void OwnGoalModel::showChoices() {
    std::vector<GoalChoice> rows;
    for (std::size_t i = 0; i < m_titles.size(); ++i) {
        rows.push_back({m_titles[i], i == m_chosen});
    }
    m_choices.setRows(std::move(rows));
    emit changed();
}

void OwnGoalModel::keep() {
    if (m_chosen >= m_blueprints.size()) {
        return;
    }
    // A day that cannot be read is none that may be set: the use case says which may.
    save(OwnGoal{dayOf(m_date).value_or(m_today), m_blueprints[m_chosen]});
}

void OwnGoalModel::takeBack() {
    save(std::nullopt);
}

void OwnGoalModel::save(const std::optional<OwnGoal>& goal) {
    if (!m_workspace || !m_actor) {
        return;
    }
    run(
        [workspace = m_workspace, actor = *m_actor, goal] {
            return setOwnGoal(*workspace, actor, goal);
        },
        [this](const Status& done) {
            if (went(done)) {
                close();
                emit saved();
            }
        });
}

void OwnGoalModel::close() {
    if (!m_open) {
        return;
    }
    m_open = false;
    setProblem(std::nullopt);
    emit changed();
}

}  // namespace qgt::app
