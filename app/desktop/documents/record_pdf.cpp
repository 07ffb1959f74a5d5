#include "app/desktop/documents/record_pdf.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/text.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <memory>
#include <string_view>

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

namespace qgt::app {

namespace {

// A4 in points with margins of 18 mm.
constexpr double kSheetWidth = 595.0;
constexpr double kSheetHeight = 842.0;
constexpr double kSheetMargin = 51.0;
constexpr double kSheetFoot = 24.0;
constexpr double kLineWidth = kSheetWidth - 2 * kSheetMargin;
constexpr double kTextHeight = kSheetHeight - 2 * kSheetMargin - kSheetFoot;
constexpr int kDotsPerInch = 72;
constexpr int kUsualSize = 10;
constexpr int kSmallestSize = 6;
constexpr double kLabelWidth = 116;
constexpr const char* kRecordFamily = "Noto Sans CJK SC";

QFont recordFont(double size, bool bold) {
    QFont font(QString::fromLatin1(kRecordFamily));
    font.setPixelSize(std::max(1, qRound(size)));
    font.setBold(bold);
    // Shaped, digits beside Latin letters would be missing from what a reader of the file copies.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// Writes paragraphs one after the other; one pixel is one point of the paper.
class RecordText {
  public:
    explicit RecordText(double size) : m_size(size), m_document(std::make_unique<QTextDocument>()) {
        m_document->setDefaultFont(recordFont(size, false));
        m_document->setDocumentMargin(0);
        m_document->setPageSize(QSizeF(kLineWidth, kTextHeight));
    }

    /// `scale` is relative to the size of the text, `above` in lines.
    void paragraph(const QString& words, bool bold, double scale, double above) {
        QTextCursor cursor = next(above);
        cursor.insertText(words, letters(bold, scale));
    }

    void line(const RecordLine& line) {
        const double scale = line.quiet ? 0.85 : 1;
        if (line.label.isEmpty()) {
            paragraph(line.words, false, scale, 0.2);
            return;
        }
        QTextBlockFormat block;
        block.setLeftMargin(kLabelWidth);
        block.setTextIndent(-kLabelWidth);
        block.setTabPositions({QTextOption::Tab(kLabelWidth, QTextOption::LeftTab)});
        QTextCursor cursor = next(0.2, block);
        // A label that is wider than its column stands above its words.
        const double wide =
            QFontMetricsF(recordFont(m_size * scale, false)).horizontalAdvance(line.label);
        const QChar between = wide < kLabelWidth - m_size / 2 ? QChar(QLatin1Char('\t'))
                                                              : QChar(QChar::LineSeparator);
        cursor.insertText(line.label + between, letters(false, scale));
        // A line end inside stays in the column of the words.
        cursor.insertText(QString(line.words).replace(QLatin1Char('\n'), QChar::LineSeparator),
                          letters(false, scale));
    }

    [[nodiscard]] std::unique_ptr<QTextDocument> take() { return std::move(m_document); }

  private:
    [[nodiscard]] QTextCursor next(double above, QTextBlockFormat block = {}) {
        QTextCursor cursor(m_document.get());
        cursor.movePosition(QTextCursor::End);
        block.setTopMargin(m_first ? 0 : above * m_size);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (m_first) {
            cursor.setBlockFormat(block);
            m_first = false;
        } else {
            cursor.insertBlock(block);
        }
        return cursor;
    }

    [[nodiscard]] QTextCharFormat letters(bool bold, double scale) const {
        QTextCharFormat format;
        format.setFont(recordFont(m_size * scale, bold));
        format.setForeground(Qt::black);
        return format;
    }

    double m_size;
    bool m_first = true;
    std::unique_ptr<QTextDocument> m_document;
};

std::unique_ptr<QTextDocument> recordAt(const RecordPrint& print, double size) {
    RecordText text(size);
    text.paragraph(print.title, true, 1.8, 0);
    text.paragraph(print.remark, false, 0.9, 0.3);
    for (const RecordSection& section : print.sections) {
        text.paragraph(section.heading, true, 1.15, 1.2);
        for (const RecordLine& line : section.lines) {
            text.line(line);
        }
    }
    return text.take();
}

std::unique_ptr<QTextDocument> recordOf(const RecordPrint& print) {
    int size = kUsualSize;
    auto document = recordAt(print, size);
    while (print.onePage && document->pageCount() > 1 && size > kSmallestSize) {
        --size;
        document = recordAt(print, size);
    }
    return document;
}

void paintPage(QPainter& painter, QTextDocument& document, int page) {
    const QRectF part(0, page * kTextHeight, kLineWidth, kTextHeight);
    painter.save();
    painter.translate(kSheetMargin, kSheetMargin - part.top());
    document.drawContents(&painter, part);
    painter.restore();
}

}  // namespace

int pageCountOf(const RecordPrint& print) {
    return recordOf(print)->pageCount();
}

QByteArray recordPdf(const RecordPrint& print) {
    const auto document = recordOf(print);
    const int pages = document->pageCount();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(print.title);
    QPainter painter(&writer);
    painter.setPen(Qt::black);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paintPage(painter, *document, page);
        painter.setFont(recordFont(8, false));
        painter.drawText(
            QRectF(
                kSheetMargin, kSheetHeight - kSheetMargin - kSheetFoot / 2, kLineWidth, kSheetFoot),
            Qt::AlignRight,
            print.pageWord.arg(page + 1).arg(pages));
    }
    painter.end();
    return buffer.data();
}

Result<QString> writeRecord(const RecordPrint& print, const QString& folder) {
    const QByteArray bytes = recordPdf(print);
    const auto path = newFile(
        folder.trimmed().toStdString(), asFileName(print.stem.toStdString()), ".pdf", print.day);
    if (!path) {
        return tl::unexpected<Error>(path.error());
    }
    // What is in it is about a person: only the owner of the file reads it.
    const Status written = os::writeFileAtomically(
        *path,
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
        os::Readers::Owner);
    return written ? Result<QString>(text(path->string())) : tl::unexpected<Error>(written.error());
}

}  // namespace qgt::app
