#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/people/people_tables.h"
#include "app/desktop/wording.h"

#include <memory>
#include <optional>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The panel that writes the persons into a table for other programs.
class PersonExportModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PeopleViewModel")
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)

  public:
    PersonExportModel(Executor executor, Wording wording, QObject* parent);

    /// Where the table goes unless another folder is said.
    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] QString problem() const;

    /// What was written and where; empty before.
    [[nodiscard]] QString written() const;

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();
    void restart();

    Q_INVOKABLE void choose(const QUrl& folder);
    Q_INVOKABLE void write(const QString& folder, const QString& purpose);

  signals:
    void changed();

  private:
    Executor m_executor;
    Wording m_wording;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<Error> m_problem;
    std::optional<ExportedTable> m_written;
    QString m_folder;
    bool m_busy = false;
};

}  // namespace qgt::app
