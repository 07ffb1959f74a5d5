#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/bank/field_reader.h"

#include <vector>

namespace qgt::bank {

/// Where the parts of a case stand in its file, in the order of the case.
struct CasePlaces {
    YamlTree::Index whole = 0;
    YamlTree::Index marks = 0;  ///< the list of criteria
    YamlTree::Index start = 0;
    std::vector<YamlTree::Index> people;
    std::vector<YamlTree::Index> criteria;
    std::vector<YamlTree::Index> nodes;
    std::vector<std::vector<YamlTree::Index>> choices;  ///< of each node
    std::vector<std::vector<YamlTree::Index>>
        nexts;  ///< of each choice, or the one of an open node
    std::vector<YamlTree::Index> endings;
};

/// Rules over a case whose keys are all there: every name is known, consequences differ, marks make
/// 100, and every way through the graph ends, within 0 to 100, the best one at 100; every node,
/// ending and criterion can be reached.
void checkCase(Reporter& reporter, const CaseScenario& scenario, const CasePlaces& places);

}  // namespace qgt::bank
