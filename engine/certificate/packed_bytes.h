#pragma once

#include "engine/core/date.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::certificate {

/// Fields in a fixed order with as few bytes as they need: numbers big endian, days counted from
/// `integrity::kFirstKeyDay`, texts after their length in one byte.
class PackedWriter {
  public:
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }

    void shortNumber(std::uint32_t value);
    void day(Date date);

    template <std::size_t Size>
    void raw(const std::array<std::uint8_t, Size>& bytes) {
        m_bytes.append(bytes.begin(), bytes.end());
    }

    void text(std::string_view text);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

  private:
    std::string m_bytes;
};

/// Reads what a `PackedWriter` wrote; after the first field that is not there everything is zero or
/// empty and `good` is false.
class PackedReader {
  public:
    explicit PackedReader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::uint32_t shortNumber();
    [[nodiscard]] Date day();

    template <std::size_t Size>
    [[nodiscard]] std::array<std::uint8_t, Size> raw() {
        std::array<std::uint8_t, Size> bytes{};
        std::ranges::transform(take(Size), bytes.begin(), [](char letter) {
            return static_cast<std::uint8_t>(letter);
        });
        return bytes;
    }

    [[nodiscard]] std::string text();

    [[nodiscard]] std::size_t place() const { return m_place; }

    [[nodiscard]] bool good() const { return m_good; }

    /// Everything was read, and nothing was missing.
    [[nodiscard]] bool ended() const { return m_good && m_place == m_bytes.size(); }

  private:
    [[nodiscard]] std::string_view take(std::size_t size);

    std::string_view m_bytes;
    std::size_t m_place = 0;
    bool m_good = true;
};

}  // namespace qgt::certificate
