#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace qgt::search {

/// A line of text around its match; without one everything is in `before`.
struct MarkedText {
    std::string before;
    std::string match;
    std::string after;

    bool operator==(const MarkedText&) const = default;
};

/// What may be marked, best first: folded units.
using Needles = std::vector<std::u16string>;

/// The text on one line with the first of the needles that it has. What stands before the match is
/// cut to `lead` characters and what stands behind it to `tail`, with … where something was cut.
[[nodiscard]] MarkedText markedText(std::string_view text,
                                    const Needles& needles,
                                    std::size_t lead,
                                    std::size_t tail);

}  // namespace qgt::search
