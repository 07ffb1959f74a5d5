#pragma once

#include "engine/coverage/team.h"

#include <optional>

namespace qgt::coverage {

struct DutySet {
    Crew crew;
    double oneTrip = 0;
};

/// The smallest crew of at least one that covers every line to `threshold`; among those the one
/// with the highest one-trip rate, the first of equal ones. Nothing when the whole team does not.
/// Exact: branch and bound over crews in lexicographic order, by size.
[[nodiscard]] std::optional<DutySet> smallestDutySet(const Team& team, double threshold);

}  // namespace qgt::coverage
