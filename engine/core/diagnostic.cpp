#include "engine/core/diagnostic.h"

#include <algorithm>

namespace qgt {

bool hasErrors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) {
        return d.severity == Severity::Error;
    });
}

}  // namespace qgt
