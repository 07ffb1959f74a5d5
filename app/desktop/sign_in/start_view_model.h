#pragma once

#include "app/desktop/wording.h"

#include <optional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What is seen before a unit is open: that it is being opened, or why it could not be.
class StartViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString work READ work NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY changed FINAL)
    Q_PROPERTY(bool demo READ demo NOTIFY changed FINAL)
    Q_PROPERTY(bool late READ late NOTIFY changed FINAL)

  public:
    explicit StartViewModel(Wording wording, QObject* parent = nullptr);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }

    /// What happened, what is safe, what to do.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QString folder() const { return m_folder; }

    /// What takes long, in words.
    [[nodiscard]] QString work() const;

    /// How far, 0 to 1; negative when it is not known.
    [[nodiscard]] double fraction() const { return m_fraction; }

    [[nodiscard]] bool demo() const { return m_demo; }

    /// Opening takes so long that it has to be said.
    [[nodiscard]] bool late() const { return m_late; }

    void showOpening(const QString& folder, bool demo);
    void showBuilding(double fraction);
    void showFailure(Error error);
    void retranslate();

    Q_INVOKABLE void retry() { emit retryRequested(); }

    Q_INVOKABLE void openDemo() { emit demoRequested(); }

    Q_INVOKABLE void quit() { emit quitRequested(); }

  signals:
    void changed();
    void retryRequested();
    void demoRequested();
    void quitRequested();

  private:
    Wording m_wording;
    std::optional<Error> m_error;
    QString m_folder;
    double m_fraction = -1;
    bool m_demo = false;
    bool m_late = false;
};

}  // namespace qgt::app
