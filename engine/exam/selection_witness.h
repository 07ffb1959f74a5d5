#pragma once

#include "engine/bank/blueprint.h"
#include "engine/exam/supply.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::exam {

/// What a selection of items has to meet; the quotas are expanded.
struct SelectionDemand {
    const bank::Blueprint& blueprint;
    const bank::Bank& bank;  ///< knows the blocks of lines
    std::vector<bank::Quota> quotas;
};

/// Items that meet every section, quota, enemy and safety-critical demand at once: the proof that a
/// paper can be made. A search by seeded exchange of items; nothing means that none was found in
/// the time that a check may take, which is no proof that there is none. Not a draw: it prefers
/// nothing and keeps nothing secret.
[[nodiscard]] std::optional<std::vector<const bank::Item*>> findSelection(
    const std::vector<const bank::Item*>& supply,
    const SelectionDemand& demand,
    std::uint64_t seed);

}  // namespace qgt::exam
