#pragma once

#include <QBasicTimer>
#include <QPointF>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// While something is carried with the mouse, the page around it scrolls when the pointer comes
/// near its upper or lower edge: what is out of sight can be reached in one movement.
class EdgeScroll : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* carried MEMBER m_carried FINAL)
    Q_PROPERTY(QPointF grip MEMBER m_grip FINAL)
    Q_PROPERTY(double edge MEMBER m_edge FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)

  public:
    explicit EdgeScroll(QQuickItem* parent = nullptr);

    [[nodiscard]] bool active() const { return m_timer.isActive(); }

    void setActive(bool active);

  signals:
    void activeChanged();
    /// The page went on by so many pixels; what is carried stays under the pointer by the same.
    void scrolled(double by);

  protected:
    void timerEvent(QTimerEvent* event) override;

  private:
    [[nodiscard]] QQuickItem* page() const;

    QPointer<QQuickItem> m_carried;
    QPointF m_grip;     ///< where the pointer holds it, in its own coordinates
    double m_edge = 0;  ///< pixels above and below within which the page scrolls
    QBasicTimer m_timer;
};

}  // namespace qgt::app
