#pragma once

#include "app/runtime/data_folder.h"

#include <filesystem>
#include <vector>

namespace qgt::app {

/// What desktops mount when it is plugged in (`/media/$USER/*`, then `/run/media/$USER/*`), each in
/// the order of names; `$QGT_MEDIA` stands for `/media`. Only folders that can be seen into.
[[nodiscard]] std::vector<std::filesystem::path> mountedVolumes(const Environment& environment);

}  // namespace qgt::app
