#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/bank/item_file.h"
#include "engine/core/digest_function.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// One `cases/<name>.yaml`, read; `scenario` is there when the file alone shows no error.
struct CaseFile {
    std::string file;
    std::optional<CaseScenario> scenario;
    std::vector<Reference> references;
    Diagnostics diagnostics;
};

/// Reads and checks one case: its keys, the names inside it, and by walking every way its graph and
/// its marks. `fileName` is relative to the bank; `digest` makes `CaseScenario::digest`.
[[nodiscard]] CaseFile readCaseFile(std::string_view bytes,
                                    const std::string& fileName,
                                    const DigestFunction& digest);

/// Reads one case of the exam pool, which says `pool: exam`.
[[nodiscard]] CaseFile readPoolCaseFile(std::string_view bytes,
                                        const std::string& fileName,
                                        const DigestFunction& digest);

}  // namespace qgt::bank
