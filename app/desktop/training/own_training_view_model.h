#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/training/training_lists.h"
#include "app/runtime/training_office.h"

#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The part of 今日 with what a director gave one to study.
class OwnTrainingViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::TrainingTaskList* tasks READ tasks CONSTANT FINAL)

  public:
    explicit OwnTrainingViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool any() const { return m_own.has_value(); }

    /// From whom, from when to when.
    [[nodiscard]] QString remark() const;

    [[nodiscard]] TrainingTaskList* tasks() { return &m_tasks; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void practise(int row);
    Q_INVOKABLE void read(int row);

  signals:
    void changed();
    void sessionRequested(const qgt::practice::SessionSpec& spec);
    void handbookRequested(const QString& slug);

  private:
    [[nodiscard]] TrainingTaskRow rowOf(const OwnTask& own) const;
    void show();

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<OwnTraining> m_own;
    Date m_today;
    TrainingTaskList m_tasks;
};

}  // namespace qgt::app
