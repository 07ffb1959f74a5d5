#include "app/desktop/documents/system_printer.h"

#include <QProcess>
#include <QStandardPaths>

namespace qgt::app {

namespace {

constexpr int kMostWaitMs = 20'000;

/// What a command says on its standard output; `ok` is whether it came to a good end.
struct Said {
    bool ok = false;
    QString words;
    QString complaint;
};

Said askCommand(const QString& command, const QStringList& arguments, const QByteArray& input) {
    const QString program = QStandardPaths::findExecutable(command);
    if (program.isEmpty()) {
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Said said;
    said.ok = process.waitForFinished(kMostWaitMs) &&
              process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    said.words = QString::fromLocal8Bit(process.readAllStandardOutput());
    said.complaint = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return said;
}

}  // namespace

QStringList systemPrinters() {
    const Said said = askCommand(QStringLiteral("lpstat"), {QStringLiteral("-e")}, {});
    return said.ok ? said.words.split(QLatin1Char('\n'), Qt::SkipEmptyParts) : QStringList();
}

Status printPdf(const QByteArray& pdf, const QString& printer, const QString& title) {
    const Said said = askCommand(
        QStringLiteral("lp"), {QStringLiteral("-d"), printer, QStringLiteral("-t"), title}, pdf);
    return said.ok ? ok()
                   : Status(failure("print.refused", {{"reason", said.complaint.toStdString()}}));
}

}  // namespace qgt::app
