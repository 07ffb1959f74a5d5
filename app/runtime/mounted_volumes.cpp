#include "app/runtime/mounted_volumes.h"

#include <algorithm>
#include <array>
#include <string>
#include <system_error>

namespace qgt::app {

namespace fs = std::filesystem;

namespace {

void addVolumesBelow(const fs::path& root, std::vector<fs::path>& volumes) {
    std::error_code error;
    std::vector<fs::path> found;
    for (fs::directory_iterator entry(root, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code unreadable;
        if (fs::is_directory(entry->path(), unreadable)) {
            found.push_back(entry->path());
        }
    }
    std::ranges::sort(found);
    volumes.insert(volumes.end(), found.begin(), found.end());
}

}  // namespace

std::vector<fs::path> mountedVolumes(const Environment& environment) {
    std::vector<fs::path> volumes;
    const std::string user = environment("USER");
    if (user.empty()) {
        return volumes;
    }
    // A test says another place than the one where desktops mount.
    const std::string media = environment("QGT_MEDIA");
    const std::array<fs::path, 2> roots{media.empty() ? fs::path("/media") : fs::path(media),
                                        fs::path("/run/media")};
    for (const fs::path& root : roots) {
        addVolumesBelow(root / user, volumes);
    }
    return volumes;
}

}  // namespace qgt::app
