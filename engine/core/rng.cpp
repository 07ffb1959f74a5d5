#include "engine/core/rng.h"

#include <bit>

namespace qgt {

namespace {

constexpr std::uint64_t kMultiplier = 6364136223846793005ULL;
constexpr std::uint64_t kIncrement = 1442695040888963407ULL;

}  // namespace

Rng::Rng(std::uint64_t seed) : m_state(seed + kIncrement) {
    (void)next();
}

std::uint32_t Rng::next() {
    const std::uint64_t old = m_state;
    m_state = old * kMultiplier + kIncrement;
    const auto xorShifted = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
    return std::rotr(xorShifted, static_cast<int>(old >> 59U));
}

std::uint64_t Rng::below(std::uint64_t bound) {
    if (bound <= 1) {
        return 0;
    }
    // Rejects the short last bucket, so that every value is equally likely.
    const std::uint64_t threshold = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t draw = (static_cast<std::uint64_t>(next()) << 32U) | next();
        if (draw >= threshold) {
            return draw % bound;
        }
    }
}

double Rng::unit() {
    const std::uint64_t draw = (static_cast<std::uint64_t>(next()) << 32U) | next();
    constexpr double kScale = 1.0 / 9007199254740992.0;
    return static_cast<double>(draw >> 11U) * kScale;
}

}  // namespace qgt
