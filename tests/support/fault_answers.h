#pragma once

#include "engine/practice/practice_store.h"
#include "engine/store/store.h"

#include <cstdint>
#include <string>

namespace qgt::test {

/// The answer that must stand at sequence number `seq`: everything follows from the number.
[[nodiscard]] practice::AnswerEvent faultAnswer(std::int64_t seq);

/// Where a writer goes on.
struct FaultSession {
    std::int64_t next = 1;  ///< number of the next answer
};

/// Begins the one session when it is not there yet.
[[nodiscard]] FaultSession beginFaultSession(store::Store& store);

/// How many answers the store holds, all as written and without gaps; -1 when one differs.
[[nodiscard]] std::int64_t checkedAnswers(store::Store& store);

}  // namespace qgt::test
