#include "app/desktop/display_probe.h"

#include <cstdlib>

#include <QGuiApplication>
#include <QScreen>

#include <unistd.h>

namespace qgt::app {

namespace {

// Qt ends the process with an abort where there is no display; a plain exit leaves no core file.
void endInsteadOfAbort(QtMsgType type, const QMessageLogContext& /*where*/, const QString& text) {
    if (type == QtFatalMsg) {
        const QByteArray line = text.toLocal8Bit() + '\n';
        if (::write(STDERR_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0) {
            std::_Exit(2);
        }
        std::_Exit(1);
    }
}

}  // namespace

bool displayOpens(int argc, char** argv) {
    ::alarm(kProbeSeconds);  // a display on a dead host would make Qt wait for ever
    qInstallMessageHandler(endInsteadOfAbort);
    const QGuiApplication app(argc, argv);
    return QGuiApplication::primaryScreen() != nullptr;
}

}  // namespace qgt::app
