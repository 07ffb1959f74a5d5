#pragma once

#include "app/desktop/documents/secret_sheet.h"
#include "app/desktop/executor.h"
#include "app/desktop/wording.h"

#include <functional>
#include <optional>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Puts secrets that are shown once into a file to be printed.
class SheetSaver final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view model that shows the secrets")
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)

  public:
    /// The sheet as it is now, in the language of the screen.
    using Content = std::function<SecretSheet()>;
    /// Asked on the worker thread before anything is written: a record that has to be made first.
    using Permit = std::function<Status(const SecretSheet&)>;

    SheetSaver(Executor executor, Wording wording, Content content, QObject* parent);

    /// Where the file goes unless another folder is said.
    [[nodiscard]] QString folder() const { return m_folder; }

    /// Where it lies; empty before.
    [[nodiscard]] QString written() const { return m_written; }

    [[nodiscard]] QString problem() const;

    [[nodiscard]] bool busy() const { return m_busy; }

    /// Other secrets are shown from now on.
    void restart(Permit permit = {});
    void retranslate();

    Q_INVOKABLE void choose(const QUrl& folder);
    Q_INVOKABLE void savePdf(const QString& folder);
    Q_INVOKABLE void saveText(const QString& folder);

  signals:
    void changed();

  private:
    void save(SheetFormat format, const QString& folder);

    Executor m_executor;
    Wording m_wording;
    Content m_content;
    Permit m_permit;
    QString m_folder;
    QString m_written;
    std::optional<Error> m_problem;
    bool m_busy = false;
};

}  // namespace qgt::app
