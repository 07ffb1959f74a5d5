#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace qgt::conform {

/// One kind of case about ability and coverage.
struct CoverageKind {
    std::string_view name;
    /// The answer to what a case gives. Throws when something is missing or of another type.
    nlohmann::ordered_json (*answer)(const nlohmann::json& given);
    /// Keys of the expected answer that are compared; others are told alone.
    std::vector<std::string> compared;
};

/// All kinds that this build answers. A new one is a function in a file of its own, coverage_*.cpp,
/// and a row here.
[[nodiscard]] const std::vector<CoverageKind>& coverageKinds();

/// Ability at the query day, what it settles, and its level. `days_since_evidence` counts from the
/// last event, a change of rules included, as the cases do.
nlohmann::ordered_json posteriorAnswer(const nlohmann::json& given);

nlohmann::ordered_json pairCoverageAnswer(const nlohmann::json& given);
nlohmann::ordered_json minDutySetAnswer(const nlohmann::json& given);
nlohmann::ordered_json absenceTestAnswer(const nlohmann::json& given);
nlohmann::ordered_json busFactorAnswer(const nlohmann::json& given);
nlohmann::ordered_json shrinkageAnswer(const nlohmann::json& given);

/// With `plan`, the ids of the actions to take, and `bound`, what no plan passes.
nlohmann::ordered_json trainingStepAnswer(const nlohmann::json& given);

/// With `mentor_of`, a mentor for each mentee.
nlohmann::ordered_json mentorAssignmentAnswer(const nlohmann::json& given);

/// With `roster`, a pair for each slot.
nlohmann::ordered_json rosterSmallAnswer(const nlohmann::json& given);

}  // namespace qgt::conform
