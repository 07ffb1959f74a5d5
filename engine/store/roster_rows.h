#pragma once

#include "engine/coverage/duty_plan.h"
#include "engine/store/tables.h"

namespace qgt::store {

/// Errors: store.not-text.
[[nodiscard]] Result<Row> toRow(const coverage::RosterRecord& record);
[[nodiscard]] Row toRow(const coverage::DutySaying& saying);

/// Errors: store.corrupt.
[[nodiscard]] Result<coverage::RosterRecord> rosterFromRow(const Row& row);
[[nodiscard]] Result<coverage::DutySaying> sayingFromRow(const Row& row);

}  // namespace qgt::store
