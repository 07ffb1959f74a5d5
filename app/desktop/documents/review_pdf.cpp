#include "app/desktop/documents/review_pdf.h"

#include <algorithm>
#include <memory>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>

namespace qgt::app {

namespace {

// A4 in points with margins of 18 mm.
constexpr double kPageWidth = 595.0;
constexpr double kPageHeight = 842.0;
constexpr double kMargin = 51.0;
constexpr double kFoot = 24.0;
constexpr double kHead = 64.0;  ///< title and remark, on the first page
constexpr double kGap = 14.0;   ///< between items
constexpr double kWidth = kPageWidth - 2 * kMargin;
constexpr double kHeight = kPageHeight - 2 * kMargin - kFoot;
constexpr int kPointsPerInch = 72;
constexpr double kSize = 10.0;
constexpr double kSmallest = 5.0;
constexpr double kIndent = 16.0;
constexpr const char* kFamily = "Noto Sans CJK SC";

/// Writes paragraphs; sizes are relative to the size of the item's text, and one pixel is one point
/// of the paper, whatever screen there is.
class Sheet {
  public:
    explicit Sheet(double size) : m_size(size), m_document(std::make_unique<QTextDocument>()) {
        QFont font(QString::fromLatin1(kFamily));
        font.setPixelSize(static_cast<int>(size));
        m_document->setDefaultFont(font);
        m_document->setDocumentMargin(0);
        m_document->setTextWidth(kWidth);
    }

    void paragraph(const QString& text, bool bold, double size, double indent) {
        if (text.isEmpty()) {
            return;
        }
        QTextCursor cursor(m_document.get());
        cursor.movePosition(QTextCursor::End);
        QTextBlockFormat block;
        block.setLeftMargin(indent);
        block.setTopMargin(2);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat letters;
        QFont font(QString::fromLatin1(kFamily));
        font.setPixelSize(std::max(1, static_cast<int>(m_size * size + 0.5)));
        font.setBold(bold);
        letters.setFont(font);
        letters.setForeground(Qt::black);
        if (m_first) {
            cursor.setBlockFormat(block);
            m_first = false;
        } else {
            cursor.insertBlock(block);
        }
        cursor.insertText(text, letters);
    }

    [[nodiscard]] std::unique_ptr<QTextDocument> take() { return std::move(m_document); }

  private:
    double m_size;
    bool m_first = true;
    std::unique_ptr<QTextDocument> m_document;
};

QString labelled(const QString& word, const QString& text) {
    return text.isEmpty() ? QString() : word + QStringLiteral("　") + text;
}

std::unique_ptr<QTextDocument> documentOf(const ReviewPrint& print,
                                          std::size_t place,
                                          double size) {
    const PrintedItem& item = print.items[place];
    Sheet sheet(size);
    const QString head = QStringList{item.no, item.line, item.kind, item.story}
                             .filter(QRegularExpression(QStringLiteral(".")))
                             .join(QStringLiteral(" · "));
    sheet.paragraph(head, false, 0.85, 0);
    sheet.paragraph(QStringLiteral("%1. %2").arg(place + 1).arg(item.stem), true, 1, 0);
    for (const PrintedRow& row : item.rows) {
        const QString sign = row.right ? QStringLiteral("✓ ") : QStringLiteral("　 ");
        sheet.paragraph(sign + row.key + QStringLiteral(". ") + row.text, false, 1, kIndent);
    }
    sheet.paragraph(labelled(print.answerWord, item.answer), true, 1, 0);
    sheet.paragraph(item.explanation, false, 1, 0);
    sheet.paragraph(labelled(print.basisWord, item.basis), false, 0.85, 0);
    sheet.paragraph(labelled(print.noteWord, item.note), false, 1, 0);
    return sheet.take();
}

/// The item at the largest size at which it fits on one page.
std::unique_ptr<QTextDocument> fittedDocument(const ReviewPrint& print, std::size_t place) {
    double size = kSize;
    auto document = documentOf(print, place, size);
    while (document->size().height() > kHeight && size > kSmallest) {
        size -= 1;
        document = documentOf(print, place, size);
    }
    return document;
}

PlacedItem placeAfter(const PlacedItem* last, double height) {
    if (last == nullptr) {
        return {0, kHead, height};
    }
    const double top = last->top + last->height + kGap;
    return top + height <= kHeight ? PlacedItem{last->page, top, height}
                                   : PlacedItem{last->page + 1, 0, height};
}

std::vector<PlacedItem> placed(const std::vector<std::unique_ptr<QTextDocument>>& documents) {
    std::vector<PlacedItem> places;
    for (const auto& document : documents) {
        const double height = document->size().height();
        PlacedItem next = placeAfter(places.empty() ? nullptr : &places.back(), height);
        if (places.empty() && next.top + height > kHeight) {
            next = {1, 0, height};  // under the title there is no room for it
        }
        places.push_back(next);
    }
    return places;
}

std::vector<std::unique_ptr<QTextDocument>> documentsOf(const ReviewPrint& print) {
    std::vector<std::unique_ptr<QTextDocument>> documents;
    for (std::size_t i = 0; i < print.items.size(); ++i) {
        documents.push_back(fittedDocument(print, i));
    }
    return documents;
}

QFont fontOf(int size, bool bold) {
    QFont font(QString::fromLatin1(kFamily));
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

void paintTitle(QPainter& painter, const ReviewPrint& print) {
    constexpr double kTitleLine = 28;
    constexpr double kRemarkLine = 18;
    painter.setFont(fontOf(18, true));
    painter.drawText(QRectF(kMargin, kMargin, kWidth, kTitleLine), Qt::AlignLeft, print.title);
    painter.setFont(fontOf(9, false));
    painter.drawText(
        QRectF(kMargin, kMargin + kTitleLine, kWidth, kRemarkLine), Qt::AlignLeft, print.remark);
    const double line = kMargin + kTitleLine + kRemarkLine + 4;
    painter.drawLine(QPointF(kMargin, line), QPointF(kMargin + kWidth, line));
}

void paintFoot(QPainter& painter, const ReviewPrint& print, int page, int pages) {
    painter.setFont(fontOf(8, false));
    painter.drawText(QRectF(kMargin, kPageHeight - kMargin - kFoot / 2, kWidth, kFoot),
                     Qt::AlignRight,
                     print.pageWord.arg(page + 1).arg(pages));
}

}  // namespace

double reviewPageHeight() {
    return kHeight;
}

std::vector<PlacedItem> placedItems(const ReviewPrint& print) {
    return placed(documentsOf(print));
}

QByteArray reviewPdf(const ReviewPrint& print) {
    const auto documents = documentsOf(print);
    const std::vector<PlacedItem> places = placed(documents);
    const int pages = places.empty() ? 1 : places.back().page + 1;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPointsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(print.title);
    QPainter painter(&writer);
    painter.setPen(Qt::black);
    paintTitle(painter, print);
    std::size_t next = 0;
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        for (; next < places.size() && places[next].page == page; ++next) {
            painter.save();
            painter.translate(kMargin, kMargin + places[next].top);
            documents[next]->drawContents(&painter);
            painter.restore();
        }
        paintFoot(painter, print, page, pages);
    }
    painter.end();
    return buffer.data();
}

}  // namespace qgt::app
