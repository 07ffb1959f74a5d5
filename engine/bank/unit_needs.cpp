#include "engine/bank/unit_needs.h"

#include <algorithm>
#include <array>

namespace qgt::bank {

namespace {

/// A key whose value, or each entry of whose list, names a unit of another kind.
struct NamingKey {
    std::string_view key;
    UnitKind named;
};

constexpr std::array<NamingKey, 11> kNaming{{{"source", UnitKind::Source},
                                             {"repealed_by", UnitKind::Source},
                                             {"facts", UnitKind::Fact},
                                             {"requests", UnitKind::Request},
                                             {"line", UnitKind::Line},
                                             {"also_lines", UnitKind::Line},
                                             {"adjacent", UnitKind::Line},
                                             {"block", UnitKind::Block},
                                             {"handbook", UnitKind::Section},
                                             {"enemies", UnitKind::Item},
                                             {"items", UnitKind::Item}}};

class NeedsReader {
  public:
    NeedsReader(const YamlTree& tree, UnitKind kind) : m_tree(tree), m_kind(kind) {}

    void read(YamlTree::Index node) {
        for (auto i = node; i < m_tree.end(node); ++i) {
            if (m_tree.kind(i) == NodeKind::Map) {
                readMap(i);
            }
        }
    }

    [[nodiscard]] std::vector<UnitKey> take() {
        std::sort(m_needs.begin(), m_needs.end());
        m_needs.erase(std::unique(m_needs.begin(), m_needs.end()), m_needs.end());
        return std::move(m_needs);
    }

  private:
    void readMap(YamlTree::Index map) {
        for (auto i = YamlTree::firstChild(map); i < m_tree.end(map); i = m_tree.end(i + 1)) {
            const std::string_view key = m_tree.text(i);
            if (m_kind == UnitKind::Section && key == "text") {
                addLinks(m_tree.text(i + 1));
            }
            const auto* naming = std::find_if(
                kNaming.begin(), kNaming.end(), [key](const auto& n) { return n.key == key; });
            if (naming != kNaming.end()) {
                addNames(naming->named, i + 1);
            }
        }
    }

    void addNames(UnitKind kind, YamlTree::Index value) {
        for (auto i = value; i < m_tree.end(value); ++i) {
            if (m_tree.kind(i) == NodeKind::Scalar) {
                m_needs.push_back({kind, std::string(m_tree.text(i))});
            }
        }
    }

    /// `[[book/slug]]` and `[[book/slug|words]]`.
    void addLinks(std::string_view text) {
        constexpr std::size_t kMark = 2;
        for (auto at = text.find("[["); at != std::string_view::npos; at = text.find("[[", at)) {
            at += kMark;
            const std::size_t end = text.find_first_of("|]", at);
            if (end == std::string_view::npos) {
                return;
            }
            m_needs.push_back({UnitKind::Section, std::string(text.substr(at, end - at))});
        }
    }

    const YamlTree& m_tree;
    UnitKind m_kind;
    std::vector<UnitKey> m_needs;
};

}  // namespace

std::vector<UnitKey> needsOf(const YamlTree& tree, YamlTree::Index entry, UnitKind kind) {
    NeedsReader reader(tree, kind);
    reader.read(entry);
    return reader.take();
}

}  // namespace qgt::bank
