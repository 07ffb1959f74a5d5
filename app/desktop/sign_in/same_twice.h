#pragma once

#include "engine/core/result.h"

#include <string>

#include <QString>

namespace qgt::app {

/// A new secret that was entered twice, when both are the same. Whether it may be used is for the
/// engine to say. Errors: sign-in.not-the-same.
[[nodiscard]] inline Result<std::string> sameTwice(const QString& secret, const QString& again) {
    return secret == again ? Result<std::string>(secret.toStdString())
                           : failure("sign-in.not-the-same");
}

}  // namespace qgt::app
