#include "engine/bank/field_reader.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/limits.h"
#include "engine/core/date_bounds.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace qgt::bank {

namespace {

constexpr std::string_view kSchema = "1";
constexpr std::array<Named<bool>, 2> kFlags{{{"true", true}, {"false", false}}};

Args withItem(Args args, const std::string& item) {
    if (!item.empty()) {
        args.emplace_back("id", item);
    }
    return args;
}

/// An author whose input method wrote the colon of a key in full width.
bool hasWideColon(const YamlTree& tree, YamlTree::Index node) {
    return tree.kind(node) == NodeKind::Scalar &&
           tree.text(node).find("：") != std::string_view::npos;
}

/// Nothing of it can be seen. A letter, a digit or a Chinese character is told without folding.
bool isBlank(std::string_view text) {
    const bool visible = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte > 0x20U && byte < 0x7FU) || (byte >= 0xE4U && byte <= 0xE9U);
    });
    return !visible && foldForComparison(text).empty();
}

}  // namespace

void Reporter::enterItem(std::string_view id) {
    m_item = shown(id);
}

void Reporter::error(std::string code, YamlTree::Index node, Args args) {
    ++m_errors;
    put(Severity::Error, std::move(code), node, std::move(args));
}

void Reporter::warning(std::string code, YamlTree::Index node, Args args) {
    put(Severity::Warning, std::move(code), node, std::move(args));
}

void Reporter::put(Severity severity, std::string code, YamlTree::Index node, Args args) {
    if (m_diagnostics.size() >= kMaxFindingsPerFile) {
        ++m_left;
        return;
    }
    m_diagnostics.push_back(
        Diagnostic{severity, std::move(code), withItem(std::move(args), m_item), place(node)});
}

Diagnostics Reporter::take() {
    if (m_left > 0) {
        m_diagnostics.push_back(Diagnostic{m_errors > 0 ? Severity::Error : Severity::Warning,
                                           "bank.more-findings",
                                           {{"count", std::to_string(m_left)}},
                                           SourcePos{m_file, 0, 0}});
    }
    return std::move(m_diagnostics);
}

std::optional<int> parseWholeNumber(std::string_view text) {
    constexpr std::size_t kMostDigits = 9;
    const bool digitsOnly =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || text.size() > kMostDigits || !digitsOnly ||
        (text.size() > 1 && text.front() == '0')) {
        return std::nullopt;
    }
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

FieldReader::FieldReader(Reporter& reporter, YamlTree::Index map, std::string_view whole)
    : m_reporter(reporter), m_map(map), m_isMap(reporter.tree().kind(map) == NodeKind::Map) {
    const YamlTree& tree = reporter.tree();
    if (!m_isMap) {
        m_reporter.error(hasWideColon(tree, map) ? "bank.full-width-colon" : "bank.not-a-map",
                         map,
                         {{"key", std::string(whole)}});
        return;
    }
    constexpr std::size_t kUsualKeys = 24;
    m_fields.reserve(kUsualKeys);
    for (auto key = YamlTree::firstChild(map); key < tree.end(map); key = tree.end(key + 1)) {
        m_fields.push_back(Field{key, false});
    }
}

FieldReader::Field* FieldReader::find(std::string_view key) {
    m_asked.push_back(key);
    const YamlTree& tree = m_reporter.tree();
    for (Field& field : m_fields) {
        if (!field.used && tree.text(field.key) == key) {
            field.used = true;
            return &field;
        }
    }
    return nullptr;
}

YamlTree::Index FieldReader::keyNode(std::string_view key) const {
    const YamlTree& tree = m_reporter.tree();
    const auto field = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const Field& f) { return tree.text(f.key) == key; });
    return field == m_fields.end() ? m_map : field->key;
}

std::optional<YamlTree::Index> FieldReader::required(std::string_view key) {
    auto node = optional(key);
    if (!node && m_isMap && keyNode(key) == m_map) {
        m_reporter.error("bank.missing-key", m_map, {{"key", std::string(key)}});
    }
    return node;
}

std::optional<YamlTree::Index> FieldReader::optional(std::string_view key) {
    const Field* field = find(key);
    if (field == nullptr) {
        return std::nullopt;
    }
    const YamlTree::Index value = field->key + 1;
    if (m_reporter.tree().kind(value) == NodeKind::Null) {
        m_reporter.error("bank.null-not-allowed", field->key, {{"key", std::string(key)}});
        return std::nullopt;
    }
    return value;
}

std::string_view FieldReader::scalarAt(YamlTree::Index node, std::string_view key) {
    const YamlTree& tree = m_reporter.tree();
    switch (tree.kind(node)) {
        case NodeKind::Null:
            m_reporter.error("bank.null-not-allowed", node, {{"key", std::string(key)}});
            return {};
        case NodeKind::Sequence:
        case NodeKind::Map:
            m_reporter.error("bank.not-text", node, {{"key", std::string(key)}});
            return {};
        case NodeKind::Scalar:
            break;
    }
    const std::string_view text = tree.text(node);
    if (isBlank(text)) {
        m_reporter.error("bank.empty-text", node, {{"key", std::string(key)}});
        return {};
    }
    return text;
}

void FieldReader::checkComment(YamlTree::Index node, std::string_view key) {
    const YamlTree& tree = m_reporter.tree();
    const std::string_view text = tree.text(node);
    std::string_view rest = tree.source().substr(tree.node(node).at);
    if (text.empty() || !rest.starts_with(text)) {
        return;  // Quoted, in a block or over several lines.
    }
    rest.remove_prefix(text.size());
    rest = rest.substr(0, std::min(rest.find_first_of("\r\n"), rest.size()));
    const std::size_t hash = rest.find_first_not_of(' ');
    // A comment that is meant as one has a blank after its mark.
    const bool cut = hash != std::string_view::npos && hash > 0 && rest[hash] == '#' &&
                     hash + 1 < rest.size() && rest[hash + 1] != ' ' && rest[hash + 1] != '#';
    if (cut) {
        m_reporter.warning("bank.cut-by-comment",
                           node,
                           {{"key", std::string(key)}, {"value", shown(rest.substr(hash))}});
    }
}

std::string FieldReader::textAt(YamlTree::Index node, std::string_view key) {
    checkComment(node, key);
    return std::string(scalarAt(node, key));
}

std::string FieldReader::text(std::string_view key) {
    const auto node = required(key);
    return node ? textAt(*node, key) : std::string();
}

std::string FieldReader::textIfAny(std::string_view key) {
    const auto node = optional(key);
    return node ? textAt(*node, key) : std::string();
}

int FieldReader::numberAt(YamlTree::Index node, std::string_view key, int min, int max) {
    const std::string_view text = scalarAt(node, key);
    const auto value = parseWholeNumber(text);
    if (!text.empty() && (!value || *value < min || *value > max)) {
        m_reporter.error("bank.not-a-number",
                         node,
                         {{"key", std::string(key)},
                          {"value", shown(text)},
                          {"min", std::to_string(min)},
                          {"max", std::to_string(max)}});
    }
    return std::clamp(value.value_or(min), min, max);
}

int FieldReader::number(std::string_view key, int min, int max) {
    const auto node = required(key);
    return node ? numberAt(*node, key, min, max) : min;
}

int FieldReader::numberOr(std::string_view key, int min, int max, int fallback) {
    const auto node = optional(key);
    return node ? numberAt(*node, key, min, max) : fallback;
}

bool FieldReader::flag(std::string_view key) {
    return word(key, kFlags);
}

bool FieldReader::flagOr(std::string_view key, bool fallback) {
    return wordOr(key, kFlags, fallback);
}

std::optional<Date> FieldReader::dateAt(YamlTree::Index node, std::string_view key) {
    const std::string_view text = scalarAt(node, key);
    const auto value = parseDate(text);
    if (!text.empty() && !value) {
        m_reporter.error(
            "bank.not-a-date", node, {{"key", std::string(key)}, {"value", shown(text)}});
    }
    if (value && !isPlausible(*value)) {
        m_reporter.error(
            "bank.date-out-of-range", node, {{"key", std::string(key)}, {"value", shown(text)}});
    }
    return value;
}

Date FieldReader::date(std::string_view key) {
    const auto node = required(key);
    return node ? dateAt(*node, key).value_or(Date{}) : Date{};
}

std::optional<Date> FieldReader::dateIfAny(std::string_view key) {
    const auto node = optional(key);
    return node ? dateAt(*node, key) : std::nullopt;
}

std::optional<Date> FieldReader::dateOrNull(std::string_view key) {
    const Field* field = find(key);
    if (field == nullptr || m_reporter.tree().kind(field->key + 1) == NodeKind::Null) {
        return std::nullopt;
    }
    return dateAt(field->key + 1, key);
}

std::vector<YamlTree::Index> FieldReader::entriesAt(YamlTree::Index node,
                                                    std::string_view key,
                                                    Span span) {
    const YamlTree& tree = m_reporter.tree();
    if (tree.kind(node) != NodeKind::Sequence) {
        m_reporter.error("bank.not-a-list", node, {{"key", std::string(key)}});
        return {};
    }
    std::vector<YamlTree::Index> entries;
    for (auto i = YamlTree::firstChild(node); i < tree.end(node); i = tree.end(i)) {
        entries.push_back(i);
    }
    if (entries.size() < span.min && span.max == kNoLimit) {
        m_reporter.error("bank.too-few",
                         node,
                         {{"key", std::string(key)},
                          {"found", std::to_string(entries.size())},
                          {"min", std::to_string(span.min)}});
    } else if (entries.size() < span.min || entries.size() > span.max) {
        m_reporter.error("bank.wrong-count",
                         node,
                         {{"key", std::string(key)},
                          {"found", std::to_string(entries.size())},
                          {"min", std::to_string(span.min)},
                          {"max", std::to_string(span.max)}});
    }
    entries.resize(std::min(entries.size(), span.max));
    return entries;
}

std::vector<YamlTree::Index> FieldReader::list(std::string_view key, Span span) {
    const auto node = required(key);
    return node ? entriesAt(*node, key, span) : std::vector<YamlTree::Index>();
}

std::vector<YamlTree::Index> FieldReader::listIfAny(std::string_view key, Span span) {
    const auto node = optional(key);
    return node ? entriesAt(*node, key, span) : std::vector<YamlTree::Index>();
}

void FieldReader::reportWord(YamlTree::Index node,
                             std::string_view key,
                             std::string_view found,
                             std::string allowed) {
    if (found.empty()) {
        return;
    }
    m_reporter.error(
        "bank.not-allowed-value",
        node,
        {{"key", std::string(key)}, {"value", shown(found)}, {"allowed", std::move(allowed)}});
}

void FieldReader::skip(std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        static_cast<void>(find(key));
    }
}

bool FieldReader::hasSchema() {
    const auto node = required("schema");
    if (!node) {
        return false;
    }
    const std::string_view found = m_reporter.tree().text(*node);
    if (found != kSchema) {
        m_reporter.error("bank.unsupported-schema",
                         *node,
                         {{"found", shown(found)}, {"known", std::string(kSchema)}});
    }
    return found == kSchema;
}

void FieldReader::finish() {
    std::string allowed;
    for (const Field& field : m_fields) {
        if (field.used) {
            continue;
        }
        if (allowed.empty()) {
            for (const std::string_view key : m_asked) {
                allowed.append(allowed.empty() ? "" : ", ").append(key);
            }
        }
        m_reporter.error("bank.unknown-key",
                         field.key,
                         {{"key", shown(m_reporter.tree().text(field.key))}, {"allowed", allowed}});
    }
}

}  // namespace qgt::bank
