#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/bank/field_reader.h"

#include <unordered_map>

namespace qgt::bank {

/// Where the parts of a case stand in its file, by id; choices as "node/key".
struct CasePlaces {
    YamlTree::Index whole = 0;
    YamlTree::Index criteria = 0;
    std::unordered_map<std::string, YamlTree::Index> nodes;
    std::unordered_map<std::string, YamlTree::Index> choices;
    std::unordered_map<std::string, YamlTree::Index> endings;
    std::unordered_map<std::string, YamlTree::Index> criterion;
};

/// Rules over a case whose keys are all there: every name is known, consequences differ, marks make
/// 100, and every way through the graph ends, within 0 to 100, the best one at 100; every node,
/// ending and criterion can be reached.
void checkCase(Reporter& reporter, const CaseScenario& scenario, const CasePlaces& places);

}  // namespace qgt::bank
