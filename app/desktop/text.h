#pragma once

#include <string>

#include <QString>

namespace qgt::app {

/// The engine's texts as Qt's.
[[nodiscard]] inline QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

}  // namespace qgt::app
