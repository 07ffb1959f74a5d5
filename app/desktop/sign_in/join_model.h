#pragma once

#include "app/desktop/page_view_model.h"
#include "app/runtime/carry_home.h"

#include <memory>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Makes this computer a cadre's own with a file of the unit, or brings it up to date.
class JoinModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool again READ again NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    explicit JoinModel(Deps deps, QObject* parent = nullptr)
        : PageViewModel(std::move(deps), parent) {}

    /// Its form is shown.
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// Somebody is at home here already: a secret may stay as it is.
    [[nodiscard]] bool again() const { return m_again; }

    [[nodiscard]] QString path() const { return m_path; }

    /// Refused tries so far: with each one the fields of secrets are emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    void attach(std::shared_ptr<Workspace> workspace, bool again);

    void retranslate() { emit problemChanged(); }

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void choose(const QUrl& file);
    Q_INVOKABLE void join(const QString& path,
                          const QString& code,
                          const QString& secret,
                          const QString& again);

  signals:
    void changed();
    void attemptsChanged();
    /// The bank may be another one now: the unit has to be opened anew.
    void joined(const QString& name, int answers);

  private:
    void refuse(const Error& error);

    std::shared_ptr<Workspace> m_workspace;
    QString m_path;
    int m_attempts = 0;
    bool m_open = false;
    bool m_again = false;
};

}  // namespace qgt::app
