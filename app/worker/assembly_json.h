#pragma once

#include "engine/exam/assemble.h"
#include "engine/exam/assembly.h"

#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace qgt::worker {

/// What the job "assemble" is asked for.
struct AssemblyJob {
    std::vector<exam::AssemblyItem> pool;
    exam::AssemblyBlueprint blueprint;
    exam::AssemblySettings settings;
    /// Only the instant search, without the solver.
    bool preview = false;
};

/// Throws what nlohmann-json throws when a field is missing or of another type.
[[nodiscard]] AssemblyJob assemblyJobFrom(const nlohmann::json& job);

[[nodiscard]] nlohmann::json toJson(const exam::Papers& papers);
[[nodiscard]] nlohmann::json toJson(const exam::AssemblyOutcome& outcome);

}  // namespace qgt::worker
