#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace qgt::integrity {

inline constexpr unsigned kByteBits = 8;

/// As the functions of libsodium take them.
[[nodiscard]] inline const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// Numbers of four or eight bytes, little endian, and texts with their length before them: the
/// layout of key files and sealed files.
class BytesWriter {
  public:
    void number(std::uint32_t value);
    void wide(std::int64_t value);
    void raw(std::string_view bytes);
    void text(std::string_view bytes);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

    [[nodiscard]] std::string take() { return std::move(m_bytes); }

  private:
    std::string m_bytes;
};

/// Reads what a `BytesWriter` wrote. Each call gives nothing when the bytes end too early.
class BytesReader {
  public:
    explicit BytesReader(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::optional<std::uint32_t> number();
    [[nodiscard]] std::optional<std::int64_t> wide();
    [[nodiscard]] std::optional<std::string_view> raw(std::size_t size);
    [[nodiscard]] std::optional<std::string_view> text(std::size_t limit);

    /// How many bytes were read.
    [[nodiscard]] std::size_t place() const { return m_place; }

    [[nodiscard]] std::string_view rest() const { return m_bytes.substr(m_place); }

  private:
    std::string_view m_bytes;
    std::size_t m_place = 0;
};

}  // namespace qgt::integrity
