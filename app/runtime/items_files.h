#pragma once

#include "engine/bank/bank_unit.h"
#include "engine/core/result.h"

#include <filesystem>
#include <vector>

namespace qgt::app {

/// The items files and cases that somebody names, one by one or as folders of which every .yaml
/// below counts, as they lie on the disk. They are called as seen from their folder, and by their
/// whole path where two would have one name. Errors: file.*; file.missing (arg path) when a folder
/// holds none.
[[nodiscard]] Result<bank::BankFiles> readItemsFiles(
    const std::vector<std::filesystem::path>& chosen);

}  // namespace qgt::app
