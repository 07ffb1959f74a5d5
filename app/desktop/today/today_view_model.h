#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/plots/line_strip_model.h"
#include "app/desktop/plots/minutes_model.h"
#include "app/desktop/today/change_list.h"
#include "app/desktop/today/news_list.h"
#include "app/desktop/today/own_goal_model.h"
#include "app/runtime/mastery.h"
#include "app/runtime/own_duties.h"
#include "app/runtime/today_news.h"
#include "engine/practice/practice_service.h"

#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 今日: the plan in one sentence, and where the person stands.
class TodayViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool newcomer READ newcomer NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString plan READ plan NOTIFY changed FINAL)
    Q_PROPERTY(QString ahead READ ahead NOTIFY changed FINAL)
    Q_PROPERTY(QString duty READ duty NOTIFY changed FINAL)
    Q_PROPERTY(QString forecast READ forecast NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int errorBook READ errorBook NOTIFY changed FINAL)
    Q_PROPERTY(int openPlace READ openPlace NOTIFY changed FINAL)
    Q_PROPERTY(int openTotal READ openTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString practised READ practised NOTIFY changed FINAL)
    Q_PROPERTY(QString practisedRemark READ practisedRemark NOTIFY changed FINAL)
    Q_PROPERTY(QString habit READ habit NOTIFY changed FINAL)
    Q_PROPERTY(int changedItems READ changedItems NOTIFY changed FINAL)
    Q_PROPERTY(int changedUnseen READ changedUnseen NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ChangeList* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(qgt::app::NewsList* news READ news CONSTANT FINAL)
    Q_PROPERTY(qgt::app::LineStripModel* bars READ bars CONSTANT FINAL)
    Q_PROPERTY(qgt::app::MinutesModel* days READ days CONSTANT FINAL)
    Q_PROPERTY(qgt::app::OwnGoalModel* goal READ goal CONSTANT FINAL)
    Q_PROPERTY(bool ownGoal READ ownGoal NOTIFY changed FINAL)

  public:
    explicit TodayViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_today.has_value(); }

    /// Nothing answered yet.
    [[nodiscard]] bool newcomer() const { return m_today && m_today->answered == 0; }

    /// The bank has an item that can be practised today.
    [[nodiscard]] bool possible() const;

    [[nodiscard]] QString when() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString plan() const;

    /// The exam that the plan prepares for, and how far off it is; empty without one.
    [[nodiscard]] QString ahead() const;

    /// A duty of today or tomorrow, and with whom; empty without one.
    [[nodiscard]] QString duty() const;

    /// What it would come to today, with its interval; empty without an exam.
    [[nodiscard]] QString forecast() const;

    /// Chosen, or what this person usually takes.
    [[nodiscard]] int minutes() const;

    /// Items in the error book that can be practised today.
    [[nodiscard]] int errorBook() const;

    /// Where an open session stands, from 1; 0: none is open.
    [[nodiscard]] int openPlace() const {
        return m_today && m_today->open ? m_today->open->place : 0;
    }

    [[nodiscard]] int openTotal() const {
        return m_today && m_today->open ? m_today->open->total : 0;
    }

    [[nodiscard]] QString practised() const;
    [[nodiscard]] QString practisedRemark() const;

    /// At what time of day, and how long at a time; empty before there is a habit.
    [[nodiscard]] QString habit() const;

    [[nodiscard]] int changedItems() const {
        return m_today ? static_cast<int>(m_today->changes.size()) : 0;
    }

    /// Of these, not seen since.
    [[nodiscard]] int changedUnseen() const;

    [[nodiscard]] ChangeList* changes() { return &m_changes; }

    /// Results, deadlines and certificates that whoever works here is told of.
    [[nodiscard]] NewsList* news() { return &m_newsRows; }

    [[nodiscard]] LineStripModel* bars() { return &m_bars; }

    [[nodiscard]] MinutesModel* days() { return &m_days; }

    [[nodiscard]] OwnGoalModel* goal() { return &m_goal; }

    /// The plan prepares for a day that the person set.
    [[nodiscard]] bool ownGoal() const { return m_today && m_today->goal && m_today->goal->own; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();
    void setMinutes(int minutes);

    /// The page was opened: everything is read again.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void start();
    Q_INVOKABLE void resume();
    /// Enter: the open session goes on; without one a new one begins.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void practiseErrors();
    /// What was answered before the rule behind it changed.
    Q_INVOKABLE void practiseChanged();
    /// A letter of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);
    Q_INVOKABLE void practiseLine(const QString& lineId);

  signals:
    void changed();
    void sessionRequested(const qgt::practice::SessionSpec& spec);
    void resumeRequested();

  private:
    [[nodiscard]] const practice::TodayPlan* chosenPlan() const;
    [[nodiscard]] QString lineName(const LineId& line) const;
    /// Days of the heat map: whole weeks from a Monday on, then the days of this week.
    [[nodiscard]] std::vector<std::int64_t> shownDays() const;
    void readDuties();
    void showLines();
    void showDays();
    void showChanges();
    // today_news_words.cpp
    void readNews();
    void showNews();
    [[nodiscard]] static QString resultNews(const TodayNews& news);
    [[nodiscard]] QString newsWords(const TodayNews& news) const;
    /// Null when there is none.
    [[nodiscard]] const LineMastery* masteryOfLine(const LineId& line) const;
    [[nodiscard]] LineBar barOf(const practice::LineStanding& standing) const;
    [[nodiscard]] ChangeRow rowOf(const practice::PolicyChange& change) const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<practice::Today> m_today;
    std::optional<PersonMastery> m_mastery;
    std::optional<OwnDuties> m_duties;         ///< of those who have some
    std::shared_ptr<const bank::Bank> m_bank;  ///< what m_today was read over; set with it
    Instant m_now;
    std::vector<TodayNews> m_news;
    Instant m_newsAt;
    ChangeList m_changes;
    NewsList m_newsRows;
    LineStripModel m_bars;
    MinutesModel m_days;
    OwnGoalModel m_goal;
    std::optional<int> m_chosenMinutes;
};

}  // namespace qgt::app
