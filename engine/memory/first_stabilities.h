#pragma once

#include "engine/memory/parameters.h"
#include "engine/memory/review_histories.h"

#include <array>
#include <cstddef>

namespace qgt::memory {

/// How many cards of a log began with each rating, Again first.
using FirstRatings = std::array<std::size_t, 4>;

[[nodiscard]] FirstRatings firstRatingsOf(const ReviewHistories& histories);

/// Parameters 0 to 3 so that a better first rating never means less stability. One that the log has
/// no cards of moves along with the others; those out of order meet in between, by their cards and
/// logarithms.
[[nodiscard]] Parameters withOrderedFirstStabilities(const Parameters& parameters,
                                                     const FirstRatings& cards);

}  // namespace qgt::memory
