#include "app/desktop/documents/form_file.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/text.h"

#include <string_view>

#include <QStringList>

namespace qgt::app {

Result<QString> writeForm(const FormDocument& document, const QString& folder, Date today) {
    const QByteArray bytes = pdfOf(document);
    const auto path =
        writeOwnFile(folder.trimmed().toStdString(),
                     document.stem.toStdString(),
                     ".pdf",
                     today,
                     std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return path ? Result<QString>(text(path->string())) : tl::unexpected<Error>(path.error());
}

QString wordsOf(const FormDocument& document) {
    QStringList lines;
    for (const FormPart& part : document.parts) {
        for (const FormGroup& group : part.groups) {
            for (const FormPiece& piece : group.pieces) {
                QStringList cells;
                for (const FormCell& cell : piece.cells) {
                    cells.append(cell.text);
                }
                const QString words = piece.text + cells.join(QLatin1Char(' '));
                if (!words.isEmpty()) {
                    lines.append(words);
                }
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace qgt::app
