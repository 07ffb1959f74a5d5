#pragma once

#include <string>

#include <QString>

namespace qgt::app {

/// The engine's texts as Qt's.
[[nodiscard]] inline QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// A stem as it is shown: the empty brackets of a choice are never torn over two lines, which the
/// ideographic spaces in them would allow.
[[nodiscard]] inline QString stemText(const std::string& utf8) {
    return text(utf8).replace(QStringLiteral("（　　）"),
                              QStringLiteral("（\u00A0\u00A0\u00A0\u00A0）"));
}

}  // namespace qgt::app
