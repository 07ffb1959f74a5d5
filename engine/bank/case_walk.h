#pragma once

#include "engine/bank/case_scenario.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace qgt::bank {

/// What walking every way through a case found. Ways that meet at a node having earned the same are
/// one from there on, so that all of them can be walked.
struct CaseWalk {
    int least = 0;
    int most = 0;
    std::vector<CaseMove> best;  ///< earns `most` without a critical error, in the least time
    std::unordered_set<std::string> nodes;    ///< reached
    std::unordered_set<std::string> endings;  ///< reached
    std::uint32_t earned = 0;                 ///< criteria kept at the end of some way, as bits
    bool loops = false;                       ///< a way leads back; then nothing else is filled
    bool tooMany = false;                     ///< over `kMostCaseStates`; then neither
};

inline constexpr std::size_t kMostCaseStates = 200'000;

/// Every name in the graph must be known (`readCaseFile` has checked it). An open node is answered
/// in every combination of its points.
[[nodiscard]] CaseWalk walkCase(const CaseScenario& scenario);

}  // namespace qgt::bank
