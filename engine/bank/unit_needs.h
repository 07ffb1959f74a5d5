#pragma once

#include "engine/bank/bank_unit.h"
#include "engine/bank/yaml_tree.h"

namespace qgt::bank {

/// What the entry of a unit of this kind names elsewhere in the bank, whether or not it is there.
[[nodiscard]] std::vector<UnitKey> needsOf(const YamlTree& tree,
                                           YamlTree::Index entry,
                                           UnitKind kind);

}  // namespace qgt::bank
