#pragma once

#include <filesystem>

namespace qgt::app {

/// Where a data folder keeps what certifies. Both folders and their files are their owner's only.
struct ExamFolders {
    std::filesystem::path root;  ///< the data folder

    [[nodiscard]] std::filesystem::path keys() const { return root / "keys"; }

    [[nodiscard]] std::filesystem::path keyFile() const { return keys() / "unit.keys"; }

    /// A key file that could not be used any more when the keys were restored.
    [[nodiscard]] std::filesystem::path setAside() const { return keys() / "unit.keys.set-aside"; }

    [[nodiscard]] std::filesystem::path pool() const { return root / "exam_pool"; }

    [[nodiscard]] std::filesystem::path poolFile() const { return pool() / "pool.sealed"; }
};

}  // namespace qgt::app
