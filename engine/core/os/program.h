#pragma once

#include <filesystem>

namespace qgt::os {

/// The file of the running program, links followed; empty when the system does not say.
[[nodiscard]] std::filesystem::path programFile();

}  // namespace qgt::os
