#pragma once

#include "engine/search/search_index.h"

#include <vector>

namespace qgt::search {

/// A document that was found and how well.
struct Ranked {
    std::uint32_t document = 0;
    int misses = 0;  ///< characters and words of the query that it lacks
    double score = 0;
};

/// Documents that have every term, best first.
[[nodiscard]] std::vector<Ranked> rankWhole(const SearchIndex& index,
                                            const std::vector<Term>& terms);

/// Documents that have most of what the terms are made of, fewest misses first.
[[nodiscard]] std::vector<Ranked> rankParts(const SearchIndex& index,
                                            const std::vector<Term>& terms);

}  // namespace qgt::search
