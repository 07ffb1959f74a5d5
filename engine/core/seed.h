#pragma once

#include <cstdint>
#include <string_view>

namespace qgt {

/// 64-bit FNV-1a over `text`, mixed with `seed`; the same on every platform, for ever.
[[nodiscard]] std::uint64_t seedFor(std::uint64_t seed, std::string_view text);

}  // namespace qgt
