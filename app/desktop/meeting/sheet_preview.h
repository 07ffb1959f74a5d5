#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A page as it will be printed, as wide as the item; its height follows.
class SheetPreview : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage page READ page WRITE setPage NOTIFY changed FINAL)

  public:
    explicit SheetPreview(QQuickItem* parent = nullptr);

    [[nodiscard]] QImage page() const { return m_page; }

    void setPage(const QImage& page);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    QImage m_page;
};

}  // namespace qgt::app
