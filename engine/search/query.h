#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace qgt::search {

/// A run of characters that belong together: Han characters, found anywhere as they stand, or a
/// word of letters and digits, found where a word begins with it.
struct Term {
    std::u16string units;
    bool word = false;

    bool operator==(const Term&) const = default;
};

inline constexpr std::size_t kMostQueryUnits = 64;
inline constexpr std::size_t kMostRun = 16;

/// Different terms in the order typed; what is past 64 characters is left out, and a run of more
/// than 16 is cut.
[[nodiscard]] std::vector<Term> parseQuery(std::string_view text);

/// Words of letters and digits of a folded text, cut where a term would be.
[[nodiscard]] std::vector<std::u16string> wordsOf(std::u16string_view folded);

}  // namespace qgt::search
