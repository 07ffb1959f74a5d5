#pragma once

#include "engine/core/rng.h"
#include "engine/coverage/roster.h"

#include <cstddef>

namespace qgt::test {

/// So many days from a Monday on, with a day and an evening slot each; fair, with all rules. Two in
/// a day slot, `inTheEvening` in the evening.
[[nodiscard]] coverage::RosterProblem monthOfDuty(Rng& rng,
                                                  std::size_t cadres,
                                                  std::size_t days,
                                                  std::size_t inTheEvening);

}  // namespace qgt::test
