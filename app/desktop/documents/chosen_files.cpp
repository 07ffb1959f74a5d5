#include "app/desktop/documents/chosen_files.h"

#include <algorithm>
#include <iterator>

#include <QList>
#include <QVariant>

namespace qgt::app {

std::filesystem::path chosenPath(const QUrl& url) {
    return url.toLocalFile().toStdString();
}

std::vector<std::filesystem::path> chosenPaths(const QObject& dialog) {
    const auto files = dialog.property("selectedFiles").value<QList<QUrl>>();
    std::vector<std::filesystem::path> chosen;
    std::ranges::transform(files, std::back_inserter(chosen), chosenPath);
    return chosen;
}

}  // namespace qgt::app
