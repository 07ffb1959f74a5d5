#include "app/desktop/plots/sign_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace qgt::app {

namespace {

/// Side of the square in which the signs are drawn, and the width of their line in it.
constexpr double kSide = 14.0;
constexpr double kLine = 1.8;

QPainterPath pathOf(SignMark::Mark mark) {
    QPainterPath path;
    switch (mark) {
        case SignMark::None:
            break;
        case SignMark::Ok:
            path.moveTo(2.5, 7.5);
            path.lineTo(5.5, 10.5);
            path.lineTo(11.5, 3.5);
            break;
        case SignMark::Due:
            path.moveTo(7.0, 2.5);
            path.lineTo(12.5, 11.5);
            path.lineTo(1.5, 11.5);
            path.closeSubpath();
            break;
        case SignMark::Gap:
            path.moveTo(3.0, 3.0);
            path.lineTo(11.0, 11.0);
            path.moveTo(11.0, 3.0);
            path.lineTo(3.0, 11.0);
            break;
    }
    return path;
}

}  // namespace

SignMark::SignMark(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void SignMark::setMark(Mark mark) {
    if (mark != m_mark) {
        m_mark = mark;
        emit markChanged();
        update();
    }
}

void SignMark::setColor(const QColor& color) {
    if (color != m_color) {
        m_color = color;
        emit colorChanged();
        update();
    }
}

void SignMark::paint(QPainter* painter) {
    painter->scale(width() / kSide, height() / kSide);
    painter->setPen(QPen(m_color, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(pathOf(m_mark));
}

}  // namespace qgt::app
