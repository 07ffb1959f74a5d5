#pragma once

#include "engine/people/person.h"
#include "engine/people/rights.h"

#include <vector>

namespace qgt::people {

/// Over what someone needs Action::EditPeople to put `after` in the place of `before` (null: a new
/// person). The target without a committee, the whole installation, is there when roles beyond
/// cadre are given or taken, or their holder is switched on or off: otherwise a director could
/// make an administrator.
[[nodiscard]] std::vector<Target> targetsOfChange(const Person* before, const Person& after);

}  // namespace qgt::people
