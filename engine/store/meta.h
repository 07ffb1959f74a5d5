#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/store/connection.h"
#include "engine/store/database.h"
#include "engine/store/schema.h"

#include <filesystem>
#include <vector>

namespace qgt::store {

/// Whose store this is. Errors: store.corrupt.
[[nodiscard]] Result<InstallId> readInstallId(const Connection& connection);

/// Makes a complete, empty store of the newest version at `file`, which must not exist, in
/// rollback mode: it is not in use before it has its final name. Errors: store.*.
Status createStore(const std::filesystem::path& file,
                   const std::vector<SchemaStep>& steps,
                   const InstallId& install,
                   Instant at);

/// Settings of the one connection to the store in use: exclusive, write-ahead log, every commit
/// waits for the disk, checkpoints only where their result is looked at.
[[nodiscard]] Result<Connection> openForUse(const std::filesystem::path& file);

}  // namespace qgt::store
