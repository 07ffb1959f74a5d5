#pragma once

#include "engine/core/result.h"

#include <filesystem>

namespace qgt::app {

/// Copies the sealed files that lie beside the store (exam keys, exam pool) beside a backup of it:
/// without them the papers of exams in the backup open no more. They stay sealed by the passphrase.
/// Copies beside backups that were removed are removed. Nothing to copy is no error. Errors:
/// file.*.
[[nodiscard]] Status copySealedBeside(const std::filesystem::path& dataFolder,
                                      const std::filesystem::path& backup);

/// Puts back those of them that the data folder has no more, as on an empty machine. A file that is
/// there stays: it may be newer than the backup, and keys that were changed open what older ones
/// closed. Errors: file.*.
[[nodiscard]] Status putBackSealed(const std::filesystem::path& dataFolder,
                                   const std::filesystem::path& backup);

}  // namespace qgt::app
