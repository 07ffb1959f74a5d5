#pragma once

#include "engine/practice/case_store.h"
#include "engine/store/value.h"

namespace qgt::store {

/// Rows of cases without their key, both ways. Reading: a row of the table with its key. Errors:
/// store.corrupt when reading.
[[nodiscard]] Row toRow(const practice::CaseAttempt& attempt);
[[nodiscard]] Row toRow(const practice::CaseEvent& event);
[[nodiscard]] Result<practice::CaseAttempt> caseAttemptFromRow(const Row& row);
[[nodiscard]] Result<practice::CaseEvent> caseEventFromRow(const Row& row);

}  // namespace qgt::store
