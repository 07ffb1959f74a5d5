#pragma once

#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/people/person.h"
#include "engine/practice/practice_store.h"

#include <cstdint>

namespace qgt::app {

/// Whose invented practice is written, and by which dice.
struct DemoPractice {
    const people::Person& person;
    std::uint64_t seed = 0;  ///< the same seed and `now` give the same history
    Instant now;             ///< the history ends the evening before
};

/// Twelve weeks of invented practice: evenings now and then, right more often in one's own A and
/// B lines than in others, and more often the second time. Errors: store.*.
[[nodiscard]] Status writeDemoHistory(practice::PracticeStore& store,
                                      const bank::Bank& bank,
                                      const DemoPractice& practice);

}  // namespace qgt::app
