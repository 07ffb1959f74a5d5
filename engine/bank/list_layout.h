#pragma once

#include "engine/bank/yaml_tree.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// Where an entry of a list in block form stands: [begin, end) covers whole lines, from its dash to
/// its last line of content; comments and blank lines around it are outside.
struct EntrySpan {
    YamlTree::Index node = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t indent = 0;  ///< spaces before the dash
};

/// The spans of a list's entries, in order; nothing when one of them is not in block form. `text`
/// is the tree's source without its byte order mark.
[[nodiscard]] std::optional<std::vector<EntrySpan>> entrySpans(const YamlTree& tree,
                                                               std::string_view text,
                                                               YamlTree::Index list);

/// End of the last line of content of the subtree `node`, which lies in [within.begin, within.end)
/// behind `within.indent` spaces. A line that looks like a comment counts when it is part of a
/// block text.
[[nodiscard]] std::size_t contentEnd(const YamlTree& tree,
                                     std::string_view text,
                                     YamlTree::Index node,
                                     const EntrySpan& within);

/// Node of the value of a key, if `map` is a map that has it.
[[nodiscard]] std::optional<YamlTree::Index> valueOf(const YamlTree& tree,
                                                     YamlTree::Index map,
                                                     std::string_view key);

[[nodiscard]] std::size_t lineStart(std::string_view text, std::size_t at);

/// `yaml`, whose lines end in "\n", with the line ends that `text` has.
[[nodiscard]] std::string withLineEnds(const std::string& yaml, std::string_view text);

}  // namespace qgt::bank
