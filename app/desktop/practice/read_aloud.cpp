#include "app/desktop/practice/read_aloud.h"

#include <array>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

namespace qgt::app {

namespace {

/// The kernel refuses a longer single argument at 128 KiB; nobody listens to so much anyway.
constexpr int kMostCharacters = 4000;

/// Far more than a killed process needs to go.
constexpr int kDyingMs = 1000;

/// A fast reader says eight syllables in a second; this is ten times as fast.
constexpr qint64 kLeastMsPerCharacter = 12;

bool isDispatcher(const QString& program) {
    return QFileInfo(program).fileName() == QLatin1String("spd-say");
}

/// Chinese, and until the end of the speech, so that it is known when it ends.
QStringList argumentsFor(const QString& program, const QString& text) {
    const QString name = QFileInfo(program).fileName();
    QStringList arguments;
    if (isDispatcher(program)) {
        arguments = {QStringLiteral("-w"), QStringLiteral("-l"), QStringLiteral("zh")};
    } else if (name == QLatin1String("espeak-ng")) {
        arguments = {QStringLiteral("-v"), QStringLiteral("cmn")};
    }
    return arguments << QStringLiteral("--") << text.left(kMostCharacters);
}

void launch(QProcess& process, const QString& program, const QStringList& arguments) {
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
}

}  // namespace

ReadAloud::ReadAloud(QObject* parent) : QObject(parent) {
    for (const char* name : {"spd-say", "espeak-ng", "ekho"}) {
        const QString found = QStandardPaths::findExecutable(QString::fromLatin1(name));
        if (!found.isEmpty()) {
            m_programs.append(found);
        }
    }
}

ReadAloud::~ReadAloud() {
    stop();
}

QString ReadAloud::program() const {
    return m_programs.isEmpty() ? QString() : QFileInfo(m_programs.front()).fileName();
}

QString ReadAloud::problem() const {
    return m_silent ? tr("Nothing was to be heard. Please check the loudspeaker of this computer.")
                    : QString();
}

void ReadAloud::tryOut(const QString& sample) {
    if (speaking()) {
        stop();
    } else {
        say(sample);
    }
}

void ReadAloud::say(const QString& text) {
    stop();
    m_silent = false;
    sayWith(0, text);
}

void ReadAloud::sayWith(int program, const QString& text) {
    if (program >= m_programs.size() || text.isEmpty()) {
        m_silent = !text.isEmpty();
        return;
    }
    const QString path = m_programs[program];
    auto* const process = new QProcess(this);
    m_process = process;
    const auto ended = [this, process, program, text](bool well) {
        process->deleteLater();
        if (process != m_process) {
            return;  // stopped
        }
        m_process.clear();
        if (!well) {
            sayWith(program + 1, text);
        }
        emit changed();
    };
    QElapsedTimer clock;
    clock.start();
    const qint64 least = text.left(kMostCharacters).size() * kLeastMsPerCharacter;
    connect(process, &QProcess::finished, this, [=](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit && code == 0 && clock.elapsed() >= least);
    });
    connect(process, &QProcess::errorOccurred, this, [ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            ended(false);
        }
    });
    launch(*process, path, argumentsFor(path, text));
    emit changed();
}

void ReadAloud::stop() {
    if (!m_process) {
        return;
    }
    QProcess* const process = m_process;
    m_process.clear();
    const QString program = process->program();
    process->kill();
    process->waitForFinished(kDyingMs);
    if (isDispatcher(program)) {
        // Its daemon goes on speaking after the program has gone.
        QProcess::startDetached(program, {QStringLiteral("-S")});
    }
    emit changed();
}

}  // namespace qgt::app
