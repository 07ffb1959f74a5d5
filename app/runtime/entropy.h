#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace qgt::app {

/// Fills with bytes of the kernel's random source; ends the program when there is none, because
/// nothing that follows would be safe.
void fillRandom(std::span<std::byte> bytes);

[[nodiscard]] std::uint64_t randomSeed();

/// 10 characters of the 32-letter alphabet of the bank format (50 bits), for ids.
[[nodiscard]] std::string randomId();

}  // namespace qgt::app
