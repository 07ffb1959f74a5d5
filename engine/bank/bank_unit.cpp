#include "engine/bank/bank_unit.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/fact.h"
#include "engine/bank/fact_coverage.h"
#include "engine/bank/list_layout.h"
#include "engine/bank/names.h"
#include "engine/bank/tree_text.h"
#include "engine/bank/unit_needs.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::array<Named<UnitKind>, 10> kUnitKinds{{{"item", UnitKind::Item},
                                                      {"case", UnitKind::Case},
                                                      {"section", UnitKind::Section},
                                                      {"source", UnitKind::Source},
                                                      {"fact", UnitKind::Fact},
                                                      {"request", UnitKind::Request},
                                                      {"line", UnitKind::Line},
                                                      {"block", UnitKind::Block},
                                                      {"head", UnitKind::Head},
                                                      {"file", UnitKind::File}}};

/// A list of units: its key, what its entries are, the key of their name.
struct ListForm {
    std::string_view list;
    UnitKind kind;
    std::string_view id;
};

enum class Form : std::uint8_t { Lists, Case, Other };

struct FileForm {
    Form form = Form::Other;
    std::vector<ListForm> lists;
};

/// Of a file that lies beside bank.yaml.
FileForm formOfRegister(std::string_view name) {
    if (name == "lines.yaml") {
        return {Form::Lists, {{"blocks", UnitKind::Block, "id"}, {"lines", UnitKind::Line, "id"}}};
    }
    if (name == "sources.yaml") {
        return {Form::Lists, {{"sources", UnitKind::Source, "id"}}};
    }
    if (name == kFactsFile) {
        return {Form::Lists, {{"facts", UnitKind::Fact, "id"}}};
    }
    if (name == "requests.yaml") {
        return {Form::Lists, {{"requests", UnitKind::Request, "id"}}};
    }
    return name == "bank.yaml" ? FileForm{Form::Lists, {}} : FileForm{};
}

FileForm formOf(std::string_view name) {
    const auto depth = std::count(name.begin(), name.end(), '/');
    if (!name.ends_with(".yaml") || depth > 2) {
        return {};
    }
    if (depth == 0) {
        return formOfRegister(name);
    }
    if (depth == 1) {
        return {name.starts_with("cases/") ? Form::Case : Form::Other, {}};
    }
    if (name.starts_with("items/")) {
        return {Form::Lists, {{"items", UnitKind::Item, "id"}}};
    }
    return name.starts_with("handbooks/")
               ? FileForm{Form::Lists, {{"sections", UnitKind::Section, "slug"}}}
               : FileForm{};
}

/// Keys that say where a file belongs and never differ between versions of it.
bool isFixedKey(std::string_view key) {
    return key == "schema" || key == "line" || key == "book";
}

/// The lines without the indentation of their list and with "\n" alone at their ends.
std::string shifted(std::string_view lines, std::size_t indent) {
    std::string text;
    while (!lines.empty()) {
        const std::size_t lineBreak = lines.find('\n');
        std::string_view line = lines.substr(0, lineBreak);
        lines.remove_prefix(lineBreak == std::string_view::npos ? lines.size() : lineBreak + 1);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        text.append(line.substr(std::min(blanks, indent))).push_back('\n');
    }
    return text;
}

/// Reads the units of one file with lists.
class ListFileReader {
  public:
    ListFileReader(const YamlTree& tree, UnitFile& file)
        : m_tree(tree), m_file(file), m_text(withoutByteOrderMark(file.bytes)) {}

    /// False when the file has to be one unit.
    [[nodiscard]] bool read(const FileForm& form) {
        if (m_tree.kind(0) != NodeKind::Map) {
            return false;
        }
        for (auto i = YamlTree::firstChild(0); i < m_tree.end(0); i = m_tree.end(i + 1)) {
            const std::string_view key = m_tree.text(i);
            const auto list = std::find_if(form.lists.begin(),
                                           form.lists.end(),
                                           [key](const ListForm& l) { return l.list == key; });
            const bool good =
                list == form.lists.end() ? isFixedKey(key) || readHead(i) : readList(i + 1, *list);
            if (!good) {
                return false;
            }
        }
        return true;
    }

  private:
    bool readHead(YamlTree::Index key) {
        const std::size_t begin = m_tree.node(key).at;
        const YamlTree::Index after = m_tree.end(key + 1);
        const std::size_t limit =
            after < m_tree.size() ? lineStart(m_text, m_tree.node(after).at) : m_text.size();
        if (lineStart(m_text, begin) != begin || limit <= begin) {
            return false;
        }
        const EntrySpan span{
            key + 1, begin, contentEnd(m_tree, m_text, key + 1, {key + 1, begin, limit, 0}), 0};
        return add({UnitKind::Head, m_file.name + "#" + std::string(m_tree.text(key))}, span, {});
    }

    bool readList(YamlTree::Index list, const ListForm& form) {
        if (m_tree.kind(list) != NodeKind::Sequence) {
            return false;
        }
        const auto spans = entrySpans(m_tree, m_text, list);
        return spans && std::all_of(spans->begin(), spans->end(), [&](const EntrySpan& span) {
                   const auto id = valueOf(m_tree, span.node, form.id);
                   return id && m_tree.kind(*id) == NodeKind::Scalar &&
                          add({form.kind, fullName(form.kind, m_tree.text(*id))}, span, form.list);
               });
    }

    [[nodiscard]] std::string fullName(UnitKind kind, std::string_view id) const {
        if (kind != UnitKind::Section) {
            return std::string(id);
        }
        const std::string_view folder = folderOf(m_file.name);
        return std::string(folder.substr(folder.find('/') + 1)).append("/").append(id);
    }

    bool add(UnitKey key, const EntrySpan& span, std::string_view list) {
        if (!m_seen.insert(key).second) {
            return false;
        }
        const std::size_t mark = m_file.bytes.size() - m_text.size();
        BankUnit unit;
        unit.file = m_file.name;
        unit.text = shifted(m_text.substr(span.begin, span.end - span.begin), span.indent);
        unit.meaning = treeText({}, m_tree, span.node);
        unit.needs = needsOf(m_tree, span.node, key.kind);
        if (key.kind == UnitKind::Item) {
            const std::string_view folder = folderOf(m_file.name);
            unit.needs.push_back(
                {UnitKind::Line, std::string(folder.substr(folder.find('/') + 1))});
        }
        unit.key = std::move(key);
        unit.list = list;
        unit.begin = mark + span.begin;
        unit.end = mark + span.end;
        unit.indent = span.indent;
        m_file.units.push_back(std::move(unit));
        return true;
    }

    const YamlTree& m_tree;
    UnitFile& m_file;
    std::string_view m_text;
    std::set<UnitKey> m_seen;
};

UnitFile oneUnit(std::string_view bytes, const std::string& name, UnitKey key) {
    UnitFile file{name, std::string(bytes), {}, true};
    BankUnit unit;
    unit.key = std::move(key);
    unit.file = name;
    unit.text = file.bytes;
    unit.meaning = file.bytes;
    unit.end = file.bytes.size();
    file.units.push_back(std::move(unit));
    return file;
}

UnitFile readCase(const YamlTree& tree, std::string_view bytes, const std::string& name) {
    const auto id = valueOf(tree, 0, "id");
    if (!id || tree.text(*id).empty()) {
        return wholeFile(bytes, name);
    }
    UnitFile file = oneUnit(bytes, name, {UnitKind::Case, std::string(tree.text(*id))});
    file.units.front().meaning = treeText({}, tree, 0);
    file.units.front().needs = needsOf(tree, 0, UnitKind::Case);
    return file;
}

}  // namespace

std::string toText(UnitKind kind) {
    return nameOf(kUnitKinds, kind);
}

std::string toText(const UnitKey& key) {
    return toText(key.kind) + ":" + key.name;
}

std::string_view folderOf(std::string_view name) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : name.substr(0, slash);
}

bool isGenerated(const UnitKey& key) {
    return key.kind == UnitKind::File && key.name == kCoverageFile;
}

bool hasLists(std::string_view name) {
    return !formOf(name).lists.empty();
}

UnitFile wholeFile(std::string_view bytes, const std::string& name) {
    return oneUnit(bytes, name, {UnitKind::File, name});
}

UnitFile readUnits(std::string_view bytes, const std::string& name) {
    const FileForm form = formOf(name);
    if (form.form == Form::Other) {
        return wholeFile(bytes, name);
    }
    UnitFile file{name, std::string(bytes), {}, false};
    const GuardedYaml guarded = guardYaml(file.bytes, name);
    if (guarded.tree.empty()) {
        return wholeFile(bytes, name);
    }
    if (form.form == Form::Case) {
        return readCase(guarded.tree, bytes, name);
    }
    return ListFileReader(guarded.tree, file).read(form) ? file : wholeFile(bytes, name);
}

std::string frameOf(const UnitFile& file) {
    std::string frame;
    std::size_t at = 0;
    for (const BankUnit& unit : file.units) {
        frame.append(file.bytes, at, unit.begin - at);
        at = unit.end;
    }
    return frame.append(file.bytes, at);
}

}  // namespace qgt::bank
