#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace qgt::integrity {

/// Secret bytes in pages of their own that are kept out of the swap file where the system allows
/// it, stand between guard pages and are overwritten when they go. They move but are never copied.
class LockedBytes {
  public:
    LockedBytes() = default;

    /// Zeros.
    explicit LockedBytes(std::size_t size);

    LockedBytes(LockedBytes&& other) noexcept;
    LockedBytes& operator=(LockedBytes&& other) noexcept;
    LockedBytes(const LockedBytes&) = delete;
    LockedBytes& operator=(const LockedBytes&) = delete;
    ~LockedBytes();

    [[nodiscard]] std::span<std::uint8_t> span() { return {m_bytes, m_size}; }

    [[nodiscard]] std::span<const std::uint8_t> span() const { return {m_bytes, m_size}; }

    [[nodiscard]] std::uint8_t* data() { return m_bytes; }

    [[nodiscard]] const std::uint8_t* data() const { return m_bytes; }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] std::string_view text() const;

  private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

}  // namespace qgt::integrity
