#pragma once

#include "app/runtime/data_folder.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/seat/exam_package.h"

#include <optional>
#include <string_view>
#include <vector>

namespace qgt::app {

/// Packages on the shelf of a data folder.
struct ShelvedPackages {
    std::vector<seat::SignedPackage> packages;
    int unreadable = 0;
};

/// Imported packages as they came, by exam, and the root key that this data folder believes. Each
/// is verified again when it is read. Errors of all: file.*, keys.*.
class PackageShelf {
  public:
    explicit PackageShelf(DataFolder folder) : m_folder(std::move(folder)) {}

    /// The root of this unit's own keys, else the one that was pinned; nothing: none yet. Errors:
    /// package.pin-damaged.
    [[nodiscard]] Result<std::optional<integrity::KeyBytes>> trustedRoot() const;

    /// Believes this root from now on.
    [[nodiscard]] Status pin(const integrity::KeyBytes& root) const;

    /// In the place of an older one of the same exam.
    [[nodiscard]] Status put(const ExamId& exam, std::string_view file) const;

    /// Nothing: none. Errors: those of `seat::readPackage`.
    [[nodiscard]] Result<std::optional<seat::SignedPackage>> package(const ExamId& exam) const;

    [[nodiscard]] Result<ShelvedPackages> all() const;

  private:
    DataFolder m_folder;
};

}  // namespace qgt::app
