#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/row_model.h"
#include "app/runtime/own_goal.h"

#include <memory>
#include <optional>
#include <vector>

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// A kind of exam that somebody can prepare for.
struct GoalChoice {
    QString title;
    bool chosen = false;

    bool operator==(const GoalChoice&) const = default;
};

class GoalChoiceList final : public RowModel<GoalChoice> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by OwnGoalModel")

  public:
    explicit GoalChoiceList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<GoalChoice>>& columns() const override {
        static const std::vector<Column<GoalChoice>> kColumns{
            {"title", [](const GoalChoice& row) { return QVariant(row.title); }},
            {"chosen", [](const GoalChoice& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// The day that a cadre sets to prepare for: a form that is open or not.
class OwnGoalModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TodayViewModel")
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date WRITE setDate NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::GoalChoiceList* choices READ choices CONSTANT FINAL)

  public:
    explicit OwnGoalModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool open() const { return m_open; }

    /// A day is set already.
    [[nodiscard]] bool kept() const { return m_kept.has_value(); }

    /// As typed: YYYY-MM-DD.
    [[nodiscard]] QString date() const { return m_date; }

    /// What the typed day is: weekday and days from now; empty while it is none.
    [[nodiscard]] QString meaning() const;

    [[nodiscard]] GoalChoiceList* choices() { return &m_choices; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();
    void setDate(const QString& date);

    /// Opens with the day that is set, or with a proposal.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void setWeeks(int weeks);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void keep();
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void close();

  signals:
    void changed();
    /// What is prepared for is another day now.
    void saved();

  private:
    void save(const std::optional<OwnGoal>& goal);
    void showChoices();

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<OwnGoal> m_kept;
    std::vector<BlueprintId> m_blueprints;
    std::vector<QString> m_titles;
    std::size_t m_chosen = 0;
    QString m_date;
    Date m_today;
    bool m_open = false;
    GoalChoiceList m_choices;
};

}  // namespace qgt::app
