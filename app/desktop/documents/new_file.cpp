#include "app/desktop/documents/new_file.h"

#include <system_error>

namespace qgt::app {

Result<std::filesystem::path> newFile(const std::filesystem::path& folder,
                                      const std::string& stem,
                                      const std::string& suffix,
                                      Date today) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) {
        return failure("file.missing", {{"path", folder.string()}});
    }
    std::string day = toString(today);
    std::erase(day, '-');
    const std::string name = stem + "-" + day;
    std::filesystem::path path = folder / (name + suffix);
    for (int n = 2; std::filesystem::exists(path, ignored); ++n) {
        path = folder / (name + "-" + std::to_string(n) + suffix);
    }
    return path;
}

}  // namespace qgt::app
