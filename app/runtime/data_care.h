#pragma once

#include "app/runtime/workspace.h"
#include "engine/people/rights.h"
#include "engine/store/verify.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace qgt::app {

/// A backup that lies in the data folder.
struct BackupFile {
    std::filesystem::path path;
    Instant at;               ///< when it was made, as its name says
    std::uint64_t bytes = 0;  ///< size
};

/// From the newest to the oldest.
[[nodiscard]] std::vector<BackupFile> backupFiles(const DataFolder& folder);

/// A checked backup, which is in the audit chain with its name, and beside it the sealed keys and
/// pool of exams. Errors: rights.refused, store.*,
/// file.*.
[[nodiscard]] Result<BackupFile> backUp(Workspace& workspace, const people::Actor& actor);

/// Reads every page and row and the audit chain; changes nothing. Errors: rights.refused, store.*.
[[nodiscard]] Result<store::VerifyReport> checkData(Workspace& workspace,
                                                    const people::Actor& actor);

/// Puts a backup in the place of the present store, which is kept beside it under `store/`. The
/// audit chains of both say so. Keys and pool of exams come back where there are none. The
/// workspace of this folder must not be open. After an error the present data are as they were.
/// Errors: rights.refused, store.backup-damaged (arg path), store.*, file.*.
[[nodiscard]] Status restoreData(const WorkspaceOptions& options,
                                 const people::Actor& actor,
                                 const std::filesystem::path& backup);

}  // namespace qgt::app
