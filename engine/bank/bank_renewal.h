#pragma once

#include "engine/bank/bank.h"

#include <memory>
#include <vector>

namespace qgt::bank {

/// The same bank with other blueprints.
[[nodiscard]] std::shared_ptr<const Bank> withBlueprints(const Bank& bank,
                                                         std::vector<Blueprint> blueprints);

}  // namespace qgt::bank
