#pragma once

#include "app/runtime/data_folder.h"

#include <filesystem>

namespace qgt::app {

/// Name of the folder on another volume that says: keep the second copy of exam journals here.
inline constexpr const char* kMirrorFolder = "quangangtong-mirror";

/// Where journals of exams are kept a second time: `$QGT_MIRROR`; else a folder `kMirrorFolder`
/// that somebody made on a mounted volume (`/media/$USER/*`, `/run/media/$USER/*`), so that answers
/// never land on a stick by chance; else `mirror` in the data folder, which guards against a file
/// that is damaged, not against a disk that is.
[[nodiscard]] std::filesystem::path mirrorPlace(const DataFolder& folder,
                                                const Environment& environment);

}  // namespace qgt::app
