#pragma once

#include "engine/bank/bank_unit.h"
#include "engine/core/result.h"

#include <map>
#include <optional>
#include <string>

namespace qgt::bank {

/// One path of three banks and what shall stand there.
struct FilePlan {
    std::string name;
    const UnitFile* base = nullptr;  ///< null: no such file on that side
    const UnitFile* mine = nullptr;
    const UnitFile* theirs = nullptr;
    std::map<UnitKey, const BankUnit*> wanted;
};

/// The bytes of the file; nothing when no unit of its lists is wanted. Errors: as `mergeBanks`.
[[nodiscard]] Result<std::optional<std::string>> writeMergedFile(const FilePlan& plan);

}  // namespace qgt::bank
