#include "engine/core/seed.h"

namespace qgt {

std::uint64_t seedFor(std::uint64_t seed, std::string_view text) {
    constexpr std::uint64_t kOffset = 14'695'981'039'346'656'037ULL;
    constexpr std::uint64_t kPrime = 1'099'511'628'211ULL;
    std::uint64_t hash = kOffset ^ seed;
    for (const char c : text) {
        hash ^= static_cast<std::uint8_t>(c);
        hash *= kPrime;
    }
    return hash;
}

}  // namespace qgt
