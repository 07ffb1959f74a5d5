#pragma once

#include <string>

namespace qgt::app {

/// Who holds a store, for the message that a second program shows: program, user and process id.
[[nodiscard]] std::string holderText(const std::string& program);

}  // namespace qgt::app
