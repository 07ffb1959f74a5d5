#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// 朗读 through a speech program of the machine: spd-say, espeak-ng or ekho, whichever is there
/// first; one that fails hands the text to the next, and so does one that ends sooner than anybody
/// can speak: without a sound device espeak-ng reports success at once. The program is started
/// directly, the text is one argument behind "--", and this process itself opens nothing.
class ReadAloud final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeViewModel")
    Q_PROPERTY(bool available READ available CONSTANT FINAL)
    Q_PROPERTY(QString program READ program CONSTANT FINAL)
    Q_PROPERTY(bool speaking READ speaking NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

  public:
    /// Looks for the programs in PATH, once.
    explicit ReadAloud(QObject* parent);
    ~ReadAloud() override;
    Q_DISABLE_COPY_MOVE(ReadAloud)

    [[nodiscard]] bool available() const { return !m_programs.isEmpty(); }

    /// Name of the program that is asked first; empty when there is none.
    [[nodiscard]] QString program() const;

    [[nodiscard]] bool speaking() const { return m_process != nullptr; }

    /// A sentence when no program could say the last text; empty otherwise.
    [[nodiscard]] QString problem() const;

    /// In place of what is spoken now.
    void say(const QString& text);

    /// Says the sample, or stops when something is being said.
    Q_INVOKABLE void tryOut(const QString& sample);

    Q_INVOKABLE void stop();

  signals:
    void changed();

  private:
    void sayWith(int program, const QString& text);

    QStringList m_programs;  ///< absolute paths
    bool m_silent = false;
    QPointer<QProcess> m_process;
};

}  // namespace qgt::app
