#pragma once

#include <QValidator>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Lets only the digits 0-9 into a field.
class DigitsValidator : public QValidator {
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit DigitsValidator(QObject* parent = nullptr);

    State validate(QString& input, int& position) const override;
};

}  // namespace qgt::app
