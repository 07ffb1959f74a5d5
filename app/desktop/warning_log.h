#pragma once

#include <QStringList>

namespace qgt::app {

/// Counts what Qt and QML complain about while it lives and still prints it. One at a time.
class WarningLog {
  public:
    WarningLog();
    ~WarningLog();
    WarningLog(const WarningLog&) = delete;
    WarningLog& operator=(const WarningLog&) = delete;

    /// Warnings and worse, in order.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }

  private:
    static void receive(QtMsgType type, const QMessageLogContext& where, const QString& text);

    QStringList m_warnings;
};

}  // namespace qgt::app
