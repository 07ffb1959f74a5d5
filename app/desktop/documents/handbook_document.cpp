#include "app/desktop/documents/handbook_document.h"

#include <algorithm>
#include <utility>

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace qgt::app {

namespace {

constexpr double kPageWidth = 595.28;  // A4 in points
constexpr double kPageHeight = 841.89;
constexpr double kMarginSide = 66;
constexpr double kMarginTop = 57;
constexpr double kMarginBottom = 71;
constexpr double kFootBelow = 34;  // from the text's end to the foot's base line
constexpr double kFootSize = 9;
constexpr double kLine = 1.6;
constexpr double kPadding = 6;  // inside a frame
constexpr double kLeadSize = 9.5;
constexpr int kResolution = 72;  // so that pixels are points

const QString& family() {
    static const QString kFamily = QStringLiteral("Noto Sans CJK SC");
    return kFamily;
}

/// At 72 dots per inch a pixel is a point; measured on a picture, which every thread may do.
QFont fontOf(double size, bool bold) {
    QFont font(family());
    font.setPointSizeF(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double leadHeight(const PrintUnit& unit) {
    return unit.lead.isEmpty() ? 0 : kLeadSize * kLine;
}

double paddingOf(const PrintUnit& unit) {
    return unit.frame == PrintUnit::Frame::None ? 0 : kPadding;
}

PlacedUnit measured(PrintUnit unit, QPaintDevice* device) {
    const double right = unit.frame == PrintUnit::Frame::None ? 0 : kPadding;
    PlacedUnit placed;
    placed.text = layOut(unit.runs,
                         {.font = fontOf(unit.size, unit.bold),
                          .width = printWidth() - unit.indent - right,
                          .device = device});
    placed.height = placed.text.lines * unit.size * kLine + leadHeight(unit) + 2 * paddingOf(unit);
    placed.unit = std::move(unit);
    return placed;
}

/// A picture whose dots are points.
QImage ruler() {
    constexpr double kInchesPerMetre = 39.3701;
    QImage image(1, 1, QImage::Format_ARGB32);
    const int perMetre = qRound(kResolution * kInchesPerMetre);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    return image;
}

/// Height of the units from `at` that stay together.
double heightTogether(const std::vector<PlacedUnit>& units, std::size_t at) {
    double height = units[at].height;
    for (std::size_t i = at; units[i].unit.withNext && i + 1 < units.size(); ++i) {
        height += units[i + 1].unit.gap + units[i + 1].height;
    }
    return height;
}

void drawFrame(QPainter& painter, const PlacedUnit& placed) {
    const QRectF all(0, placed.top, printWidth(), placed.height);
    if (placed.unit.frame == PrintUnit::Frame::Bar) {
        painter.fillRect(QRectF(0, placed.top, 2, placed.height), Qt::black);
    } else if (placed.unit.frame == PrintUnit::Frame::Box) {
        painter.drawRect(all);
    }
}

void drawUnit(QPainter& painter, const PlacedUnit& placed) {
    const PrintUnit& unit = placed.unit;
    drawFrame(painter, placed);
    double top = placed.top + paddingOf(unit);
    if (!unit.lead.isEmpty()) {
        painter.setFont(fontOf(kLeadSize, true));
        painter.drawText(QPointF(unit.indent, top + kLeadSize * 1.2), unit.lead);
        top += leadHeight(unit);
    }
    // The base line of Noto Sans CJK lies 0.88 em below the top of the em box.
    const double base = unit.size * ((kLine - 1) / 2 + 0.88);
    if (!unit.mark.isEmpty()) {
        painter.setFont(fontOf(unit.size, false));
        painter.drawText(QPointF(0, top + base), unit.mark);
    }
    for (const TextPiece& piece : placed.text.pieces) {
        const TextRun& run = unit.runs[static_cast<std::size_t>(piece.run)];
        QFont font = fontOf(unit.size, unit.bold || run.strong);
        font.setUnderline(!run.target.isEmpty());
        painter.setFont(font);
        painter.drawText(
            QPointF(unit.indent + piece.x, top + piece.line * unit.size * kLine + base),
            piece.words);
    }
}

void drawFoot(QPainter& painter, const HandbookPrint& print, int page, int pages) {
    const double base = printHeight() + kFootBelow;
    painter.setFont(fontOf(kFootSize, false));
    painter.drawLine(QPointF(0, base - kFootSize * 2), QPointF(printWidth(), base - kFootSize * 2));
    painter.drawText(QPointF(0, base), print.edition);
    painter.drawText(QRectF(0, base - kFootSize * 1.2, printWidth(), kFootSize * 2),
                     Qt::AlignRight | Qt::AlignTop,
                     print.pageWord.arg(page).arg(pages));
}

}  // namespace

double printHeight() {
    return kPageHeight - kMarginTop - kMarginBottom;
}

double printWidth() {
    return kPageWidth - 2 * kMarginSide;
}

std::vector<PlacedUnit> placedOnPages(const HandbookPrint& print) {
    QImage device = ruler();
    std::vector<PlacedUnit> units;
    for (PrintUnit& unit : printUnits(print)) {
        units.push_back(measured(std::move(unit), &device));
    }
    int page = 0;
    double y = 0;
    bool together = false;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const double gap = y > 0 ? units[i].unit.gap : 0;
        if (!together && y > 0 && y + gap + heightTogether(units, i) > printHeight()) {
            ++page;
            y = 0;
        }
        units[i].page = page;
        units[i].top = y > 0 ? y + units[i].unit.gap : 0;
        y = units[i].top + units[i].height;
        together = units[i].unit.withNext;
    }
    return units;
}

QByteArray handbookPdf(const HandbookPrint& print) {
    const std::vector<PlacedUnit> units = placedOnPages(print);
    const int pages = units.empty() ? 1 : units.back().page + 1;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(), QPageLayout::Point);
    writer.setResolution(kResolution);
    writer.setTitle(print.title.isEmpty() && !print.sections.empty() ? print.sections.front().title
                                                                     : print.title);
    QPainter painter(&writer);
    painter.translate(kMarginSide, kMarginTop);
    painter.setPen(QPen(Qt::black, 0.75));
    int page = 0;
    for (const PlacedUnit& placed : units) {
        if (placed.page > page) {
            drawFoot(painter, print, page + 1, pages);
            writer.newPage();
            page = placed.page;
        }
        drawUnit(painter, placed);
    }
    drawFoot(painter, print, page + 1, pages);
    painter.end();
    return bytes;
}

}  // namespace qgt::app
