#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/store/paths.h"
#include "engine/store/schema.h"

#include <vector>

namespace qgt::store {

/// Leads the store at `paths.file()` from `from` to the newest version of `steps`: on a copy, one
/// transaction a step, every table that no step rewrites compared row by row, then one rename. The
/// old file is kept as `store/before-vNEW-STAMP/qgt.db`. Until the rename, whatever happens leaves
/// the old store as it was. Errors: store.migration-failed (args from, to, reason), store.*.
Status migrate(const Paths& paths, const std::vector<SchemaStep>& steps, int from, Instant at);

}  // namespace qgt::store
