#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Text as it is shown. What it returns is for the eye only and must never be stored or compared.
class Typeset final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    using QObject::QObject;

    /// The text with a thin space (U+2009) wherever a Han character meets a Latin letter or a
    /// digit, as Chinese typesetting asks for. A text that already has a space there is left
    /// alone.
    [[nodiscard]] Q_INVOKABLE static QString spaced(const QString& text);
};

}  // namespace qgt::app
