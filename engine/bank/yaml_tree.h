#pragma once

#include "engine/core/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

enum class NodeKind : std::uint8_t { Null, Scalar, Sequence, Map };

/// One node of a YamlTree. Nodes lie in document order, so a node's subtree is [index, end).
struct YamlNode {
    NodeKind kind = NodeKind::Null;
    std::uint32_t end = 0;       ///< index after the subtree
    std::uint32_t textAt = 0;    ///< into the tree's text
    std::uint32_t textSize = 0;  ///< bytes
    std::uint32_t at = 0;        ///< byte offset in the source after its byte order mark
    std::uint32_t line = 0;      ///< 0-based
    std::uint32_t column = 0;    ///< 0-based, bytes
};

/// A YAML document as the guard let it through: no aliases, tags, merge keys, duplicate or unnamed
/// keys; every scalar is text. Two vectors and one string, whatever its size.
class YamlTree {
  public:
    using Index = std::uint32_t;

    /// `source` must outlive the tree.
    explicit YamlTree(std::string_view source) : m_source(source) {}

    [[nodiscard]] bool empty() const { return m_nodes.empty(); }

    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

    [[nodiscard]] NodeKind kind(Index i) const { return m_nodes[i].kind; }

    /// Text of a scalar; empty for every other kind.
    [[nodiscard]] std::string_view text(Index i) const {
        return std::string_view(m_text).substr(m_nodes[i].textAt, m_nodes[i].textSize);
    }

    [[nodiscard]] static Index firstChild(Index i) { return i + 1; }

    /// The next sibling, or `end(parent)` after the last; the first node after the subtree.
    [[nodiscard]] Index end(Index i) const { return m_nodes[i].end; }

    [[nodiscard]] const YamlNode& node(Index i) const { return m_nodes[i]; }

    /// 1-based line and character column.
    [[nodiscard]] SourcePos place(Index i, const std::string& file) const;

    [[nodiscard]] std::string_view source() const { return m_source; }

  private:
    friend class TreeBuilder;

    std::string_view m_source;
    std::vector<YamlNode> m_nodes;
    std::string m_text;
};

/// A tree, or why the file was refused; both may carry warnings.
struct GuardedYaml {
    YamlTree tree;  ///< empty when the file was refused
    Diagnostics diagnostics;
};

/// Reads one YAML document strictly (limits.h; question_bank/SCHEMA.md). Everything that yaml-cpp
/// would drop, resolve or guess is refused with its place. Never throws, never hangs. `bytes` must
/// outlive the tree.
[[nodiscard]] GuardedYaml guardYaml(std::string_view bytes, const std::string& file);

}  // namespace qgt::bank
