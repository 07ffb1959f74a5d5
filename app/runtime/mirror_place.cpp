#include "app/runtime/mirror_place.h"

#include "app/runtime/mounted_volumes.h"

#include <string>
#include <system_error>

namespace qgt::app {

namespace fs = std::filesystem;

fs::path mirrorPlace(const DataFolder& folder, const Environment& environment) {
    if (const std::string said = environment("QGT_MIRROR"); !said.empty()) {
        return said;
    }
    for (const fs::path& volume : mountedVolumes(environment)) {
        std::error_code unreadable;
        if (fs::is_directory(volume / kMirrorFolder, unreadable)) {
            return volume / kMirrorFolder;
        }
    }
    return folder.root / "mirror";
}

}  // namespace qgt::app
