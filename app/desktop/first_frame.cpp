#include "app/desktop/first_frame.h"

#include "app/desktop/app_model.h"
#include "app/desktop/composition.h"
#include "engine/core/clock.h"

#include <ctime>
#include <memory>

#include <QCoreApplication>
#include <QFile>
#include <QQuickWindow>
#include <QTextStream>

#include <unistd.h>

namespace qgt::app {

namespace {

struct Progress {
    bool drawn = false;
    bool open = false;
    bool told = false;
};

QByteArray processFile(const char* name) {
    QFile file(QStringLiteral("/proc/self/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Since the kernel started this process, to one of its ticks (10 ms).
qint64 millisecondsOfProcess() {
    constexpr qsizetype kStartTime = 19;  // field 22; the fields after the name begin with 3
    constexpr qint64 kNsPerMs = 1'000'000;
    const QByteArray stat = processFile("stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 start =
        fields.value(kStartTime).toLongLong() * kMsPerSecond / sysconf(_SC_CLK_TCK);
    return now.tv_sec * kMsPerSecond + now.tv_nsec / kNsPerMs - start;
}

qint64 residentMiB() {
    constexpr qsizetype kResident = 1;
    constexpr int kBytesPerMiBLog2 = 20;
    return (processFile("statm").split(' ').value(kResident).toLongLong() *
            sysconf(_SC_PAGESIZE)) >>
           kBytesPerMiBLog2;
}

void say(const QString& line) {
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

}  // namespace

void endAfterFirstPage(QQuickWindow& window, const Composition& composition, const AppModel& app) {
    const auto progress = std::make_shared<Progress>();
    // The page of the unit is drawn in a frame after this, never in one that was begun before.
    QObject::connect(&composition, &Composition::settled, &window, [&window, progress] {
        progress->open = true;
        window.update();
    });
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&app, progress] {
        if (!progress->drawn) {
            progress->drawn = true;
            say(QStringLiteral("first frame after %1 ms").arg(millisecondsOfProcess()));
        }
        // The loop may draw once more before it ends.
        if (progress->open && !progress->told) {
            progress->told = true;
            say(QStringLiteral("first page after %1 ms, %2 MiB resident")
                    .arg(millisecondsOfProcess())
                    .arg(residentMiB()));
            QCoreApplication::exit(app.page() == QLatin1String("start") ? 1 : 0);
        }
    });
}

}  // namespace qgt::app
