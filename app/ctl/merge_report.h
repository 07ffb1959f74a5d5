#pragma once

#include "app/ctl/command.h"
#include "app/runtime/bank_update.h"

namespace qgt::ctl {

/// How a merge is told.
struct MergeReport {
    const app::BankUpdate& update;
    bool dryRun = false;
    bool json = false;
};

/// Counts, conflicts with both texts, what was kept because it is named, findings; of a dry run
/// also every unit that is taken or kept.
void printMerge(const MergeReport& report, const Context& context);

}  // namespace qgt::ctl
