#pragma once

#include <filesystem>
#include <string>

namespace qgt::app {

/// A path in the folder where nothing lies yet: `stem`.pdf, or with a number behind the stem.
[[nodiscard]] inline std::filesystem::path newPdfIn(const std::filesystem::path& folder,
                                                    const std::string& stem) {
    std::filesystem::path path = folder / (stem + ".pdf");
    std::error_code ignored;
    for (int n = 2; std::filesystem::exists(path, ignored); ++n) {
        path = folder / (stem + "-" + std::to_string(n) + ".pdf");
    }
    return path;
}

}  // namespace qgt::app
