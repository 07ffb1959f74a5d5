#pragma once

#include "engine/core/date.h"
#include "engine/core/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace qgt::app {

/// `STEM-20261124.SUFFIX` in the folder, with a number behind the day where that is taken, so that
/// nothing is overwritten. Errors: file.missing (arg path) when there is no such folder.
[[nodiscard]] Result<std::filesystem::path> newFile(const std::filesystem::path& folder,
                                                    const std::string& stem,
                                                    const std::string& suffix,
                                                    Date today);

/// The bytes in such a file that only its owner may read, and its path. Errors: file.*.
[[nodiscard]] Result<std::filesystem::path> writeOwnFile(const std::filesystem::path& folder,
                                                         const std::string& stem,
                                                         const std::string& suffix,
                                                         Date today,
                                                         std::string_view bytes);

/// A name that every file system takes and that leads to no other folder, from words that somebody
/// else chose.
[[nodiscard]] std::string asFileName(std::string words);

}  // namespace qgt::app
