#pragma once

#include "engine/core/result.h"

#include <functional>

namespace qgt::app {

class Workspace;

/// How far, 0 to 1. Called on the worker thread.
using DemoProgress = std::function<void(double fraction)>;

/// Fills an empty demo folder with 青禾里居委会, a committee that does not exist: seven invented
/// persons, twelve weeks of their practice up to now and two drills, the same for everybody who
/// opens it on the same day. Adds only what is missing. Errors: store.*, practice.*, exam.*,
/// secret.*.
[[nodiscard]] Status buildDemo(Workspace& workspace, const DemoProgress& progress);

}  // namespace qgt::app
