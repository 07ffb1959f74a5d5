#include "app/desktop/documents/sheet_saver.h"

#include "app/desktop/documents/documents_folder.h"

#include <utility>

namespace qgt::app {

SheetSaver::SheetSaver(Executor executor, Wording wording, Content content, QObject* parent)
    : QObject(parent),
      m_executor(std::move(executor)),
      m_wording(std::move(wording)),
      m_content(std::move(content)),
      m_folder(documentsFolder()) {}

QString SheetSaver::problem() const {
    return m_problem ? m_wording.sentence(*m_problem) : QString();
}

void SheetSaver::restart(Permit permit) {
    m_permit = std::move(permit);
    m_written.clear();
    m_problem.reset();
    emit changed();
}

void SheetSaver::retranslate() {
    emit changed();
}

void SheetSaver::choose(const QUrl& folder) {
    m_folder = folder.toLocalFile();
    emit changed();
}

void SheetSaver::savePdf(const QString& folder) {
    save(SheetFormat::Pdf, folder);
}

void SheetSaver::saveText(const QString& folder) {
    save(SheetFormat::Text, folder);
}

void SheetSaver::save(SheetFormat format, const QString& folder) {
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_folder = folder;
    emit changed();
    runFor(
        m_executor,
        this,
        [sheet = m_content(), permit = m_permit, format, folder]() -> Result<QString> {
            if (const Status permitted = permit ? permit(sheet) : ok(); !permitted) {
                return tl::unexpected(permitted.error());
            }
            return writeSheet(sheet, format, folder);
        },
        [this](const Result<QString>& path) {
            m_busy = false;
            m_written = path.value_or(QString());
            m_problem = path ? std::optional<Error>() : path.error();
            emit changed();
        });
}

}  // namespace qgt::app
