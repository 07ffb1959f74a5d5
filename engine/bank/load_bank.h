#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/parsed_file_cache.h"
#include "engine/core/diagnostic.h"
#include "engine/core/digest_function.h"

#include <cstddef>
#include <filesystem>
#include <memory>

namespace qgt::bank {

struct LoadOptions {
    std::filesystem::path root;        ///< the folder with bank.yaml
    unsigned threads = 0;              ///< 0: as many as cores; the result does not depend on it
    DigestFunction digest;             ///< must be set
    ParsedFileCache* cache = nullptr;  ///< not owned; null: everything is parsed
};

/// All files of the bank: items, cases, handbooks, blueprints and the four registers. The registers
/// are checked against each other and come from the cache together or not at all.
struct LoadStats {
    std::size_t files = 0;
    std::size_t parsed = 0;
    std::size_t fromCache = 0;
};

struct LoadReport {
    std::shared_ptr<const Bank> bank;  ///< never null; holds every item without an error
    Diagnostics diagnostics;           ///< by file, line, column
    LoadStats stats;
};

/// Reads a whole bank. All findings are reported and every good item is there, whatever is wrong
/// with the rest.
[[nodiscard]] LoadReport loadBank(const LoadOptions& options);

}  // namespace qgt::bank
