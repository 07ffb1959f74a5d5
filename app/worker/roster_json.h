#pragma once

#include "engine/coverage/solve_roster.h"

#include <nlohmann/json_fwd.hpp>

namespace qgt::worker {

/// Throws what nlohmann-json throws when a field is missing or of another type.
[[nodiscard]] coverage::RosterProblem rosterProblemFrom(const nlohmann::json& problem);
[[nodiscard]] coverage::RosterSettings rosterSettingsFrom(const nlohmann::json& settings);

[[nodiscard]] nlohmann::json toJson(const coverage::RosterOutcome& outcome);

}  // namespace qgt::worker
