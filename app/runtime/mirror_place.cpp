#include "app/runtime/mirror_place.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace qgt::app {

namespace fs = std::filesystem;

namespace {

/// The first volume below `root`, by name, that has the folder.
std::optional<fs::path> onVolume(const fs::path& root) {
    std::error_code error;
    std::vector<fs::path> volumes;
    for (fs::directory_iterator entry(root, error), end; !error && entry != end;
         entry.increment(error)) {
        volumes.push_back(entry->path());
    }
    std::ranges::sort(volumes);
    const auto found = std::ranges::find_if(volumes, [](const fs::path& volume) {
        std::error_code unreadable;
        return fs::is_directory(volume / kMirrorFolder, unreadable);
    });
    return found == volumes.end() ? std::nullopt : std::optional(*found / kMirrorFolder);
}

}  // namespace

fs::path mirrorPlace(const DataFolder& folder, const Environment& environment) {
    if (const std::string said = environment("QGT_MIRROR"); !said.empty()) {
        return said;
    }
    const std::string user = environment("USER");
    // Where desktops mount what is plugged in; a test says another place.
    const std::string media = environment("QGT_MEDIA");
    const std::array<fs::path, 2> roots{media.empty() ? fs::path("/media") : fs::path(media),
                                        fs::path("/run/media")};
    for (const fs::path& root : roots) {
        if (auto place = user.empty() ? std::nullopt : onVolume(root / user)) {
            return *place;
        }
    }
    return folder.root / "mirror";
}

}  // namespace qgt::app
