#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A page as it will be printed, as wide as the item; its height follows.
class SheetPreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // An image; qmllint 6.4 does not know that type of a property.
    Q_PROPERTY(QVariant page READ page WRITE setPage NOTIFY changed FINAL)

  public:
    explicit SheetPreview(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant page() const { return m_page; }

    void setPage(const QVariant& page);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    QImage m_page;
};

}  // namespace qgt::app
