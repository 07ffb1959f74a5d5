#pragma once

#include "engine/bank/blueprint.h"
#include "engine/bank/item_file.h"
#include "engine/core/digest_function.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// One `blueprints/<name>.yaml`, read; `blueprint` is there when the file alone shows no error.
struct BlueprintFile {
    std::string file;
    std::optional<Blueprint> blueprint;
    std::vector<Reference> references;  ///< lines and blocks that it names
    Diagnostics diagnostics;
};

/// Reads and checks one blueprint as far as it can be told without a bank. `fileName` is relative
/// to the bank; `digest` makes `Blueprint::digest`.
[[nodiscard]] BlueprintFile readBlueprintFile(std::string_view bytes,
                                              const std::string& fileName,
                                              const DigestFunction& digest);

}  // namespace qgt::bank
