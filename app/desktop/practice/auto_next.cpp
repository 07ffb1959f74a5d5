#include "app/desktop/practice/auto_next.h"

#include <QCoreApplication>
#include <QEvent>

namespace qgt::app {

AutoNext::AutoNext(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        stay();
        emit due();
    });
}

void AutoNext::start(int ms) {
    m_timer.start(ms);
    // Watching the application, as keys and clicks may be taken by a field or button of the page.
    QCoreApplication::instance()->installEventFilter(this);
    emit changed();
}

void AutoNext::stay() {
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    emit changed();
}

bool AutoNext::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool touched = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                         type == QEvent::TouchBegin || type == QEvent::Wheel;
    if (touched && watched->isWindowType()) {
        stay();
    }
    return false;
}

}  // namespace qgt::app
