#include "engine/practice/random_id.h"

#include <cstddef>
#include <string_view>

namespace qgt::practice {

std::string randomId(Rng& rng) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    constexpr int kLength = 32;
    std::string id;
    for (int i = 0; i < kLength; ++i) {
        id.push_back(kDigits[static_cast<std::size_t>(rng.below(kDigits.size()))]);
    }
    return id;
}

}  // namespace qgt::practice
