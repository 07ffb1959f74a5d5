#include "engine/practice/session_spec.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::practice {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kMaxMinutes = 240;
constexpr std::size_t kMaxSpecBytes = 65'536;
constexpr std::size_t kMaxFilters = 64;

struct NamedKind {
    SessionKind kind;
    std::string_view text;
};

constexpr std::array<NamedKind, 12> kKinds{{
    {SessionKind::Mixed, "mixed"},
    {SessionKind::Line, "line"},
    {SessionKind::Unseen, "unseen"},
    {SessionKind::ErrorBook, "error_book"},
    {SessionKind::Favourites, "favourites"},
    {SessionKind::Section, "section"},
    {SessionKind::Chosen, "chosen"},
    {SessionKind::Sequential, "sequential"},
    {SessionKind::Reading, "reading"},
    {SessionKind::Placement, "placement"},
    {SessionKind::Changed, "changed"},
    {SessionKind::Difficult, "difficult"},
}};

std::optional<SessionKind> kindFromText(std::string_view text) {
    const auto* const found = std::find_if(
        kKinds.begin(), kKinds.end(), [text](const auto& named) { return named.text == text; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

bool readKind(const Json& value, SessionSpec& into) {
    const auto kind = value.is_string() ? kindFromText(value.get<std::string>()) : std::nullopt;
    into.kind = kind.value_or(SessionKind::Mixed);
    return kind.has_value();
}

bool readLimit(const Json& value, LimitUnit unit, SessionSpec& into) {
    if (!value.is_number_integer()) {
        return false;
    }
    const auto amount = value.get<std::int64_t>();
    if (amount < 1 || amount > kMostSessionItems) {
        return false;
    }
    into.limit = SessionLimit{unit, static_cast<int>(amount)};
    return true;
}

bool readLines(const Json& value, SessionSpec& into) {
    return value.is_array() && value.size() <= kMaxFilters &&
           std::all_of(value.begin(), value.end(), [&into](const Json& entry) {
               if (!entry.is_string()) {
                   return false;
               }
               into.lines.emplace_back(entry.get<std::string>());
               return true;
           });
}

bool readItems(const Json& value, SessionSpec& into) {
    return value.is_array() && value.size() <= static_cast<std::size_t>(kMostSessionItems) &&
           std::all_of(value.begin(), value.end(), [&into](const Json& entry) {
               if (!entry.is_string()) {
                   return false;
               }
               into.items.emplace_back(entry.get<std::string>());
               return true;
           });
}

bool readItemKinds(const Json& value, SessionSpec& into) {
    return value.is_array() && value.size() <= kMaxFilters &&
           std::all_of(value.begin(), value.end(), [&into](const Json& entry) {
               const auto kind = entry.is_string()
                                     ? bank::itemKindFromText(entry.get<std::string>())
                                     : std::nullopt;
               if (!kind) {
                   return false;
               }
               into.kinds.push_back(*kind);
               return true;
           });
}

bool readField(const std::string& key, const Json& value, SessionSpec& into) {
    if (key == "kind") {
        return readKind(value, into);
    }
    if (key == "minutes") {
        return readLimit(value, LimitUnit::Minutes, into);
    }
    if (key == "items") {
        return readLimit(value, LimitUnit::Items, into);
    }
    if (key == "lines") {
        return readLines(value, into);
    }
    if (key == "section" && value.is_string()) {
        into.section = value.get<std::string>();
        return true;
    }
    if (key == "item_kinds") {
        return readItemKinds(value, into);
    }
    if (key == "chosen_items") {
        return readItems(value, into);
    }
    if (key == "from_start" && value.is_boolean()) {
        into.fromStart = value.get<bool>();
        return true;
    }
    if (key == "shuffle_options" && value.is_boolean()) {
        into.shuffleOptions = value.get<bool>();
        return true;
    }
    return false;
}

bool itemsFit(const SessionSpec& spec) {
    if (spec.kind != SessionKind::Chosen) {
        return spec.items.empty();
    }
    std::set<std::string> different;
    for (const ItemId& item : spec.items) {
        different.insert(item.str());
    }
    return !spec.items.empty() && different.size() == spec.items.size() &&
           spec.items.size() <= static_cast<std::size_t>(kMostSessionItems);
}

template <typename List, typename Text>
Json listOf(const List& list, Text text) {
    Json json = Json::array();
    for (const auto& entry : list) {
        json.push_back(text(entry));
    }
    return json;
}

}  // namespace

SessionSpec specOf(std::vector<ItemId> items) {
    SessionSpec spec;
    spec.kind = SessionKind::Chosen;
    spec.limit = {LimitUnit::Items, static_cast<int>(items.size())};
    spec.items = std::move(items);
    return spec;
}

std::string toText(SessionKind kind) {
    const auto* const found = std::find_if(
        kKinds.begin(), kKinds.end(), [kind](const auto& named) { return named.kind == kind; });
    return found == kKinds.end() ? std::string() : std::string(found->text);
}

SessionSpec placementSpec(int lines) {
    SessionSpec spec;
    spec.kind = SessionKind::Placement;
    spec.limit = {LimitUnit::Items, std::clamp(kPlacementItems * lines, 1, kMostSessionItems)};
    return spec;
}

Status checkSpec(const SessionSpec& spec) {
    if (!itemsFit(spec)) {
        return failure("practice.spec-items", {{"high", std::to_string(kMostSessionItems)}});
    }
    const int high = spec.limit.unit == LimitUnit::Minutes ? kMaxMinutes : kMostSessionItems;
    if (spec.limit.amount < 1 || spec.limit.amount > high) {
        return failure("practice.spec-limit", {{"low", "1"}, {"high", std::to_string(high)}});
    }
    if (spec.kind == SessionKind::Line && spec.lines.empty()) {
        return failure("practice.spec-no-line");
    }
    if ((spec.kind == SessionKind::Section) == spec.section.empty()) {
        return failure("practice.spec-no-section");
    }
    return ok();
}

std::string encodeSpec(const SessionSpec& spec) {
    Json json = Json::object();
    json["kind"] = toText(spec.kind);
    json[spec.limit.unit == LimitUnit::Minutes ? "minutes" : "items"] = spec.limit.amount;
    const auto idText = [](const auto& id) { return id.str(); };
    if (!spec.lines.empty()) {
        json["lines"] = listOf(spec.lines, idText);
    }
    if (!spec.section.empty()) {
        json["section"] = spec.section;
    }
    if (!spec.kinds.empty()) {
        json["item_kinds"] = listOf(spec.kinds, [](auto kind) { return bank::toText(kind); });
    }
    if (!spec.items.empty()) {
        json["chosen_items"] = listOf(spec.items, idText);
    }
    if (spec.fromStart) {
        json["from_start"] = true;
    }
    json["shuffle_options"] = spec.shuffleOptions;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<SessionSpec> decodeSpec(std::string_view json) {
    const auto damaged = [] { return failure("practice.spec-damaged"); };
    if (json.size() > kMaxSpecBytes) {
        return damaged();
    }
    const Json parsed = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!parsed.is_object()) {
        return damaged();
    }
    SessionSpec spec;
    for (const auto& field : parsed.items()) {
        if (!readField(field.key(), field.value(), spec)) {
            return damaged();
        }
    }
    if (!checkSpec(spec) || encodeSpec(spec) != json) {
        return damaged();
    }
    return spec;
}

}  // namespace qgt::practice
