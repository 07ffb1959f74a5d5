#include "app/desktop/documents/documents_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace qgt::app {

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

}  // namespace qgt::app
