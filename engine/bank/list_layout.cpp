#include "engine/bank/list_layout.h"

#include <algorithm>

namespace qgt::bank {

namespace {

constexpr std::size_t kNever = std::string_view::npos;

/// Nothing but blanks or a comment that stands behind at most `deepest` spaces.
bool isTrivia(std::string_view line, std::size_t deepest) {
    const std::size_t first = line.find_first_not_of(" \r\n");
    return first == std::string_view::npos || (line[first] == '#' && first <= deepest);
}

/// Offset of the dash of a list entry in block form, if it is one.
std::optional<std::size_t> dashOf(std::string_view text, std::size_t at) {
    while (at > 0 && std::string_view(" \r\n").find(text[at - 1]) != std::string_view::npos) {
        --at;
    }
    if (at == 0 || text[at - 1] != '-') {
        return std::nullopt;
    }
    const std::size_t start = lineStart(text, at - 1);
    const std::string_view before = text.substr(start, at - 1 - start);
    return before.find_first_not_of(' ') == std::string_view::npos ? std::optional(at - 1)
                                                                   : std::nullopt;
}

/// The mark of the block text (`|`, `>` with what follows) that ends a subtree; empty when its last
/// value is written in another way.
std::string_view blockMark(const YamlTree& tree, std::string_view text, YamlTree::Index node) {
    const YamlTree::Index last = tree.end(node) - 1;
    const std::size_t at = tree.node(last).at;
    if (tree.kind(last) != NodeKind::Scalar || at >= text.size() ||
        (text[at] != '|' && text[at] != '>')) {
        return {};
    }
    return text.substr(at, text.find('\n', at) - at);
}

}  // namespace

std::size_t lineStart(std::string_view text, std::size_t at) {
    const std::size_t lineBreak = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
}

std::size_t contentEnd(const YamlTree& tree,
                       std::string_view text,
                       YamlTree::Index node,
                       const EntrySpan& within) {
    const std::string_view mark = blockMark(tree, text, node);
    if (mark.substr(0, mark.find('#')).find('+') != std::string_view::npos) {
        return within.end;  // its blank lines are content
    }
    const std::size_t deepest = mark.empty() ? kNever : within.indent;
    std::size_t end = within.end;
    while (end > within.begin) {
        const std::size_t start = lineStart(text, end - 1);
        const std::string_view line = text.substr(start, end - start);
        if (!isTrivia(line, deepest) && !line.starts_with("...")) {
            return end;
        }
        end = start;
    }
    return end;
}

std::optional<YamlTree::Index> valueOf(const YamlTree& tree,
                                       YamlTree::Index map,
                                       std::string_view key) {
    if (tree.kind(map) != NodeKind::Map) {
        return std::nullopt;
    }
    for (auto i = YamlTree::firstChild(map); i < tree.end(map); i = tree.end(i + 1)) {
        if (tree.text(i) == key) {
            return i + 1;
        }
    }
    return std::nullopt;
}

std::optional<std::vector<EntrySpan>> entrySpans(const YamlTree& tree,
                                                 std::string_view text,
                                                 YamlTree::Index list) {
    std::vector<EntrySpan> spans;
    for (auto i = YamlTree::firstChild(list); i < tree.end(list); i = tree.end(i)) {
        const auto dash = dashOf(text, tree.node(i).at);
        if (!dash) {
            return std::nullopt;
        }
        const std::size_t begin = lineStart(text, *dash);
        spans.push_back(EntrySpan{i, begin, begin, *dash - begin});
    }
    const YamlTree::Index after = tree.end(list);
    std::size_t limit = after < tree.size() ? lineStart(text, tree.node(after).at) : text.size();
    for (std::size_t i = spans.size(); i > 0; --i) {
        EntrySpan& span = spans[i - 1];
        span.end = limit;
        span.end = contentEnd(tree, text, span.node, span);
        limit = span.begin;
    }
    return spans;
}

std::string withLineEnds(const std::string& yaml, std::string_view text) {
    const std::size_t lineBreak = text.find('\n');
    const bool windows =
        lineBreak != std::string_view::npos && lineBreak > 0 && text[lineBreak - 1] == '\r';
    if (!windows) {
        return yaml;
    }
    std::string converted;
    for (const char c : yaml) {
        converted.append(c == '\n' ? "\r\n" : std::string(1, c));
    }
    return converted;
}

}  // namespace qgt::bank
