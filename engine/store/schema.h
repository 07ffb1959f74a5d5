#pragma once

#include "engine/core/result.h"
#include "engine/store/connection.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace qgt::store {

/// "QGTS": says that a SQLite file is ours.
inline constexpr std::int64_t kApplicationId = 0x51475453;
inline constexpr int kSchemaVersion = 17;

/// One step of the schema: SQL that leads from version − 1 to version.
struct SchemaStep {
    int version = 1;
    std::string sql;
    std::vector<std::string> rewrites;  ///< tables whose rows the step may change
};

/// The steps that this program knows, oldest first; shipped steps are never edited.
[[nodiscard]] const std::vector<SchemaStep>& shippedSteps();

/// What the first bytes of a file say, read without SQLite.
struct FileHeader {
    bool sqlite = false;
    std::int64_t applicationId = 0;
    int version = 0;
};

/// Nothing when the file cannot be read or is shorter than a header.
[[nodiscard]] std::optional<FileHeader> readHeader(const std::filesystem::path& path);

/// Runs steps `from` + 1 … newest, each in one transaction with its version number.
Status applySteps(const Connection& connection, const std::vector<SchemaStep>& steps, int from);

/// Compares the file's schema with the one that `steps` up to `version` make. Errors:
/// store.foreign-schema (arg object) for a thing that is not ours, store.corrupt for a missing or
/// altered one.
Status checkSchema(const Connection& connection, const std::vector<SchemaStep>& steps, int version);

}  // namespace qgt::store
