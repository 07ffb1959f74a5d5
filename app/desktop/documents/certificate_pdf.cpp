#include "app/desktop/documents/certificate_pdf.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/text.h"
#include "app/runtime/certificate_words.h"
#include "app/runtime/qr_code.h"
#include "engine/core/os/files.h"

#include <string_view>
#include <vector>

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace qgt::app {

namespace {

constexpr int kPaperDpi = 600;
constexpr double kPaperWidth = 210;  // mm
constexpr double kPaperHeight = 297;
constexpr double kEdge = 18;
constexpr double kCodeSide = 56;
constexpr double kPointsPerMm = 72 / 25.4;

QString onPaper(const char* source) {
    return QCoreApplication::translate("CertificatePaper", source);
}

/// Lengths in millimetres of A4 on a device of any resolution.
class Sheet {
  public:
    Sheet(QPainter& painter, QSize dots)
        : m_painter(painter), m_scale(static_cast<double>(dots.width()) / kPaperWidth) {}

    [[nodiscard]] double dots(double mm) const { return mm * m_scale; }

    [[nodiscard]] QRectF box(double x, double y, double width, double height) const {
        return {dots(x), dots(y), dots(width), dots(height)};
    }

    void frame(double inset, double line) {
        m_painter.setPen(QPen(Qt::black, dots(line)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box(inset, inset, kPaperWidth - 2 * inset, kPaperHeight - 2 * inset));
    }

    void text(const QRectF& room, double points, bool bold, int flags, const QString& words) {
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(qRound(dots(points / kPointsPerMm)));
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(room, flags | Qt::TextWordWrap, words);
    }

    /// Modules of a whole number of dots, so that all are as wide as each other.
    void code(double x, double y, const QrCode& code) {
        const auto modules = static_cast<int>(code.size) + 2 * kQuietModules;
        const int module = qMax(1, static_cast<int>(dots(kCodeSide)) / modules);
        const int left = qRound(dots(x)) + kQuietModules * module;
        const int top = qRound(dots(y)) + kQuietModules * module;
        for (std::size_t row = 0; row < code.size; ++row) {
            for (std::size_t column = 0; column < code.size; ++column) {
                if (code.darkAt(row, column)) {
                    m_painter.fillRect(left + static_cast<int>(column) * module,
                                       top + static_cast<int>(row) * module,
                                       module,
                                       module,
                                       Qt::black);
                }
            }
        }
    }

  private:
    QPainter& m_painter;
    double m_scale;
};

struct Field {
    QString label;
    QString value;
};

std::vector<Field> fieldsOf(const CertificatePaper& paper) {
    const certificate::Certificate& said = paper.said;
    std::vector<Field> fields{
        {onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "Post")), text(said.post)},
        {onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "Staff number, last four")),
         text(said.staffTail)},
        {onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "Scope")),
         said.scope.empty() ? onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "all service lines"))
                            : text(said.scope)},
        {onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "Issued on")), text(toString(said.issued))},
        {onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "Valid until")),
         said.expires ? text(toString(*said.expires))
                      : onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "the law changes"))},
        {onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "Protection of the exam")),
         text(levelText(said.level))},
        {onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "Number")),
         text(certificate::serialInGroups(said.serial))}};
    std::erase_if(fields, [](const Field& field) { return field.value.isEmpty(); });
    return fields;
}

void paintFields(Sheet& sheet, const CertificatePaper& paper) {
    constexpr double kTop = 128;
    constexpr double kRow = 10;
    constexpr double kLabelX = 38;
    constexpr double kValueX = 92;
    double y = kTop;
    for (const Field& field : fieldsOf(paper)) {
        sheet.text(sheet.box(kLabelX, y, kValueX - kLabelX - 4, kRow),
                   11,
                   false,
                   Qt::AlignLeft | Qt::AlignVCenter,
                   field.label);
        sheet.text(sheet.box(kValueX, y, kPaperWidth - kValueX - kEdge - 8, kRow),
                   13,
                   true,
                   Qt::AlignLeft | Qt::AlignVCenter,
                   field.value);
        y += kRow;
    }
}

void paintFoot(Sheet& sheet, const CertificatePaper& paper) {
    constexpr double kFootY = 212;
    constexpr double kLeft = 28;
    sheet.text(sheet.box(kLeft, kFootY, 86, 34),
               13,
               true,
               Qt::AlignLeft | Qt::AlignTop,
               text(paper.issuer) + QLatin1Char('\n') +
                   onPaper(QT_TRANSLATE_NOOP("CertificatePaper", "(seal)")));
    sheet.text(
        sheet.box(kLeft, kFootY + 34, 86, 26),
        8.5,
        false,
        Qt::AlignLeft | Qt::AlignBottom,
        onPaper(QT_TRANSLATE_NOOP(
                    "CertificatePaper",
                    "To check it: scan the code and give its text to qgt or qgtctl certificate "
                    "verify; no network is needed. Root key of the issuer: %1"))
            .arg(text(paper.fingerprint)));
}

}  // namespace

Status paintCertificate(QPainter& painter, QSize dots, const CertificatePaper& paper) {
    const auto code = qrCodeOf(paper.text);
    if (!code) {
        return tl::unexpected<Error>(code.error());
    }
    Sheet sheet(painter, dots);
    constexpr double kOuter = 12;
    constexpr double kInner = 14.5;
    sheet.frame(kOuter, 0.8);
    sheet.frame(kInner, 0.25);
    const double width = kPaperWidth - 2 * kEdge;
    const int centred = Qt::AlignHCenter | Qt::AlignVCenter;
    sheet.text(sheet.box(kEdge, 36, width, 26), 30, true, centred, text(paper.said.title));
    sheet.text(sheet.box(kEdge, 72, width, 18), 24, true, centred, text(paper.said.name));
    sheet.text(sheet.box(kEdge + 14, 92, width - 28, 26),
               13,
               false,
               centred,
               onPaper(QT_TRANSLATE_NOOP(
                   "CertificatePaper",
                   "has passed the certification exam; this certificate is issued for it.")));
    paintFields(sheet, paper);
    paintFoot(sheet, paper);
    sheet.code(kPaperWidth - kEdge - kCodeSide - 4, 208, *code);
    return ok();
}

Result<QByteArray> pdfOf(const CertificatePaper& paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(text(paper.said.title + " " + paper.said.name));
    writer.setResolution(kPaperDpi);
    writer.setPageLayout(
        {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter});
    Status painted = ok();
    {
        QPainter painter(&writer);
        painted = paintCertificate(painter, {writer.width(), writer.height()}, paper);
    }
    return painted ? Result<QByteArray>(bytes) : tl::unexpected<Error>(painted.error());
}

Result<QString> writeCertificate(const CertificatePaper& paper, const QString& folder, Date today) {
    const auto bytes = pdfOf(paper);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    const auto path = newFile(folder.trimmed().toStdString(),
                              asFileName(paper.said.title + "-" + paper.said.name),
                              ".pdf",
                              today);
    if (!path) {
        return tl::unexpected<Error>(path.error());
    }
    const Status written = os::writeFileAtomically(
        *path, std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    return written ? Result<QString>(text(path->string())) : tl::unexpected<Error>(written.error());
}

}  // namespace qgt::app
