#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Scrolls a Flickable so that the control with the keyboard focus can be seen. An item without
/// size of its own, placed beside the Flickable.
class FocusInView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickItem* flickable READ flickable WRITE setFlickable NOTIFY flickableChanged FINAL)
    Q_PROPERTY(double margin MEMBER m_margin FINAL)

  public:
    explicit FocusInView(QQuickItem* parent = nullptr);

    [[nodiscard]] QQuickItem* flickable() const { return m_flickable; }

    void setFlickable(QQuickItem* flickable);

  signals:
    void flickableChanged();

  protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

  private:
    /// Content or place grew or shrank, as when the text size changes or a part of the page opens.
    Q_SLOT void settle();
    Q_SLOT void scrolled();
    void follow();

    QPointer<QQuickItem> m_flickable;
    QMetaObject::Connection m_connection;
    /// Pixels kept free above and below the focused control.
    double m_margin = 0;
    bool m_moving = false;   ///< this item scrolls
    bool m_keeping = false;  ///< nobody has scrolled away since the focus moved
};

}  // namespace qgt::app
