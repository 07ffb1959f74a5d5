#pragma once

#include "engine/bank/yaml_tree.h"

#include <string>
#include <string_view>

namespace qgt::bank {

/// What the subtree of `root` says, whatever its layout and comments: kind and length before every
/// node, so that two different ones never give the same bytes. `head` keeps kinds of content apart.
[[nodiscard]] std::string treeText(std::string_view head,
                                   const YamlTree& tree,
                                   YamlTree::Index root);

}  // namespace qgt::bank
