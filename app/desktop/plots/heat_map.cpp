#include "app/desktop/plots/heat_map.h"

#include <algorithm>

#include <QFont>
#include <QPainter>
#include <QPainterPath>

namespace qgt::app {

namespace {

// Bits of a packed cell.
constexpr int kLevelMask = 0x7;
constexpr int kRoleShift = 3;
constexpr int kRoleMask = 0x3;
constexpr int kCertificateShift = 5;
constexpr int kCertificateMask = 0x7;
constexpr int kStaleBit = 1 << 8;
constexpr int kOnlyBit = 1 << 9;

// Sizes of the tokens at 100 % text.
constexpr double kFigure = 14.0;
constexpr double kLetter = 10.0;
constexpr double kMark = 3.2;  // radius
constexpr double kInset = 3.0;
constexpr double kHatchStep = 6.0;
constexpr double kThin = 1.2;
constexpr int kValid = 1;
constexpr int kDueSoon = 2;
constexpr int kExpired = 3;

}  // namespace

int HeatCell::packed() const {
    return (level + 1) | (role << kRoleShift) | (certificate << kCertificateShift) |
           (stale ? kStaleBit : 0) | (only ? kOnlyBit : 0);
}

HeatCell HeatCell::unpacked(int code) {
    return {(code & kLevelMask) - 1,
            (code >> kRoleShift) & kRoleMask,
            (code >> kCertificateShift) & kCertificateMask,
            (code & kStaleBit) != 0,
            (code & kOnlyBit) != 0};
}

HeatMap::HeatMap(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void HeatMap::paint(QPainter* painter) {
    for (int k = 0; k < m_cells.size(); ++k) {
        const int row = k / std::max(1, m_columns);
        const int column = k % std::max(1, m_columns);
        const QRectF place(column * (m_cellWidth + m_gap),
                           row * (m_cellHeight + m_gap),
                           m_cellWidth,
                           m_cellHeight);
        paintCell(*painter, place, HeatCell::unpacked(m_cells[k]));
    }
}

void HeatMap::paintCell(QPainter& painter, const QRectF& place, const HeatCell& cell) const {
    const bool known = cell.level >= 0 && cell.level < m_fills.size() && cell.level < m_inks.size();
    const QColor ink = known ? m_inks[cell.level] : m_unknownInk;
    if (known) {
        painter.fillRect(place, m_fills[cell.level]);
    } else {
        paintHatch(painter, place);
    }
    painter.setBrush(Qt::NoBrush);
    if (!known || cell.level == 0) {
        painter.setPen(QPen(known ? m_frame : m_unknown, 1.0));
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (cell.only) {
        QPen dashed(ink, 2.0);
        dashed.setDashPattern({2.0, 2.0});
        painter.setPen(dashed);
        painter.drawRect(place.adjusted(2.0, 2.0, -2.0, -2.0));
    }
    QFont font(m_family);
    font.setPixelSize(qRound(kFigure * m_textScale));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        place, Qt::AlignCenter, known ? QString::number(cell.level) : QStringLiteral("?"));
    if (cell.role != 0) {
        font.setPixelSize(qRound(kLetter * m_textScale));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(place.adjusted(kInset + 1.0, kInset - 1.0, 0.0, 0.0),
                         Qt::AlignLeft | Qt::AlignTop,
                         cell.role == 1 ? QStringLiteral("A") : QStringLiteral("B"));
    }
    painter.setPen(QPen(ink, kThin * m_textScale));
    paintCertificate(painter, place, cell.certificate);
    if (cell.stale) {
        paintClock(painter, place);
    }
}

void HeatMap::paintHatch(QPainter& painter, const QRectF& place) const {
    painter.save();
    painter.setClipRect(place);
    painter.setPen(QPen(m_unknown, 1.0));
    for (double x = place.left() - place.height(); x < place.right(); x += kHatchStep) {
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    }
    painter.restore();
}

void HeatMap::paintCertificate(QPainter& painter, const QRectF& place, int certificate) const {
    const double radius = kMark * m_textScale;
    const QPointF middle(place.right() - radius - kInset - 1.0,
                         place.top() + radius + kInset + 1.0);
    const QColor ink = painter.pen().color();
    const QRectF round(middle - QPointF(radius, radius), middle + QPointF(radius, radius));
    if (certificate == kValid) {
        painter.setBrush(ink);
        painter.drawEllipse(round);
    } else if (certificate == kDueSoon) {
        painter.drawEllipse(round);
        painter.setBrush(ink);
        constexpr int kQuarter = 90 * 16;
        painter.drawPie(round, -kQuarter, 2 * kQuarter);
    } else if (certificate == kExpired) {
        painter.drawEllipse(round);
    } else if (certificate > kExpired) {
        painter.drawLine(round.topLeft(), round.bottomRight());
        painter.drawLine(round.topRight(), round.bottomLeft());
    }
    painter.setBrush(Qt::NoBrush);
}

/// At the foot, where no other mark stands.
void HeatMap::paintClock(QPainter& painter, const QRectF& place) const {
    const double radius = (kMark + 0.6) * m_textScale;
    const QPointF middle(place.left() + radius + kInset + 1.0,
                         place.bottom() - radius - kInset - 1.0);
    painter.drawEllipse(middle, radius, radius);
    painter.drawLine(middle, middle - QPointF(0.0, radius * 0.7));
    painter.drawLine(middle, middle + QPointF(radius * 0.6, 0.0));
}

}  // namespace qgt::app
