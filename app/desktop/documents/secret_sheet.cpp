#include "app/desktop/documents/secret_sheet.h"

#include "app/desktop/documents/new_file.h"

#include <string_view>
#include <utility>

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace qgt::app {

namespace {

constexpr int kDotsPerInch = 600;
constexpr double kMmPerInch = 25.4;
constexpr double kMargin = 18;      // mm
constexpr double kSlipHeight = 24;  // mm
constexpr double kGap = 4;          // mm

QString say(const char* source) {
    return QCoreApplication::translate("SecretSheet", source);
}

/// Puts text on pages of A4, from the top down.
class Page {
  public:
    explicit Page(QPdfWriter& writer) : m_writer(writer), m_painter(&writer) {}

    void paragraph(const QString& text, int points, bool bold) {
        setFont(points, bold);
        const QRectF room(0, m_y, width(), height() - m_y);
        const QRectF taken = m_painter.boundingRect(room, kWrapped, text);
        m_painter.drawText(room, kWrapped, text);
        m_y += taken.height() + dots(kGap);
    }

    void slip(const SecretSlip& slip, const QString& foot) {
        if (m_y + dots(kSlipHeight) > height()) {
            m_writer.newPage();
            m_y = 0;
        }
        constexpr double kNameShare = 0.45;
        const double inner = dots(kSlipHeight - kGap);
        const QRectF left(0, m_y + dots(kGap), width() * kNameShare, inner);
        const QRectF right(left.width(), left.y(), width() - left.width(), inner);
        constexpr int kNamePoints = 13;
        constexpr int kNotePoints = 9;
        constexpr int kSecretPoints = 18;
        setFont(kNamePoints, true);
        m_painter.drawText(left, Qt::AlignTop | Qt::AlignLeft, slip.name);
        setFont(kSecretPoints, true);
        m_painter.drawText(right, Qt::AlignTop | Qt::AlignRight, slip.secret);
        setFont(kNotePoints, false);
        m_painter.drawText(left.adjusted(0, inner / 2, 0, 0), kWrapped, slip.note);
        m_painter.drawText(right.adjusted(0, inner / 2, 0, 0), kWrapped | Qt::AlignRight, foot);
        m_y += dots(kSlipHeight);
        m_painter.setPen(QPen(Qt::black, dots(kLine), Qt::DashLine));
        m_painter.drawLine(QPointF(0, m_y), QPointF(width(), m_y));
    }

  private:
    static constexpr int kWrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;
    static constexpr double kLine = 0.2;  // mm

    [[nodiscard]] static double dots(double mm) { return mm * kDotsPerInch / kMmPerInch; }

    [[nodiscard]] double width() const { return m_writer.width(); }

    [[nodiscard]] double height() const { return m_writer.height(); }

    void setFont(int points, bool bold) {
        QFont font(QStringLiteral("Noto Sans CJK SC"), points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    double m_y = 0;
};

}  // namespace

QByteArray pdfOf(const SecretSheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheet.title);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4),
                          QPageLayout::Portrait,
                          QMarginsF(kMargin, kMargin, kMargin, kMargin),
                          QPageLayout::Millimeter});
    {
        Page page(writer);
        constexpr int kTitlePoints = 18;
        constexpr int kLeadPoints = 10;
        page.paragraph(sheet.title, kTitlePoints, true);
        page.paragraph(sheet.lead, kLeadPoints, false);
        for (const SecretSlip& slip : sheet.slips) {
            page.slip(slip, sheet.foot);
        }
    }
    return bytes;
}

QByteArray textOf(const SecretSheet& sheet) {
    QStringList lines{sheet.title, {}, sheet.lead, {}};
    for (const SecretSlip& slip : sheet.slips) {
        QStringList words{slip.name, slip.note, slip.secret};
        words.removeAll(QString());
        lines.append(words.join(QStringLiteral("　")));
    }
    if (!sheet.foot.isEmpty()) {
        lines.append({QString(), sheet.foot});
    }
    return lines.join(QStringLiteral("\r\n")).append(QStringLiteral("\r\n")).toUtf8();
}

Result<QString> writeSheet(const SecretSheet& sheet, SheetFormat format, const QString& folder) {
    const bool pdf = format == SheetFormat::Pdf;
    const QByteArray bytes = pdf ? pdfOf(sheet) : textOf(sheet);
    const auto path =
        writeOwnFile(folder.trimmed().toStdString(),
                     sheet.stem.toStdString(),
                     pdf ? ".pdf" : ".txt",
                     sheet.day,
                     std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return path ? Result<QString>(QString::fromStdString(path->string()))
                : tl::unexpected<Error>(path.error());
}

SecretSheet recoverySheet(const QString& code, Date day) {
    return {.stem = say(QT_TRANSLATE_NOOP("SecretSheet", "recovery-code")),
            .title = say(QT_TRANSLATE_NOOP("SecretSheet", "Recovery code")),
            .lead = say(QT_TRANSLATE_NOOP(
                "SecretSheet",
                "With this code the administrator comes in when the password is forgotten. Lock "
                "this sheet away. Once a new code was made, this one no longer works.")),
            .foot = {},
            .slips = {{.name = say(QT_TRANSLATE_NOOP("SecretSheet", "Recovery code")),
                       .note = QString::fromStdString(toString(day)),
                       .secret = code}},
            .day = day};
}

SecretSheet keySheet(const std::vector<std::string>& lines, const QString& fingerprint, Date day) {
    SecretSheet sheet{
        .stem = say(QT_TRANSLATE_NOOP("SecretSheet", "exam-keys-recovery")),
        .title = say(QT_TRANSLATE_NOOP("SecretSheet", "Recovery sheet of the exam keys")),
        .lead = say(QT_TRANSLATE_NOOP(
                        "SecretSheet",
                        "With these lines the exam keys are restored on any computer when the "
                        "passphrase is forgotten or the machine is lost. Whoever has this sheet "
                        "has the keys: print it twice, lock the copies in two places and delete "
                        "the file. Made on %1, root key %2, %3 lines."))
                    .arg(QString::fromStdString(toString(day)),
                         fingerprint,
                         QString::number(lines.size())),
        .foot = {},
        .slips = {},
        .day = day};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        sheet.slips.push_back({.name = QString::number(i + 1),
                               .note = {},
                               .secret = QString::fromStdString(lines[i])});
    }
    return sheet;
}

SecretSheet firstSecretsSheet(std::vector<SecretSlip> slips, Date day) {
    return {.stem = say(QT_TRANSLATE_NOOP("SecretSheet", "first-pins")),
            .title = say(QT_TRANSLATE_NOOP("SecretSheet", "Temporary PINs and passwords")),
            .lead = say(QT_TRANSLATE_NOOP(
                "SecretSheet",
                "Cut along the lines and hand each slip to its person. Then destroy what is left "
                "of this sheet and delete the file.")),
            .foot = say(QT_TRANSLATE_NOOP(
                "SecretSheet", "For the first sign-in; it is replaced there by one of your own.")),
            .slips = std::move(slips),
            .day = day};
}

}  // namespace qgt::app
