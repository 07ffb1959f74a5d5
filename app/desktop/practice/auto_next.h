#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// 答对自动下一题: a moment in which a right answer can still be looked at. Any key, click, touch
/// or turn of the wheel means that somebody wants to stay.
class AutoNext final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeViewModel")
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(int durationMs READ durationMs NOTIFY changed FINAL)

  public:
    explicit AutoNext(QObject* parent);

    [[nodiscard]] bool running() const { return m_timer.isActive(); }

    [[nodiscard]] int durationMs() const { return m_timer.interval(); }

    void start(int ms);

    Q_INVOKABLE void stay();

  signals:
    void changed();
    void due();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTimer m_timer;
};

}  // namespace qgt::app
