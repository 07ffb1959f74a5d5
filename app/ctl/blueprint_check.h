#pragma once

#include "app/ctl/command.h"
#include "engine/bank/bank.h"
#include "engine/core/date.h"

#include <string>

namespace qgt::ctl {

/// What `blueprint check` was asked.
struct BlueprintQuestion {
    std::string id;    ///< empty: all
    std::string bank;  ///< empty: the unit's own
    std::string pool;  ///< folder of the exam pool; empty: none
    bool specimen = false;
    std::string line;
    std::string asOf;
    bool json = false;
};

/// Checks blueprints by themselves and against what papers can be made from.
[[nodiscard]] int checkBlueprints(const BlueprintQuestion& question, const Context& context);

}  // namespace qgt::ctl
