#include "app/desktop/tour.h"

#include "app/desktop/app_model.h"

#include <utility>

#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

namespace qgt::app {

namespace {

constexpr int kFrameTimeoutMs = 5000;

/// Waits until the window has drawn once more. False when it did not.
bool nextFrame(QQuickWindow& window) {
    QEventLoop loop;
    QTimer timeout;
    timeout.setSingleShot(true);
    bool drawn = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
        drawn = true;
        loop.quit();
    });
    QObject::connect(&timeout, &QTimer::timeout, &loop, &QEventLoop::quit);
    timeout.start(kFrameTimeoutMs);
    window.update();
    loop.exec();
    return drawn;
}

}  // namespace

Tour::Tour(QString folder) : m_folder(std::move(folder)) {}

void Tour::chooseOffscreen() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

bool Tour::walk(AppModel& model, QQuickWindow& window) const {
    QTextStream out(stdout);
    if (!QDir().mkpath(m_folder)) {
        out << m_folder << ": the folder cannot be made\n";
        return false;
    }
    bool complete = true;
    int number = 0;
    const std::vector<PageEntry> entries = model.pages()->entries();
    for (const PageEntry& entry : entries) {
        model.show(entry.id);
        const QString name =
            QStringLiteral("%1-%2.png").arg(++number, 2, 10, QChar('0')).arg(entry.id);
        const QString path = QDir(m_folder).filePath(name);
        const bool drawn = nextFrame(window) && window.grabWindow().save(path);
        out << (drawn ? path : entry.id + ": not drawn") << '\n' << Qt::flush;
        complete = complete && drawn;
    }
    return complete && number > 0;
}

}  // namespace qgt::app
