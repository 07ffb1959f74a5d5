#include "app/desktop/documents/form_file.h"

#include "app/desktop/documents/new_file.h"
#include "app/desktop/text.h"

#include <string_view>

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

}  // namespace qgt::app
