#pragma once

#include "engine/core/result.h"

namespace qgt::app {

class Workspace;

/// A published roster of the demo's committee for two weeks from this week's Monday on, by the
/// instant search alone: the same for everybody. Nothing where there is a roster already. Errors:
/// store.*, roster.*, coverage.*.
[[nodiscard]] Status buildDemoRoster(Workspace& workspace);

}  // namespace qgt::app
