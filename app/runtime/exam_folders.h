#pragma once

#include <filesystem>

namespace qgt::app {

/// Where a data folder keeps what certifies. All folders and their files are their owner's only.
struct ExamFolders {
    std::filesystem::path root;  ///< the data folder

    [[nodiscard]] std::filesystem::path keys() const { return root / "keys"; }

    [[nodiscard]] std::filesystem::path keyFile() const { return keys() / "unit.keys"; }

    /// A key file that could not be used any more when the keys were restored.
    [[nodiscard]] std::filesystem::path setAside() const { return keys() / "unit.keys.set-aside"; }

    /// Packages of exams that were sealed elsewhere, and the root that they are believed of.
    [[nodiscard]] std::filesystem::path packages() const { return root / "exam_packages"; }

    [[nodiscard]] std::filesystem::path pinnedRoot() const { return packages() / "unit.root"; }

    [[nodiscard]] std::filesystem::path pool() const { return root / "exam_pool"; }

    [[nodiscard]] std::filesystem::path poolFile() const { return pool() / "pool.sealed"; }
};

}  // namespace qgt::app
