#pragma once

#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/people/person.h"
#include "engine/practice/practice_store.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace qgt::practice {

/// How the demo's answers come about. Nothing here describes real persons: the only input about a
/// cadre is the list of lines, which make the own lines stronger.
struct SimulationSpec {
    std::uint64_t seed = 1;
    int weeks = 12;  ///< 1 to 52, ending the day before `until`
    Instant until;
    int offsetMinutes = kShanghaiOffsetMinutes;
};

/// Practises for each person, through the same sessions that people use, with a clock that steps
/// from evening to evening, and writes sessions, answers and marks into `store`. An invented cadre
/// knows an item unprepared with a chance logistic in (strength in the line − difficulty), learns
/// from the reveal, forgets with 0.9^(days / stability) and guesses at random otherwise. The same
/// spec, bank and persons give the same events. For the demo's data folder only; call it inside
/// one batch of the store. Errors: store.*, practice.* .
[[nodiscard]] Status simulateHistory(const SimulationSpec& spec,
                                     const std::shared_ptr<const bank::Bank>& bank,
                                     const std::vector<people::Person>& persons,
                                     PracticeStore& store);

}  // namespace qgt::practice
