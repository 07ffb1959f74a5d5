#pragma once

#include "engine/core/result.h"
#include "engine/integrity/audit.h"
#include "engine/store/connection.h"
#include "engine/store/schema.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qgt::store {

/// What a check of a store found.
struct VerifyReport {
    std::vector<std::string> structure;  ///< findings of SQLite's integrity_check; none: sound
    std::vector<std::pair<std::string, std::uint64_t>> rows;  ///< per table
    std::vector<std::string> damaged;  ///< rows that do not fit their seal, as `table key`
    std::uint64_t missingRows = 0;     ///< places of the commit order without a row
    std::uint64_t answers = 0;         ///< of this installation
    std::uint64_t missingAnswers = 0;  ///< sequence numbers without an answer
    std::uint64_t lostRows = 0;        ///< already known to be lost, from an earlier salvage
    std::uint64_t lostAnswers = 0;
    integrity::ChainReport audit;

    /// Nothing is damaged and nothing more is missing than was known. The audit chain is judged
    /// apart: a salvage leaves gaps in it.
    [[nodiscard]] bool sound() const {
        return structure.empty() && damaged.empty() && missingRows == 0 && missingAnswers == 0;
    }
};

enum class CheckDepth : std::uint8_t {
    Quick,  ///< pages only, for very big files
    Pages,  ///< pages and indexes
    Rows    ///< also every row's seal, the counts and the audit chain
};

/// Reads everything that `depth` asks for. What is damaged goes into the report; an error means
/// that the check itself could not be done (store.io, store.failed, …).
[[nodiscard]] Result<VerifyReport> verifyStore(const Connection& connection,
                                               CheckDepth depth,
                                               const std::optional<integrity::ChainAnchor>& anchor);

/// True when the file at rest (a backup) is a whole store of a version that `steps` know.
[[nodiscard]] bool isGoodStore(const std::filesystem::path& file,
                               const std::vector<SchemaStep>& steps);

}  // namespace qgt::store
