#include "engine/bank/yaml_tree.h"

#include "engine/core/text.h"

namespace qgt::bank {

SourcePos YamlTree::place(Index i, const std::string& file) const {
    const YamlNode& node = m_nodes[i];
    const std::string_view before = m_source.substr(node.at - node.column, node.column);
    return SourcePos{file, node.line + 1, static_cast<std::uint32_t>(characterCount(before)) + 1};
}

}  // namespace qgt::bank
