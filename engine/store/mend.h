#pragma once

#include "engine/core/result.h"
#include "engine/store/schema.h"

#include <filesystem>
#include <vector>

namespace qgt::store {

/// A private copy of a damaged store that SQLite can open: as long as its header says, and with
/// the first page of an empty store where its own holds no schema that we know. Errors: file.*,
/// store.*.
Status mendCopy(const std::filesystem::path& damaged,
                const std::filesystem::path& copy,
                const std::vector<SchemaStep>& steps);

}  // namespace qgt::store
