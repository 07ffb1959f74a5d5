#pragma once

#include "engine/coverage/pair_rates.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace qgt::coverage {

/// What is left when so many are away: the best pair of the rest, where that is worst.
struct Absence {
    /// The first of several equally bad absences.
    Crew absent;
    /// Nothing when fewer than two are left; then there is no rate either.
    std::optional<Pair> bestPair;
    double rate = 0;
    /// The line that this pair covers least: what breaks.
    std::optional<std::size_t> weakestLine;
};

/// The absence test for 0, 1 .. `most` absent, at that place of the answer; it ends before more are
/// away than there are.
[[nodiscard]] std::vector<Absence> absenceTest(const PairRates& pairs, std::size_t most = 2);

}  // namespace qgt::coverage
