#include "engine/grading/response.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::grading {

namespace {

using Json = nlohmann::ordered_json;

struct NamedConfidence {
    Confidence confidence;
    std::string_view text;
};

constexpr std::array<NamedConfidence, 3> kConfidences{{
    {Confidence::Sure, "sure"},
    {Confidence::Unsure, "unsure"},
    {Confidence::Guess, "guess"},
}};

bool tooLong(const std::vector<std::string>& strings) {
    return strings.size() > kMaxResponseEntries ||
           std::any_of(strings.begin(), strings.end(), [](const std::string& text) {
               return text.size() > kMaxResponseTextBytes;
           });
}

bool allUtf8(const std::vector<std::string>& strings) {
    return std::none_of(strings.begin(), strings.end(), [](const std::string& text) {
        return firstInvalidUtf8(text).has_value();
    });
}

bool readStrings(const Json& value, std::vector<std::string>& into) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [&into](const Json& entry) {
               if (!entry.is_string()) {
                   return false;
               }
               into.push_back(entry.get<std::string>());
               return true;
           });
}

bool readMatches(const Json& value, std::vector<int>& into) {
    // Rights of one item are counted in tens; anything outside is damage, not data.
    constexpr std::int64_t kHighest = 1000;
    return value.is_array() && std::all_of(value.begin(), value.end(), [&into](const Json& entry) {
               if (!entry.is_number_integer()) {
                   return false;
               }
               const auto number = entry.get<std::int64_t>();
               if (number < -1 || number > kHighest) {
                   return false;
               }
               into.push_back(static_cast<int>(number));
               return true;
           });
}

bool readFlags(const Json& value, std::vector<bool>& into) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [&into](const Json& entry) {
               if (!entry.is_boolean()) {
                   return false;
               }
               into.push_back(entry.get<bool>());
               return true;
           });
}

bool readField(const std::string& key, const Json& value, Response& into) {
    if (key == "chosen") {
        return readStrings(value, into.chosen);
    }
    if (key == "texts") {
        return readStrings(value, into.texts);
    }
    if (key == "matches") {
        return readMatches(value, into.matches);
    }
    if (key == "rubric_met") {
        return readFlags(value, into.rubricMet);
    }
    if (key == "dont_know" && value.is_boolean()) {
        into.dontKnow = value.get<bool>();
        return true;
    }
    return false;
}

}  // namespace

std::string toText(Confidence confidence) {
    const auto* const found =
        std::find_if(kConfidences.begin(), kConfidences.end(), [confidence](const auto& named) {
            return named.confidence == confidence;
        });
    return found == kConfidences.end() ? std::string() : std::string(found->text);
}

std::optional<Confidence> confidenceFromText(std::string_view text) {
    const auto* const found =
        std::find_if(kConfidences.begin(), kConfidences.end(), [text](const auto& named) {
            return named.text == text;
        });
    return found == kConfidences.end() ? std::nullopt : std::optional(found->confidence);
}

Status checkStorable(const Response& response) {
    if (tooLong(response.chosen) || tooLong(response.texts) ||
        response.matches.size() > kMaxResponseEntries ||
        response.rubricMet.size() > kMaxResponseEntries) {
        return failure("grading.response-too-long",
                       {{"limit", std::to_string(kMaxResponseTextBytes)}});
    }
    if (!allUtf8(response.chosen) || !allUtf8(response.texts)) {
        return failure("grading.response-not-text");
    }
    // Escapes can make the JSON longer than its strings.
    if (encodeResponse(response).size() > kMaxResponseJsonBytes) {
        return failure("grading.response-too-long",
                       {{"limit", std::to_string(kMaxResponseTextBytes)}});
    }
    return ok();
}

std::string encodeResponse(const Response& response) {
    Json json = Json::object();
    if (!response.chosen.empty()) {
        json["chosen"] = response.chosen;
    }
    if (!response.texts.empty()) {
        json["texts"] = response.texts;
    }
    if (!response.matches.empty()) {
        json["matches"] = response.matches;
    }
    if (!response.rubricMet.empty()) {
        json["rubric_met"] = response.rubricMet;
    }
    if (response.dontKnow) {
        json["dont_know"] = true;
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Response> decodeResponse(std::string_view json) {
    const auto damaged = [] { return failure("grading.response-damaged"); };
    if (json.size() > kMaxResponseJsonBytes) {
        return damaged();
    }
    const Json parsed = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!parsed.is_object()) {
        return damaged();
    }
    Response response;
    for (const auto& field : parsed.items()) {
        if (!readField(field.key(), field.value(), response)) {
            return damaged();
        }
    }
    // One spelling for one value: this also finds repeated keys, which the parser merges.
    if (!checkStorable(response) || encodeResponse(response) != json) {
        return damaged();
    }
    return response;
}

}  // namespace qgt::grading
