#include "engine/seat/json_fields.h"

#include <nlohmann/json.hpp>

namespace qgt::seat {

namespace {

using Json = nlohmann::ordered_json;

/// Deeper than anything that is written here; nested arrays need a hundred times their bytes.
constexpr int kMostDepth = 16;

bool tooDeep(std::string_view text) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (quoted && byte == '\\') {
            ++i;
        } else if (byte == '"') {
            quoted = !quoted;
        } else if (!quoted && (byte == '[' || byte == '{')) {
            ++depth;
        } else if (!quoted && (byte == ']' || byte == '}')) {
            --depth;
        }
        if (depth > kMostDepth) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<Json> parseJson(std::string_view text, std::size_t mostBytes) {
    if (text.size() > mostBytes || tooDeep(text)) {
        return std::nullopt;
    }
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded()) {
        return std::nullopt;
    }
    return json;
}

std::string writtenJson(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

JsonFields::JsonFields(const Json& json) : m_json(&json), m_ok(json.is_object()) {}

JsonFields::JsonFields(const Json& json, JsonFields& whole) : m_json(&json), m_whole(&whole) {
    if (!json.is_object()) {
        fail();
    }
}

void JsonFields::fail() {
    m_ok = false;
    if (m_whole != nullptr) {
        m_whole->fail();
    }
}

const Json* JsonFields::field(const char* name) {
    if (!has(name)) {
        fail();
        return nullptr;
    }
    return &m_json->at(name);
}

bool JsonFields::has(const char* name) const {
    return m_json->is_object() && m_json->contains(name);
}

std::string JsonFields::text(const char* name) {
    const Json* const value = field(name);
    if (value == nullptr || !value->is_string()) {
        fail();
        return {};
    }
    return value->get<std::string>();
}

std::int64_t JsonFields::number(const char* name, std::int64_t least, std::int64_t most) {
    const Json* const value = field(name);
    if (value == nullptr || !value->is_number_integer()) {
        fail();
        return least;
    }
    // A number over the range of int64 wraps here and is then another text when it is written.
    const auto number = value->get<std::int64_t>();
    if (number < least || number > most) {
        fail();
        return least;
    }
    return number;
}

int JsonFields::place(const char* name, int least, std::size_t most) {
    return static_cast<int>(number(name, least, static_cast<std::int64_t>(most)));
}

bool JsonFields::flag(const char* name) {
    const Json* const value = field(name);
    if (value == nullptr || !value->is_boolean()) {
        fail();
        return false;
    }
    return value->get<bool>();
}

const Json* JsonFields::part(const char* name) {
    const Json* const value = field(name);
    if (value == nullptr || !value->is_structured()) {
        fail();
        return nullptr;
    }
    return value;
}

}  // namespace qgt::seat
