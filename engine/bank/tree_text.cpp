#include "engine/bank/tree_text.h"

namespace qgt::bank {

std::string treeText(std::string_view head, const YamlTree& tree, YamlTree::Index root) {
    std::string text(head);
    for (YamlTree::Index i = root; i < tree.end(root); ++i) {
        const std::string_view value = tree.text(i);
        text.push_back('\n');
        text.push_back(static_cast<char>('0' + static_cast<int>(tree.kind(i))));
        text += std::to_string(tree.end(i) - i) + " " + std::to_string(value.size()) + " ";
        text += value;
    }
    return text;
}

}  // namespace qgt::bank
