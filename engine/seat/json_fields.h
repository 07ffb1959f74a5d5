#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace qgt::seat {

/// Nothing when the text is too long, too deep, or no JSON.
[[nodiscard]] std::optional<nlohmann::ordered_json> parseJson(std::string_view text,
                                                              std::size_t mostBytes);

/// Compact; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string writtenJson(const nlohmann::ordered_json& json);

/// Reads fields of an object. What is missing or of another type makes `ok` false, for ever. Fields
/// that nobody asks for are not found here: readers compare with what they would write.
class JsonFields {
  public:
    explicit JsonFields(const nlohmann::ordered_json& json);
    /// Of a part: what is wrong in it is wrong with the whole.
    JsonFields(const nlohmann::ordered_json& json, JsonFields& whole);

    [[nodiscard]] bool ok() const { return m_ok; }

    [[nodiscard]] bool has(const char* name) const;

    [[nodiscard]] std::string text(const char* name);
    [[nodiscard]] std::int64_t number(const char* name, std::int64_t least, std::int64_t most);
    [[nodiscard]] int place(const char* name, int least, std::size_t most);
    [[nodiscard]] bool flag(const char* name);
    /// Of a field that is there: an array or an object.
    [[nodiscard]] const nlohmann::ordered_json* part(const char* name);

    void fail();

  private:
    [[nodiscard]] const nlohmann::ordered_json* field(const char* name);

    const nlohmann::ordered_json* m_json;
    JsonFields* m_whole = nullptr;
    bool m_ok = true;
};

}  // namespace qgt::seat
