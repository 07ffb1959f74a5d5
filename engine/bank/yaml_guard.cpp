#include "engine/bank/bytes_guard.h"
#include "engine/bank/limits.h"
#include "engine/bank/yaml_tree.h"
#include "engine/core/text.h"

#include <algorithm>
#include <exception>
#include <istream>
#include <optional>
#include <streambuf>
#include <unordered_map>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace qgt::bank {

namespace {

/// Leaves yaml-cpp's parser; caught in `guardYaml`.
struct Refusal {
    std::string code;
    Args args;
    YAML::Mark mark;
};

[[noreturn]] void refuse(std::string code, const YAML::Mark& mark, Args args = {}) {
    throw Refusal{std::move(code), std::move(args), mark};
}

/// Lets a parser read bytes where they lie, and stops it when it has read on and on without telling
/// of anything: one text or one bracket that does not end costs seconds before it is told.
class ViewBuffer final : public std::streambuf {
  public:
    /// `told` is the place of the last event and is read while parsing.
    ViewBuffer(std::string_view bytes, const YAML::Mark& told) : m_told(told) {
        // The buffer is opened for reading only; std::streambuf has no const form.
        char* begin = const_cast<char*>(bytes.data());
        setg(begin, begin, begin + bytes.size());
    }

  protected:
    std::streamsize xsgetn(char* to, std::streamsize count) override {
        if (gptr() - eback() > std::ptrdiff_t{m_told.pos} + kMaxUntoldBytes) {
            refuse("bank.no-end", m_told, {{"limit", std::to_string(kMaxUntoldBytes)}});
        }
        return std::streambuf::xsgetn(to, count);
    }

  private:
    const YAML::Mark& m_told;
};

char charAt(std::string_view source, const YAML::Mark& mark) {
    const auto at = static_cast<std::size_t>(std::max(mark.pos, 0));
    return at < source.size() ? source[at] : '\0';
}

/// Hears of content after the end of the first document.
class TailListener final : public YAML::EventHandler {
  public:
    explicit TailListener(std::string_view source) : m_source(source) {}

    void OnDocumentStart(const YAML::Mark& mark) override {
        const auto at = std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_source.size());
        refuse(m_source.substr(at).starts_with("---") ? "bank.second-document"
                                                      : "bank.content-after-end",
               mark);
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}

    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}

    void OnScalar(const YAML::Mark& /*mark*/,
                  const std::string& /*tag*/,
                  YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override {}

    void OnSequenceStart(const YAML::Mark& /*mark*/,
                         const std::string& /*tag*/,
                         YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override {}

    void OnSequenceEnd() override {}

    void OnMapStart(const YAML::Mark& /*mark*/,
                    const std::string& /*tag*/,
                    YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override {}

    void OnMapEnd() override {}

  private:
    std::string_view m_source;
};

}  // namespace

/// Builds the tree from yaml-cpp's events and stops at the first thing that the format forbids.
class TreeBuilder final : public YAML::EventHandler {
  public:
    explicit TreeBuilder(YamlTree& tree) : m_tree(tree) {
        constexpr std::size_t kBytesPerNode = 20;
        m_tree.m_nodes.reserve(std::min(kMaxNodes, m_tree.m_source.size() / kBytesPerNode + 1));
        m_tree.m_text.reserve(m_tree.m_source.size());
    }

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        checkProperties(mark, {}, anchor);
        append(NodeKind::Null, mark);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        refuse("bank.alias", mark);
    }

    void OnScalar(const YAML::Mark& mark,
                  const std::string& tag,
                  YAML::anchor_t anchor,
                  const std::string& value) override {
        checkProperties(mark, tag, anchor);
        if (value.size() > kMaxValueBytes) {
            refuse("bank.value-too-long", mark, {{"limit", std::to_string(kMaxValueBytes)}});
        }
        if (tag == "!") {
            m_lastQuoted = mark;
            checkEscaped(mark, value);
        }
        YamlNode& node = append(NodeKind::Scalar, mark);
        node.textAt = static_cast<std::uint32_t>(m_tree.m_text.size());
        node.textSize = static_cast<std::uint32_t>(value.size());
        m_tree.m_text.append(value);
    }

    void OnSequenceStart(const YAML::Mark& mark,
                         const std::string& tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        checkProperties(mark, tag, anchor);
        open(NodeKind::Sequence, mark);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark,
                    const std::string& tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        checkProperties(mark, tag, anchor);
        open(NodeKind::Map, mark);
    }

    void OnMapEnd() override { close(); }

    /// Place of the last event.
    [[nodiscard]] const YAML::Mark& told() const { return m_told; }

    /// yaml-cpp takes a quoted scalar without its closing quote to the end of the file as complete.
    void checkLastQuote() const {
        const std::string_view source = m_tree.m_source;
        const char quote = m_lastQuoted ? charAt(source, *m_lastQuoted) : '\0';
        if (quote != '"' && quote != '\'') {
            return;
        }
        for (auto i = static_cast<std::size_t>(m_lastQuoted->pos) + 1; i < source.size(); ++i) {
            if (quote == '"' && source[i] == '\\') {
                ++i;
            } else if (source[i] == quote) {
                // A doubled single quote is one quote of the text.
                if (quote == '"' || i + 1 >= source.size() || source[i + 1] != quote) {
                    return;
                }
                ++i;
            }
        }
        refuse("bank.unclosed-quote", *m_lastQuoted);
    }

  private:
    void checkProperties(const YAML::Mark& mark, std::string_view tag, YAML::anchor_t anchor) {
        if (m_tree.m_nodes.size() >= kMaxNodes) {
            refuse("bank.too-many-nodes", mark, {{"limit", std::to_string(kMaxNodes)}});
        }
        m_told = mark;
        const char first = charAt(m_tree.m_source, mark);
        if (anchor != YAML::NullAnchor || first == '&') {
            refuse("bank.anchor", mark);
        }
        // "?" and "!" only say plain and quoted; a bare "!" of the author stands at the mark.
        const bool implied = tag.empty() || tag == "?" || tag == "!";
        if (!implied || first == '!') {
            refuse("bank.tag", mark);
        }
    }

    static void checkEscaped(const YAML::Mark& mark, std::string_view value) {
        // yaml-cpp 0.7 gives one byte, which is no UTF-8, for \_ (U+00A0) and for \N (U+0085).
        if (firstInvalidUtf8(value)) {
            refuse("bank.bad-escape", mark);
        }
        if (const auto found = firstForbidden(value)) {
            refuse(found->direction ? "bank.direction-mark" : "bank.control-character",
                   mark,
                   {{"character", found->name}});
        }
    }

    YamlNode& append(NodeKind kind, const YAML::Mark& mark) {
        YamlNode& node = m_tree.m_nodes.emplace_back();
        node.kind = kind;
        node.end = static_cast<std::uint32_t>(m_tree.m_nodes.size());
        // An empty value has the mark of the next token, which may lie at the end of the file.
        node.at = static_cast<std::uint32_t>(std::max(mark.pos, 0));
        node.line = static_cast<std::uint32_t>(std::max(mark.line, 0));
        node.column = static_cast<std::uint32_t>(std::max(mark.column, 0));
        return node;
    }

    void open(NodeKind kind, const YAML::Mark& mark) {
        if (m_open.size() >= kMaxDepth) {
            refuse("bank.too-deep", mark, {{"limit", std::to_string(kMaxDepth)}});
        }
        m_open.push_back(static_cast<std::uint32_t>(m_tree.m_nodes.size()));
        append(kind, mark);
    }

    void close() {
        m_tree.m_nodes[m_open.back()].end = static_cast<std::uint32_t>(m_tree.m_nodes.size());
        m_open.pop_back();
    }

    YamlTree& m_tree;
    std::vector<std::uint32_t> m_open;
    std::optional<YAML::Mark> m_lastQuoted;
    YAML::Mark m_told;
};

namespace {

YAML::Mark markOf(const YamlNode& node) {
    YAML::Mark mark;
    mark.pos = static_cast<int>(node.at);
    mark.line = static_cast<int>(node.line);
    mark.column = static_cast<int>(node.column);
    return mark;
}

[[noreturn]] void refuseTwice(const YamlTree& tree, YamlTree::Index first, YamlTree::Index second) {
    refuse("bank.duplicate-key",
           markOf(tree.node(second)),
           {{"key", shown(tree.text(second))},
            {"first_line", std::to_string(tree.node(first).line + 1)}});
}

void checkKey(const YamlTree& tree, YamlTree::Index key) {
    if (tree.kind(key) != NodeKind::Scalar) {
        refuse("bank.key-not-text", markOf(tree.node(key)));
    }
    if (tree.text(key) == "<<") {
        refuse("bank.merge-key", markOf(tree.node(key)));
    }
}

/// Keys of one map are plain words and unique. `keys` is reused between maps.
void checkMap(const YamlTree& tree, YamlTree::Index map, std::vector<YamlTree::Index>& keys) {
    constexpr std::size_t kFewKeys = 40;
    keys.clear();
    for (auto key = YamlTree::firstChild(map); key < tree.end(map); key = tree.end(key + 1)) {
        checkKey(tree, key);
        keys.push_back(key);
    }
    if (keys.size() <= kFewKeys) {
        for (std::size_t i = 1; i < keys.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                if (tree.text(keys[i]) == tree.text(keys[k])) {
                    refuseTwice(tree, keys[k], keys[i]);
                }
            }
        }
        return;
    }
    std::unordered_map<std::string_view, YamlTree::Index> first;
    for (const YamlTree::Index key : keys) {
        const auto [place, isNew] = first.emplace(tree.text(key), key);
        if (!isNew) {
            refuseTwice(tree, place->second, key);
        }
    }
}

void checkMaps(const YamlTree& tree) {
    std::vector<YamlTree::Index> keys;
    for (YamlTree::Index i = 0; i < tree.size(); ++i) {
        if (tree.kind(i) == NodeKind::Map) {
            checkMap(tree, i, keys);
        }
    }
}

/// Nothing may follow the first document: yaml-cpp would drop it without a word. Called once, since
/// on some texts (a lone comma) the library gives documents for ever.
void checkTail(YAML::Parser& parser, std::string_view source) {
    TailListener tail(source);
    parser.HandleNextDocument(tail);
}

void parse(YamlTree& tree) {
    TreeBuilder builder(tree);
    ViewBuffer buffer(tree.source(), builder.told());
    std::istream in(&buffer);
    YAML::Parser parser(in);
    if (!parser.HandleNextDocument(builder) || tree.empty()) {
        refuse("bank.empty-file", YAML::Mark());
    }
    checkTail(parser, tree.source());
    builder.checkLastQuote();
    checkMaps(tree);
    if (tree.size() == 1 && tree.kind(0) == NodeKind::Null) {
        refuse("bank.empty-file", YAML::Mark());
    }
}

Diagnostic diagnosticFor(std::string_view source, Refusal refusal, const std::string& file) {
    const auto at = static_cast<std::size_t>(std::max(refusal.mark.pos, 0));
    return Diagnostic{Severity::Error,
                      std::move(refusal.code),
                      std::move(refusal.args),
                      placeOf(source, std::min(at, source.size()), file)};
}

/// What yaml-cpp threw. It resolves a name before it tells of an alias, so the alias of a file
/// without anchors arrives here.
Refusal refusalFor(const YAML::Exception& problem) {
    if (problem.msg.starts_with(YAML::ErrorMsg::UNKNOWN_ANCHOR)) {
        return Refusal{"bank.alias", {}, problem.mark};
    }
    return Refusal{"bank.syntax", {{"detail", problem.msg}}, problem.mark};
}

std::optional<Refusal> tryParse(YamlTree& tree) {
    try {
        parse(tree);
        return std::nullopt;
    } catch (Refusal& refusal) {
        return std::move(refusal);
    } catch (const YAML::Exception& problem) {
        return refusalFor(problem);
    } catch (const std::exception& problem) {
        return Refusal{"bank.syntax", {{"detail", problem.what()}}, YAML::Mark()};
    }
}

}  // namespace

GuardedYaml guardYaml(std::string_view bytes, const std::string& file) {
    GuardedYaml result{YamlTree(withoutByteOrderMark(bytes)), {}};
    if (bytes.size() > kLargeFileBytes) {
        result.diagnostics.push_back(Diagnostic{Severity::Warning,
                                                "bank.large-file",
                                                {{"size", std::to_string(bytes.size())}},
                                                SourcePos{file, 0, 0}});
    }
    auto found = checkBytes(bytes, file);
    if (!found) {
        if (auto refusal = tryParse(result.tree)) {
            found = diagnosticFor(result.tree.source(), std::move(*refusal), file);
        }
    }
    if (found) {
        result.tree = YamlTree({});
        result.diagnostics = {std::move(*found)};
    }
    return result;
}

}  // namespace qgt::bank
