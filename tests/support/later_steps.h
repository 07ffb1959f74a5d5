#pragma once

#include "engine/store/schema.h"

#include <vector>

namespace qgt::test {

/// The shipped steps and two that no program brings: what a later version might do to a store.
inline std::vector<store::SchemaStep> laterSteps() {
    std::vector<store::SchemaStep> steps = store::shippedSteps();
    const int newest = steps.back().version;
    steps.push_back({newest + 1,
                     "CREATE TABLE visit (pos INTEGER PRIMARY KEY, h BLOB) STRICT;"
                     "INSERT INTO visit SELECT pos, h FROM answer",
                     {}});
    steps.push_back({newest + 2,
                     "CREATE TABLE shift (pos INTEGER PRIMARY KEY, h BLOB) STRICT;"
                     "INSERT INTO shift SELECT pos, h FROM visit;"
                     "DELETE FROM credential",
                     {"credential"}});
    return steps;
}

}  // namespace qgt::test
