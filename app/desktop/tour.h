#pragma once

#include <QString>
#include <QStringList>

class QQuickWindow;

namespace qgt::app {

class AppModel;

/// Walks through every page of the rail without a display and writes a picture of each.
class Tour final {
  public:
    /// The folder is made when it is not there.
    explicit Tour(QString folder);

    /// Before QGuiApplication: draw without display and graphics card.
    static void chooseOffscreen();

    /// True when every page was drawn and its picture written. Prints one line per page.
    [[nodiscard]] bool walk(AppModel& model, QQuickWindow& window) const;

  private:
    QString m_folder;
};

}  // namespace qgt::app
