#pragma once

#include "app/ctl/blueprint_supply.h"
#include "app/ctl/command.h"

#include <cstdint>

namespace qgt::ctl {

/// What `blueprint draft` was asked.
struct DraftQuestion {
    BlueprintQuestion blueprint;
    int papers = 1;
    bool individual = false;
    int overlap = 0;
    std::uint32_t seed = 1;
};

/// Draws papers in the worker and shows them; nothing is kept.
[[nodiscard]] int draftPapers(const DraftQuestion& question, const Context& context);

}  // namespace qgt::ctl
