#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/coverage/request_mix.h"

#include <vector>

namespace qgt::app {

/// How far back the log tells what residents come for: half a year, so that a season weighs no more
/// than the rest.
inline constexpr int kMixDays = 182;

/// What residents come for, as the committee's log of requests says on top of what is believed
/// without one.
struct UnitMix {
    coverage::RequestMix lines;  ///< by line, in the order of the bank
    std::vector<coverage::RequestMix>
        within;               ///< by line: shares of its types, of one when it has none
    std::vector<int> logged;  ///< requests in the log, by line
    int total = 0;            ///< of all lines
    double believed = 0;      ///< what the belief weighs, in requests
};

/// The bank's shares, moved by the logs of the committees of the same street (partial pooling), and
/// then by the committee's own log. No rights: counts without persons. Errors: store.*.
[[nodiscard]] Result<UnitMix> unitMix(Workspace& workspace, const CommitteeId& committee);

}  // namespace qgt::app
