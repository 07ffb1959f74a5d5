#include "app/desktop/warning_log.h"

#include <QMutex>
#include <QMutexLocker>
#include <QtGlobal>

namespace qgt::app {

namespace {

// Qt's handler is a plain function, so the log that listens has to be known here.
struct Listener {
    QMutex guard;
    WarningLog* log = nullptr;
    QtMessageHandler before = nullptr;
};

Listener& listener() {
    static Listener only;
    return only;
}

}  // namespace

WarningLog::WarningLog() {
    const QMutexLocker lock(&listener().guard);
    listener().log = this;
    listener().before = qInstallMessageHandler(receive);
}

WarningLog::~WarningLog() {
    const QMutexLocker lock(&listener().guard);
    qInstallMessageHandler(listener().before);
    listener().log = nullptr;
}

void WarningLog::receive(QtMsgType type, const QMessageLogContext& where, const QString& text) {
    const QMutexLocker lock(&listener().guard);
    if (listener().log != nullptr && type != QtDebugMsg && type != QtInfoMsg) {
        listener().log->m_warnings.append(qFormatLogMessage(type, where, text));
    }
    if (listener().before != nullptr) {
        listener().before(type, where, text);
    }
}

}  // namespace qgt::app
