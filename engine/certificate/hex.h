#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::certificate {

[[nodiscard]] std::string toHex(std::string_view bytes);

/// Lower-case digits only.
[[nodiscard]] std::optional<std::string> fromHex(std::string_view digits);

template <std::size_t Size>
[[nodiscard]] std::string toHex(const std::array<std::uint8_t, Size>& bytes) {
    return toHex(std::string(bytes.begin(), bytes.end()));
}

/// Nothing when it is not just as many bytes.
template <std::size_t Size>
[[nodiscard]] std::optional<std::array<std::uint8_t, Size>> arrayFromHex(std::string_view digits) {
    const auto bytes = fromHex(digits);
    if (!bytes || bytes->size() != Size) {
        return std::nullopt;
    }
    std::array<std::uint8_t, Size> all{};
    std::ranges::transform(
        *bytes, all.begin(), [](char letter) { return static_cast<std::uint8_t>(letter); });
    return all;
}

}  // namespace qgt::certificate
