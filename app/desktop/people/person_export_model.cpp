#include "app/desktop/people/person_export_model.h"

#include "app/desktop/documents/documents_folder.h"

#include <utility>

namespace qgt::app {

PersonExportModel::PersonExportModel(Executor executor, Wording wording, QObject* parent)
    : QObject(parent),
      m_executor(std::move(executor)),
      m_wording(std::move(wording)),
      m_folder(documentsFolder()) {}

QString PersonExportModel::problem() const {
    return m_problem ? m_wording.sentence(*m_problem) : QString();
}

QString PersonExportModel::written() const {
    return m_written
               ? tr("%n person(s) written: %1", nullptr, m_written->persons).arg(m_written->path)
               : QString();
}

void PersonExportModel::attach(std::shared_ptr<Workspace> workspace,
                               std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    restart();
}

void PersonExportModel::retranslate() {
    emit changed();
}

void PersonExportModel::restart() {
    m_problem.reset();
    m_written.reset();
    emit changed();
}

void PersonExportModel::choose(const QUrl& folder) {
    m_folder = folder.toLocalFile();
    emit changed();
}

void PersonExportModel::write(const QString& folder, const QString& purpose) {
    if (m_busy || !m_workspace || !m_actor) {
        return;
    }
    m_busy = true;
    m_folder = folder;
    emit changed();
    runFor(
        m_executor,
        this,
        [workspace = m_workspace, actor = *m_actor, folder, purpose] {
            return exportTable(*workspace, actor, folder, purpose);
        },
        [this](const Result<ExportedTable>& table) {
            m_busy = false;
            m_problem = table ? std::optional<Error>() : table.error();
            m_written = table ? std::optional<ExportedTable>(*table) : std::nullopt;
            emit changed();
        });
}

}  // namespace qgt::app
