#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/store/database.h"
#include "engine/store/paths.h"
#include "engine/store/schema.h"

#include <functional>
#include <string>
#include <vector>

namespace qgt::store {

/// What opening needs to know; see `OpenOptions` for the meaning.
struct Opening {
    Paths paths;
    Paths
        known;  ///< the data folder: what errors name and where backups lie; `paths` may be a copy
    const Clock* clock = nullptr;
    std::function<std::string()> newId;
    std::vector<SchemaStep> steps;
    bool startFresh = false;
    bool mayMoveAside = true;  ///< a damaged store is moved away; false on a copy for viewing
};

/// Makes, migrates, checks and opens the store. Errors: store.too-new, store.foreign,
/// store.foreign-schema (all leave every byte as it was), store.empty-file, store.missing,
/// store.damaged and store.damaged-no-backup (args path, backup), store.migration-failed,
/// store.busy, store.io, ….
[[nodiscard]] Result<Database::Opened> openStore(const Opening& opening);

}  // namespace qgt::store
