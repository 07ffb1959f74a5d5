#include "app/desktop/meeting/sheet_preview.h"

#include <QPainter>

namespace qgt::app {

SheetPreview::SheetPreview(QQuickItem* parent) : QQuickPaintedItem(parent) {}

void SheetPreview::setPage(const QVariant& page) {
    m_page = page.value<QImage>();
    emit changed();
    update();
}

void SheetPreview::paint(QPainter* painter) {
    if (m_page.isNull()) {
        return;
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0, 0, width(), height()), m_page, QRectF(m_page.rect()));
}

}  // namespace qgt::app
