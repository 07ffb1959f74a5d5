#include "app/desktop/documents/form_document.h"

#include "app/desktop/handbook/run_layout.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace qgt::app {

namespace {

constexpr double kFormPageWidth = 595.28;  // A4 in points
constexpr double kFormPageHeight = 841.89;
constexpr double kFormSide = 54;
constexpr double kFormTop = 48;
constexpr double kFormBottom = 62;
constexpr double kFootBase = 34;  // from the text's end to the foot's base line
constexpr double kFormFootSize = 9;
constexpr double kFormLine = 1.5;
constexpr double kCellPadding = 4;
constexpr double kWritingLine = 26;
constexpr int kDots = 72;  // so that pixels are points

/// At 72 dots per inch a pixel is a point; measured on a picture, which every thread may do.
/// Without shaping, because the forms of digits that the font has for Latin text have no letter in
/// a PDF.
QFont formFont(double size, bool bold) {
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPointSizeF(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QImage formImage(int width, int height) {
    constexpr double kInchesPerMetre = 39.3701;
    QImage image(width, height, QImage::Format_ARGB32);
    const int perMetre = qRound(kDots * kInchesPerMetre);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    return image;
}

/// The base line of Noto Sans CJK lies 0.88 em below the top of the em box.
double baseLine(double size) {
    return size * ((kFormLine - 1) / 2 + 0.88);
}

/// A text in its lines.
struct FormText {
    LaidOutText laid;
    double x = 0;
    double width = 0;
};

/// A piece with its texts in lines: one for a paragraph, one for each cell of a row.
struct Measured {
    const FormPiece* piece = nullptr;
    std::vector<FormText> texts;
    int strips = 1;  ///< how many times it may be cut, and one
    double stripHeight = 0;

    [[nodiscard]] double height() const { return strips * stripHeight; }
};

/// Lines of the words are lines of the text.
FormText laidText(
    const FormPiece& piece, const FormCell& cell, double x, double width, QPaintDevice* device) {
    FormText text;
    text.x = x;
    text.width = width;
    for (const QString& line : cell.text.split(QLatin1Char('\n'))) {
        LaidOutText laid = layOut({TextRun{.words = line, .strong = false, .target = {}}},
                                  {.font = formFont(piece.size, piece.bold || cell.bold),
                                   .width = width,
                                   .device = device});
        for (TextPiece& part : laid.pieces) {
            part.line += text.laid.lines;
            text.laid.pieces.push_back(std::move(part));
        }
        text.laid.lines += laid.lines;
    }
    return text;
}

Measured measuredRow(const FormPiece& piece, QPaintDevice* device) {
    Measured measured;
    measured.piece = &piece;
    double shares = 0;
    for (const FormCell& cell : piece.cells) {
        shares += cell.share;
    }
    const double room = formWidth() - piece.indent;
    const double padding = piece.framed ? kCellPadding : 0;
    double x = piece.indent;
    int lines = 1;
    for (const FormCell& cell : piece.cells) {
        const double width = room * cell.share / shares;
        measured.texts.push_back(
            laidText(piece, cell, x + padding, width - 2 * kCellPadding, device));
        lines = std::max(lines, measured.texts.back().laid.lines);
        x += width;
    }
    measured.stripHeight =
        std::max(piece.least, lines * piece.size * kFormLine + (piece.framed ? padding : 0));
    return measured;
}

Measured measured(const FormPiece& piece, QPaintDevice* device) {
    if (piece.kind == FormPiece::Kind::Row) {
        return measuredRow(piece, device);
    }
    Measured one;
    one.piece = &piece;
    if (piece.kind == FormPiece::Kind::Lines) {
        one.strips = piece.lines;
        one.stripHeight = kWritingLine;
        return one;
    }
    FormCell whole;
    whole.text = piece.text;
    one.texts.push_back(laidText(piece, whole, piece.indent, formWidth() - piece.indent, device));
    one.strips = std::max(1, one.texts.front().laid.lines);
    one.stripHeight = piece.size * kFormLine;
    return one;
}

/// A strip of a piece in its place.
struct Strip {
    std::size_t group = 0;
    std::size_t piece = 0;
    int number = 0;
    int page = 0;
    double top = 0;
};

/// A part of the document with all of it in place.
struct PlacedPart {
    std::vector<std::vector<Measured>> groups;
    std::vector<Strip> strips;
    int pages = 1;
};

/// Puts groups on pages, from the top down.
class Placing {
  public:
    explicit Placing(const FormPart& part) {
        QImage device = formImage(1, 1);
        for (const FormGroup& group : part.groups) {
            std::vector<Measured> pieces;
            for (const FormPiece& piece : group.pieces) {
                pieces.push_back(measured(piece, &device));
            }
            m_placed.groups.push_back(std::move(pieces));
        }
        for (std::size_t i = 0; i < part.groups.size(); ++i) {
            place(part, i);
        }
        m_placed.pages = m_page + 1;
    }

    [[nodiscard]] PlacedPart take() { return std::move(m_placed); }

  private:
    [[nodiscard]] double heightOf(std::size_t group) const {
        double height = 0;
        for (const Measured& one : m_placed.groups[group]) {
            height += one.piece->gap + one.height();
        }
        return height;
    }

    /// Of the group and what must not be parted from it.
    [[nodiscard]] double heightTogether(const FormPart& part, std::size_t group) const {
        double height = heightOf(group);
        for (std::size_t i = group; part.groups[i].withNext && i + 1 < part.groups.size(); ++i) {
            height += heightOf(i + 1);
        }
        return height;
    }

    void place(const FormPart& part, std::size_t group) {
        const bool full = !m_together && m_y + heightTogether(part, group) > formHeight();
        if (m_y > 0 && full) {
            newPage();
        }
        m_together = part.groups[group].withNext;
        const bool cut = m_y + heightOf(group) > formHeight();
        for (std::size_t piece = 0; piece < m_placed.groups[group].size(); ++piece) {
            const Measured& one = m_placed.groups[group][piece];
            m_y += m_y > 0 ? one.piece->gap : 0;
            for (int number = 0; number < one.strips; ++number) {
                if (cut && m_y + one.stripHeight > formHeight()) {
                    newPage();
                }
                m_placed.strips.push_back({group, piece, number, m_page, m_y});
                m_y += one.stripHeight;
            }
        }
    }

    void newPage() {
        ++m_page;
        m_y = 0;
    }

    PlacedPart m_placed;
    int m_page = 0;
    double m_y = 0;
    bool m_together = false;
};

/// Draws the strips of one part.
class FormPainter {
  public:
    FormPainter(QPainter& painter, const PlacedPart& part) : m_painter(painter), m_part(part) {}

    void draw(const Strip& strip) {
        const Measured& one = m_part.groups[strip.group][strip.piece];
        switch (one.piece->kind) {
            case FormPiece::Kind::Text:
                drawText(one, strip);
                break;
            case FormPiece::Kind::Row:
                drawRow(one, strip);
                break;
            case FormPiece::Kind::Lines: {
                const double y = strip.top + kWritingLine - 2;
                m_painter.drawLine(QPointF(one.piece->indent, y), QPointF(formWidth(), y));
                break;
            }
        }
    }

  private:
    /// The words of one line, or of all lines below each other (`line` -1).
    void words(const FormText& text, double top, int line, bool centred, double size) {
        for (const TextPiece& piece : text.laid.pieces) {
            if (line >= 0 && piece.line != line) {
                continue;
            }
            const double down = line < 0 ? piece.line * size * kFormLine : 0;
            const double x = centred ? (text.width - piece.width) / 2 : piece.x;
            m_painter.drawText(QPointF(text.x + x, top + down + baseLine(size)), piece.words);
        }
    }

    void drawText(const Measured& one, const Strip& strip) {
        const FormPiece& piece = *one.piece;
        m_painter.setFont(formFont(piece.size, piece.bold));
        if (strip.number == 0 && !piece.mark.isEmpty()) {
            m_painter.drawText(QPointF(0, strip.top + baseLine(piece.size)), piece.mark);
        }
        words(one.texts.front(), strip.top, strip.number, piece.centred, piece.size);
    }

    void drawRow(const Measured& one, const Strip& strip) {
        const FormPiece& piece = *one.piece;
        for (std::size_t i = 0; i < one.texts.size(); ++i) {
            const FormText& text = one.texts[i];
            if (piece.framed) {
                m_painter.drawRect(QRectF(text.x - kCellPadding,
                                          strip.top,
                                          text.width + 2 * kCellPadding,
                                          one.stripHeight));
            }
            m_painter.setFont(formFont(piece.size, piece.bold || piece.cells[i].bold));
            const double used = text.laid.lines * piece.size * kFormLine;
            const double down = piece.framed ? (one.stripHeight - used) / 2 : 0;
            words(text, strip.top + down, -1, piece.cells[i].centred, piece.size);
        }
    }

    QPainter& m_painter;
    const PlacedPart& m_part;
};

void drawFormFoot(QPainter& painter, const QString& left, const QString& right) {
    const double base = formHeight() + kFootBase;
    painter.setFont(formFont(kFormFootSize, false));
    painter.drawLine(QPointF(0, base - kFormFootSize * 2),
                     QPointF(formWidth(), base - kFormFootSize * 2));
    painter.drawText(QPointF(0, base), left);
    painter.drawText(QRectF(0, base - kFormFootSize * 1.2, formWidth(), kFormFootSize * 2),
                     Qt::AlignRight | Qt::AlignTop,
                     right);
}

void paintPart(QPdfWriter& writer,
               QPainter& painter,
               const FormDocument& document,
               const FormPart& part) {
    const PlacedPart placed = Placing(part).take();
    FormPainter forms(painter, placed);
    const auto foot = [&](int page) {
        drawFormFoot(painter, part.foot, document.pageWord.arg(page + 1).arg(placed.pages));
    };
    int page = 0;
    for (const Strip& strip : placed.strips) {
        if (strip.page > page) {
            foot(page);
            writer.newPage();
            page = strip.page;
        }
        forms.draw(strip);
    }
    foot(page);
}

}  // namespace

double formHeight() {
    return kFormPageHeight - kFormTop - kFormBottom;
}

double formWidth() {
    return kFormPageWidth - 2 * kFormSide;
}

std::vector<PlacedPiece> placedPieces(const FormDocument& document) {
    std::vector<PlacedPiece> pieces;
    for (std::size_t part = 0; part < document.parts.size(); ++part) {
        const PlacedPart placed = Placing(document.parts[part]).take();
        for (const Strip& strip : placed.strips) {
            const Measured& one = placed.groups[strip.group][strip.piece];
            if (strip.number == 0) {
                pieces.push_back({part,
                                  strip.group,
                                  strip.piece,
                                  strip.page,
                                  strip.page,
                                  strip.top,
                                  one.height()});
            }
            pieces.back().lastPage = strip.page;
        }
    }
    return pieces;
}

QByteArray pdfOf(const FormDocument& document) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(), QPageLayout::Point);
    writer.setResolution(kDots);
    writer.setTitle(document.title);
    QPainter painter(&writer);
    painter.translate(kFormSide, kFormTop);
    painter.setPen(QPen(Qt::black, 0.75));
    for (std::size_t i = 0; i < document.parts.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        paintPart(writer, painter, document, document.parts[i]);
    }
    painter.end();
    return bytes;
}

QImage pictureOf(const FormDocument& document, double scale) {
    QImage page = formImage(qRound(kFormPageWidth * scale), qRound(kFormPageHeight * scale));
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(kFormSide, kFormTop);
    painter.setPen(QPen(Qt::black, 0.75));
    const PlacedPart placed = Placing(document.parts.front()).take();
    FormPainter forms(painter, placed);
    for (const Strip& strip : placed.strips) {
        if (strip.page == 0) {
            forms.draw(strip);
        }
    }
    drawFormFoot(painter, document.parts.front().foot, document.pageWord.arg(1).arg(placed.pages));
    return page;
}

}  // namespace qgt::app
