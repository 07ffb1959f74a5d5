#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/store/connection.h"
#include "engine/store/paths.h"
#include "engine/store/schema.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace qgt::store {

/// Copies the store into `backups/qgt-STAMP.db`: free space looked at first, then a copy under
/// another name, made durable, checked row by row, renamed. Afterwards backups beyond the
/// retention are removed. Errors: store.no-space-for-backup (args needed, free), store.*, file.*.
[[nodiscard]] Result<std::filesystem::path> makeBackup(const Connection& connection,
                                                       const Paths& paths,
                                                       const std::vector<SchemaStep>& steps,
                                                       Instant at);

/// Backups from the newest to the oldest.
[[nodiscard]] std::vector<std::filesystem::path> listBackups(const Paths& paths);

/// The newest backup that passes every check.
[[nodiscard]] std::optional<std::filesystem::path> newestGoodBackup(
    const Paths& paths, const std::vector<SchemaStep>& steps);

/// Which of these backup names (newest first) the retention does not ask for: kept are the newest
/// of each of the last 7 days, 4 weeks and 12 months that have one (reliability plan, 3.4).
[[nodiscard]] std::vector<std::string> beyondRetention(const std::vector<std::string>& names);

/// Checks the backup, then puts it in the place of the store, which is kept in
/// `store/replaced-STAMP/`. No connection may be open. Errors: store.backup-damaged (arg path),
/// file.*.
Status restoreBackup(const std::filesystem::path& backup,
                     const Paths& paths,
                     const std::vector<SchemaStep>& steps,
                     Instant at);

}  // namespace qgt::store
