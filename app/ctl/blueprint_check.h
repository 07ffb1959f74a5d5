#pragma once

#include "app/ctl/blueprint_supply.h"
#include "app/ctl/command.h"

namespace qgt::ctl {

/// Checks blueprints by themselves and against what papers can be made from.
[[nodiscard]] int checkBlueprints(const BlueprintQuestion& question, const Context& context);

}  // namespace qgt::ctl
