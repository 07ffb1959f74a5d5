#pragma once

#include "app/desktop/practice/practice_snapshot.h"
#include "engine/bank/bank.h"
#include "engine/grading/response.h"

namespace qgt::app {

/// An item with the names and sources that a page writes beside it; marks and past are the
/// caller's.
[[nodiscard]] Question questionFacts(const bank::Bank& bank, const bank::Item& item);

/// What shows an item with its key: typed, ordered and matched answers are the right ones; nothing
/// is chosen where the rows say themselves which is right.
[[nodiscard]] grading::Response keyResponse(const bank::Item& item);

}  // namespace qgt::app
