#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/store/paths.h"
#include "engine/store/schema.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace qgt::store {

/// What a salvage brought back.
struct SalvageReport {
    std::vector<std::pair<std::string, std::uint64_t>> saved;  ///< rows per table
    std::uint64_t savedRows = 0;
    std::uint64_t missingRows = 0;  ///< of the journal, by the gaps in its places
    std::uint64_t savedAnswers = 0;
    std::uint64_t missingAnswers = 0;  ///< of this installation, by the gaps in their numbers
    bool endKnown = false;             ///< the head was readable; if not, rows that were last
                                       ///< may be missing uncounted
    InstallId install;
};

/// What a salvaged store is made with.
struct SalvageInto {
    std::vector<SchemaStep> steps;
    InstallId newInstall;  ///< taken only when the damaged store does not tell its own
    Instant at;
};

/// Copies `damaged` (with a `-wal` beside it) into a private file, pads it with zeros to the size
/// that its header declares, mends its first page where that is gone, and looks every row up by
/// its key. Only rows that fit their seal are taken, so nothing comes back changed. Errors:
/// store.nothing-saved (arg path), store.*, file.*.
[[nodiscard]] Result<SalvageReport> salvageStore(const std::filesystem::path& damaged,
                                                 const Paths& paths,
                                                 const SalvageInto& into);

}  // namespace qgt::store
