#pragma once

#include "engine/bank/names.h"
#include "engine/bank/yaml_tree.h"
#include "engine/core/date.h"
#include "engine/core/diagnostic.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// Collects the findings of one file; inside an item each of them carries the item's id. Beyond
/// `kMaxFindingsPerFile` it only counts: a file of a hundred thousand wrong entries must not hold
/// up whoever reads what is wrong with it.
class Reporter {
  public:
    Reporter(const YamlTree& tree, std::string file) : m_tree(tree), m_file(std::move(file)) {}

    void enterItem(std::string_view id);

    void leaveItem() { m_item.clear(); }

    void error(std::string code, YamlTree::Index node, Args args = {});
    void warning(std::string code, YamlTree::Index node, Args args = {});

    [[nodiscard]] SourcePos place(YamlTree::Index node) const { return m_tree.place(node, m_file); }

    [[nodiscard]] const YamlTree& tree() const { return m_tree; }

    [[nodiscard]] const std::string& file() const { return m_file; }

    [[nodiscard]] std::size_t errors() const { return m_errors; }

    /// The findings; when there were too many, the last of them says how many are not among them.
    [[nodiscard]] Diagnostics take();

  private:
    void put(Severity severity, std::string code, YamlTree::Index node, Args args);

    const YamlTree& m_tree;
    std::string m_file;
    std::string m_item;
    Diagnostics m_diagnostics;
    std::size_t m_errors = 0;
    std::size_t m_left = 0;
};

/// Whole number without sign, blanks or leading zeros.
[[nodiscard]] std::optional<int> parseWholeNumber(std::string_view text);

inline constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

/// How many entries a list or a text may have.
struct Span {
    std::size_t min = 0;
    std::size_t max = 0;
};

/// Reads the keys of one map by name and reports what is missing, misspelt or of the wrong kind.
/// Every getter returns a default after it has reported; whether the whole is good is told by
/// `Reporter::errors`. `finish` reports keys that nothing asked for.
class FieldReader {
  public:
    /// `map` may be any node; one that is not a map is reported and read as an empty map. `whole`
    /// names it in messages.
    FieldReader(Reporter& reporter, YamlTree::Index map, std::string_view whole);

    /// Value node of a key that must be there; reports when it is not.
    [[nodiscard]] std::optional<YamlTree::Index> required(std::string_view key);
    [[nodiscard]] std::optional<YamlTree::Index> optional(std::string_view key);

    /// Text with at least one character that is not a blank.
    [[nodiscard]] std::string text(std::string_view key);
    /// The same, or empty when the key is absent.
    [[nodiscard]] std::string textIfAny(std::string_view key);
    [[nodiscard]] int number(std::string_view key, int min, int max);
    [[nodiscard]] int numberOr(std::string_view key, int min, int max, int fallback);
    [[nodiscard]] bool flag(std::string_view key);
    [[nodiscard]] bool flagOr(std::string_view key, bool fallback);
    [[nodiscard]] Date date(std::string_view key);
    [[nodiscard]] std::optional<Date> dateIfAny(std::string_view key);
    /// A date that may also be written as null.
    [[nodiscard]] std::optional<Date> dateOrNull(std::string_view key);

    /// Entries of a list with `span.min` to `span.max` entries; of one that is longer the first
    /// ones, after a finding.
    [[nodiscard]] std::vector<YamlTree::Index> list(std::string_view key, Span span);
    [[nodiscard]] std::vector<YamlTree::Index> listIfAny(std::string_view key, Span span);

    template <typename T, std::size_t N>
    [[nodiscard]] T word(std::string_view key, const std::array<Named<T>, N>& table) {
        const auto node = required(key);
        return node ? wordAt(*node, key, table, table[0].value) : table[0].value;
    }

    template <typename T, std::size_t N>
    [[nodiscard]] T wordOr(std::string_view key, const std::array<Named<T>, N>& table, T fallback) {
        const auto node = optional(key);
        return node ? wordAt(*node, key, table, fallback) : fallback;
    }

    /// A word at a node of its own, such as an entry of the list `key`.
    template <typename T, std::size_t N>
    [[nodiscard]] T wordIn(YamlTree::Index node,
                           std::string_view key,
                           const std::array<Named<T>, N>& table) {
        return wordAt(node, key, table, table[0].value);
    }

    /// Text of a scalar with at least one character that is not a blank.
    [[nodiscard]] std::string textAt(YamlTree::Index node, std::string_view key);

    /// The map's own node, for findings about the whole.
    [[nodiscard]] YamlTree::Index node() const { return m_map; }

    [[nodiscard]] bool isMap() const { return m_isMap; }

    /// Whether the key stands there; it is still to be read, and every key is read once.
    [[nodiscard]] bool has(std::string_view key) const { return keyNode(key) != m_map; }

    /// Node of the key itself, or of the map when it is absent.
    [[nodiscard]] YamlTree::Index keyNode(std::string_view key) const;

    /// Counts keys as asked for, of which nothing can be said.
    void skip(std::initializer_list<std::string_view> keys);

    /// Reads the key `schema`; reports when it is not 1, the only version known here.
    [[nodiscard]] bool hasSchema();

    void finish();

  private:
    struct Field {
        YamlTree::Index key;
        bool used;
    };

    template <typename T, std::size_t N>
    T wordAt(YamlTree::Index node,
             std::string_view key,
             const std::array<Named<T>, N>& table,
             T fallback) {
        std::string allowed;
        const std::string_view found = scalarAt(node, key);
        for (const auto& entry : table) {
            if (entry.name == found) {
                return entry.value;
            }
            allowed.append(allowed.empty() ? "" : ", ").append(entry.name);
        }
        reportWord(node, key, found, std::move(allowed));
        return fallback;
    }

    [[nodiscard]] Field* find(std::string_view key);
    /// Warns when a "#" ends a bare text early: "第 #3 号" is read as "第".
    void checkComment(YamlTree::Index node, std::string_view key);
    /// Text of a scalar, or empty after a finding.
    [[nodiscard]] std::string_view scalarAt(YamlTree::Index node, std::string_view key);
    [[nodiscard]] int numberAt(YamlTree::Index node, std::string_view key, int min, int max);
    [[nodiscard]] std::optional<Date> dateAt(YamlTree::Index node, std::string_view key);
    [[nodiscard]] std::vector<YamlTree::Index> entriesAt(YamlTree::Index node,
                                                         std::string_view key,
                                                         Span span);
    void reportWord(YamlTree::Index node,
                    std::string_view key,
                    std::string_view found,
                    std::string allowed);

    Reporter& m_reporter;
    YamlTree::Index m_map;
    bool m_isMap;
    std::vector<Field> m_fields;
    std::vector<std::string_view> m_asked;
};

}  // namespace qgt::bank
