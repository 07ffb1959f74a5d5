#pragma once

#include "engine/bank/blueprint.h"
#include "engine/bank/register.h"
#include "engine/core/date.h"
#include "engine/core/diagnostic.h"

#include <vector>

namespace qgt::bank {

/// The lines and blocks that "each" stands for.
struct LineRegister {
    const std::vector<ServiceLine>& lines;
    const std::vector<Block>& blocks;
};

/// The quotas with a line or block of its own in the place of every "each". A line that is retired
/// on `day` has none.
[[nodiscard]] std::vector<Quota> expandedQuotas(const Blueprint& blueprint,
                                                const LineRegister& known,
                                                Date day);
/// The floors, one for each block that has one; where two are said for a block the later one.
[[nodiscard]] std::vector<BlockFloor> expandedFloors(const Blueprint& blueprint,
                                                     const LineRegister& known);
/// How many items of a block the quotas promise at least.
[[nodiscard]] int promisedItems(const std::vector<Quota>& expanded,
                                const Block& block,
                                const LineRegister& known);

/// Rules that need the lines and blocks: floors stand on enough items, quotas fit the number of
/// items. Finds a blueprint wrong at its own place.
void checkBlueprint(const Blueprint& blueprint,
                    const LineRegister& known,
                    Diagnostics& diagnostics);

}  // namespace qgt::bank
