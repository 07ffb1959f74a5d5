#pragma once

#include "engine/coverage/team.h"

#include <nlohmann/json_fwd.hpp>

namespace qgt::conform {

/// P[cadre][line][type], omega[line][type] and w[line] of a case. Throws std::invalid_argument, or
/// what the JSON library throws, when the case is not fit.
[[nodiscard]] coverage::Team teamOf(const nlohmann::json& given);

}  // namespace qgt::conform
