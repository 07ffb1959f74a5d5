#pragma once

#include "app/runtime/data_folder.h"

#include <filesystem>

namespace qgt::app {

/// The program that does heavy and risky jobs: `$QGT_WORKER`, else the one that was installed or
/// built beside this one.
[[nodiscard]] std::filesystem::path workerProgram(const Environment& environment);

}  // namespace qgt::app
