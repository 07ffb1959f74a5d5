#pragma once

#include "engine/practice/drawing_rule.h"

#include <vector>

namespace qgt::practice {

/// The first, plain rule (version 1):
/// 1. by need: what was wrong the last time and is not seen today, then items never seen, then
///    seen ones from the longest ago on, then what was answered today already;
/// 2. inside a need the lines take turns in proportion to weight · (2 − roughShareRight), the
///    weakest line first, so that a weak line comes up to twice as often as its weight says;
///    retries and refreshes oldest first, new items in random order;
/// 3. an item whose enemy is in the session stays out;
/// 4. until the count is reached, or the expected time fills the minutes; an item that no longer
///    fits is passed over, but a session has at least one item;
/// 5. then put in order: as drawn, except that neighbours are of different lines wherever that can
///    be had.
class PlainDrawingRule final : public DrawingRule {
  public:
    [[nodiscard]] int version() const override { return 1; }

    [[nodiscard]] std::vector<ItemId> draw(const DrawContext& context, Rng& rng) const override;
};

}  // namespace qgt::practice
