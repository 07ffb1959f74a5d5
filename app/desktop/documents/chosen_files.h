#pragma once

#include <filesystem>
#include <vector>

#include <QObject>
#include <QUrl>

namespace qgt::app {

/// What was chosen in a dialog for a file or folder.
[[nodiscard]] std::filesystem::path chosenPath(const QUrl& url);

/// What was chosen in a dialog for files. The dialog and not its list, of which qmllint 6.4
/// believes that it is another type than a method's.
[[nodiscard]] std::vector<std::filesystem::path> chosenPaths(const QObject& dialog);

}  // namespace qgt::app
