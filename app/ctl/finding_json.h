#pragma once

#include "app/runtime/messages.h"
#include "engine/core/diagnostic.h"

#include <nlohmann/json_fwd.hpp>

namespace qgt::ctl {

/// A finding as `--json` gives it.
[[nodiscard]] nlohmann::json toJson(const Diagnostic& d, app::Language language);

}  // namespace qgt::ctl
