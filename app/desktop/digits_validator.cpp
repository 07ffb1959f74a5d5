#include "app/desktop/digits_validator.h"

#include <algorithm>

namespace qgt::app {

DigitsValidator::DigitsValidator(QObject* parent) : QValidator(parent) {}

QValidator::State DigitsValidator::validate(QString& input, int& /*position*/) const {
    const bool digits = std::ranges::all_of(input, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? Acceptable : Invalid;
}

}  // namespace qgt::app
