#pragma once

#include "engine/bank/item.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qgt::practice {

/// How an item is laid before somebody, replayable from the session's seed.
struct Showing {
    std::uint64_t seed = 0;      ///< of the session
    bool reask = false;          ///< a re-ask is laid out anew, so that no place is remembered
    bool shuffleChoices = true;  ///< single and multiple choice
};

/// What stands at each place from the top: option keys for choice kinds and ordering, indices of
/// rights ("0", "1", …) for matching, nothing for fill-in and short answer. Letters on the screen
/// follow the place (first row A), while responses carry the author's keys, so
/// `shownOrder(...)[place]` maps a letter to a key. True/false is never shuffled; matching and
/// ordering always, and ordering never comes out in its right order.
[[nodiscard]] std::vector<std::string> shownOrder(const bank::Item& item, const Showing& showing);

/// The same as the author wrote it, for who looks an item up.
[[nodiscard]] std::vector<std::string> writtenOrder(const bank::Item& item);

}  // namespace qgt::practice
