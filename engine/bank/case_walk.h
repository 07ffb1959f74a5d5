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
    int mostClean = 0;           ///< the most that is earned without a critical error
    std::vector<CaseMove> best;  ///< earns it in the least time; empty: every way has such an error
    std::unordered_set<std::string> nodes;    ///< reached
    std::unordered_set<std::string> endings;  ///< reached
    std::uint32_t earned = 0;                 ///< criteria kept at the end of some way, as bits
    bool loops = false;                       ///< a way leads back; then nothing else is filled
    bool tooMany = false;                     ///< over one of the bounds below; then neither
};

inline constexpr std::size_t kMostCaseStates = 200'000;
/// Walked in about a second; open nodes in a row would otherwise take minutes.
inline constexpr std::size_t kMostCaseMoves = 1'000'000;

/// Every name in the graph must be known (`readCaseFile` has checked it). An open node is answered
/// in every combination of its points.
[[nodiscard]] CaseWalk walkCase(const CaseScenario& scenario);

}  // namespace qgt::bank
