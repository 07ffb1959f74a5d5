#include "app/runtime/entropy.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string_view>

#include <sys/random.h>

namespace qgt::app {

void fillRandom(std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t got = ::getrandom(bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            std::abort();
        }
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

std::uint64_t randomSeed() {
    std::uint64_t seed = 0;
    fillRandom(std::as_writable_bytes(std::span(&seed, 1)));
    return seed;
}

std::string randomId() {
    constexpr std::string_view kAlphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    constexpr std::size_t kLength = 10;
    std::array<std::byte, kLength> bytes{};
    fillRandom(bytes);
    std::string id;
    for (const std::byte byte : bytes) {
        id += kAlphabet[std::to_integer<std::size_t>(byte) % kAlphabet.size()];
    }
    return id;
}

}  // namespace qgt::app
