#pragma once

#include "app/desktop/duty/duty_lists.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/own_duties.h"

#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 我的值班: one's own duties as the director published them, and what one says of days to
/// come: leave, and which duties one would like or rather not have.
class DutyViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)
    Q_PROPERTY(QString planned READ planned NOTIFY changed FINAL)
    Q_PROPERTY(int day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString here READ here NOTIFY changed FINAL)
    Q_PROPERTY(QString chosenDays READ chosenDays NOTIFY changed FINAL)
    Q_PROPERTY(bool leave READ leave NOTIFY changed FINAL)
    Q_PROPERTY(int dayWish READ dayWish NOTIFY changed FINAL)
    Q_PROPERTY(int eveningWish READ eveningWish NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEvening READ hasEvening NOTIFY changed FINAL)
    Q_PROPERTY(QString said READ said NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::DutyDayList* days READ days CONSTANT FINAL)

  public:
    explicit DutyViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_own.has_value(); }

    /// The next duty in a sentence, or that there is none.
    [[nodiscard]] QString next() const;
    /// How many duties to come, and up to when there is a roster.
    [[nodiscard]] QString planned() const;

    /// Row where one stands.
    [[nodiscard]] int day() const { return m_day; }

    [[nodiscard]] QString here() const;
    [[nodiscard]] QString chosenDays() const;
    [[nodiscard]] bool leave() const;

    /// 1 would like, -1 would rather not, 0 nothing said.
    [[nodiscard]] int dayWish() const { return wishFor(coverage::DayPart::Day); }

    [[nodiscard]] int eveningWish() const { return wishFor(coverage::DayPart::Evening); }

    /// Weekends have no evening duty.
    [[nodiscard]] bool hasEvening() const;

    /// What was just said; empty: nothing.
    [[nodiscard]] QString said() const { return m_said; }

    [[nodiscard]] DutyDayList* days() { return &m_days; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void choose(int day);
    Q_INVOKABLE void move(int days);
    /// Marks the days from where one stood on, for leave of several.
    Q_INVOKABLE void extend(int days);
    Q_INVOKABLE void toggleLeave();
    /// The same once more takes it back.
    Q_INVOKABLE void wish(bool evening, int wish);
    /// A letter of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);

  signals:
    void changed();

  private:
    [[nodiscard]] Date dateOf(int row) const { return {m_firstDay.days + row}; }

    [[nodiscard]] DutyDays chosen() const;
    [[nodiscard]] coverage::DutyWord wordOf(Date day, coverage::DayPart part) const;
    [[nodiscard]] int wishFor(coverage::DayPart part) const;
    [[nodiscard]] DutyDayRow rowOf(int row) const;
    [[nodiscard]] QString saidOf(Date day) const;
    void say(coverage::DayPart part, coverage::DutyWord word, const QString& told);
    void readDuties();
    void show();

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<OwnDuties> m_own;
    Date m_firstDay;  ///< the Monday of this week
    QString m_said;
    int m_day = 0;
    int m_anchor = 0;  ///< days from here to m_day are meant
    DutyDayList m_days;
};

}  // namespace qgt::app
