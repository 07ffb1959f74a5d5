#pragma once

#include "engine/core/rng.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace qgt::test {

/// Another file than `whole`: a byte changed, dropped or put in, a run overwritten, a piece
/// moved, cut, made longer, repeated; once or several times. Half of the changes are in the
/// first `head` bytes, where lengths and numbers stand.
[[nodiscard]] inline std::string alteredBytes(Rng& rng,
                                              const std::string& whole,
                                              std::size_t head) {
    const auto below = [&rng](std::size_t bound) {
        return static_cast<std::size_t>(rng.below(std::max<std::size_t>(1, bound)));
    };
    const auto byte = [&rng] { return static_cast<char>(rng.below(256)); };
    std::string bytes = whole;
    const std::uint64_t times = 1 + rng.below(2);
    for (std::uint64_t i = 0; i < times || bytes == whole; ++i) {
        const std::size_t reach = rng.below(2) == 0 ? std::min(bytes.size(), head) : bytes.size();
        const std::size_t at = below(reach);
        const std::size_t size = std::min(bytes.size() - at, 1 + below(40));
        switch (bytes.empty() ? 2 : rng.below(8)) {
            case 0:
                bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << rng.below(8)));
                break;
            case 1:
                bytes.erase(at, 1);
                break;
            case 2:
                bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), byte());
                break;
            case 3:
                std::generate_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), size, byte);
                break;
            case 4:
                // A piece goes to another place: what stood between moves.
                std::rotate(bytes.begin() + static_cast<std::ptrdiff_t>(below(at + 1)),
                            bytes.begin() + static_cast<std::ptrdiff_t>(at),
                            bytes.begin() + static_cast<std::ptrdiff_t>(at + size));
                break;
            case 5:
                bytes.resize(at);
                break;
            case 6:
                bytes += whole.substr(0, 1 + below(whole.size()));
                break;
            default:
                bytes.insert(at, whole.substr(below(whole.size()), size));
                break;
        }
    }
    return bytes;
}

}  // namespace qgt::test
