#pragma once

#include "engine/coverage/team.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace qgt::coverage {

/// How many absences a line bears: the first of the smallest absences that take the coverage of
/// those who are left below the threshold. Empty: it already is below with all there. Of one: the
/// line hangs on that person.
struct BusFactor {
    Crew absent;

    [[nodiscard]] std::size_t count() const { return absent.size(); }
};

/// For each line; nothing where even an empty room is not below the threshold (0 or less). Exact:
/// branch and bound.
[[nodiscard]] std::vector<std::optional<BusFactor>> busFactors(const Team& team, double threshold);

/// Redundancy: the chance that at least `least` of independent events happen (Poisson-binomial),
/// such as of cadres that are capable in a line.
[[nodiscard]] double atLeast(std::span<const double> chances, std::size_t least);

}  // namespace qgt::coverage
