#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::grading {

/// What somebody answered, raw: right or wrong is derived from the key in force. Which fields are
/// filled follows from the item's kind.
struct Response {
    std::vector<std::string> chosen;  ///< option keys; ordering: in the order given
    std::vector<std::string> texts;   ///< fill-in, one per blank; short answer: the text
    std::vector<int> matches;         ///< matching: per left the index of a right, -1 none;
                                      ///< rights are the pairs in item order, then the extras
    std::vector<bool> rubricMet;      ///< short answer: points that the person marked as met
    bool dontKnow = false;            ///< 不会

    bool operator==(const Response&) const = default;
};

/// How sure the person was when the answer was revealed.
enum class Confidence : std::uint8_t { Sure, Unsure, Guess };

[[nodiscard]] std::string toText(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFromText(std::string_view text);

/// Limits of what is stored: entries of one list, bytes of one string, bytes of the JSON.
inline constexpr std::size_t kMaxResponseEntries = 64;
inline constexpr std::size_t kMaxResponseTextBytes = 20'000;
inline constexpr std::size_t kMaxResponseJsonBytes = 262'144;

/// Whether a response can be stored without loss. Errors: grading.response-too-long,
/// grading.response-not-text (a string that is not UTF-8).
[[nodiscard]] Status checkStorable(const Response& response);

/// Stable compact JSON, the stored form of a response; empty fields are left out. Whatever
/// `checkStorable` accepts comes back equal from `decodeResponse`; bytes that are not UTF-8 become
/// U+FFFD.
[[nodiscard]] std::string encodeResponse(const Response& response);

/// Accepts exactly what `encodeResponse` writes: another spelling of the same values, a repeated
/// key or an unknown one counts as damage. Errors: grading.response-damaged.
[[nodiscard]] Result<Response> decodeResponse(std::string_view json);

}  // namespace qgt::grading
