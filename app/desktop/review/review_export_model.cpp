#include "app/desktop/review/review_export_model.h"

#include "app/desktop/documents/documents_folder.h"

#include <utility>

namespace qgt::app {

ReviewExportModel::ReviewExportModel(Deps deps, QObject* parent)
    : QObject(parent), m_deps(std::move(deps)), m_folder(documentsFolder()) {}

QString ReviewExportModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

QString ReviewExportModel::written() const {
    return m_written.isEmpty() ? QString()
                               : tr("%n item(s) written: %1", nullptr, count()).arg(m_written);
}

void ReviewExportModel::start(ReviewPrint print) {
    m_print = std::move(print);
    m_problem.reset();
    m_written.clear();
    emit changed();
}

void ReviewExportModel::retranslate() {
    emit changed();
}

void ReviewExportModel::close() {
    if (m_print) {
        m_print.reset();
        emit changed();
    }
}

void ReviewExportModel::choose(const QUrl& folder) {
    m_folder = folder.toLocalFile();
    emit changed();
}

void ReviewExportModel::writeTable(const QString& folder) {
    write(ReviewFile::Table, folder);
}

void ReviewExportModel::writePdf(const QString& folder) {
    write(ReviewFile::Pdf, folder);
}

void ReviewExportModel::write(ReviewFile kind, const QString& folder) {
    if (m_busy || !m_print) {
        return;
    }
    m_busy = true;
    m_folder = folder;
    emit changed();
    runFor(
        m_deps.executor,
        this,
        [print = *m_print, kind, folder] { return writeReview(print, kind, folder); },
        [this](const Result<QString>& path) {
            m_busy = false;
            m_problem = path ? std::optional<Error>() : path.error();
            m_written = path ? *path : QString();
            emit changed();
        });
}

}  // namespace qgt::app
