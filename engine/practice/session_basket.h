#pragma once

#include "engine/practice/drawing_rule.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace qgt::practice {

/// Collects the items of a session until the limit of its spec: the count, or the minutes that the
/// expected time fills, but at least one item. An item whose enemy is in the session stays out.
class SessionBasket {
  public:
    /// The context outlives it.
    explicit SessionBasket(const DrawContext& context) : m_context(context) {}

    [[nodiscard]] bool full() const;

    /// False: it does not fit; a shorter one still may.
    bool take(const bank::Item& item);

    [[nodiscard]] const std::vector<const bank::Item*>& items() const { return m_items; }

  private:
    [[nodiscard]] bool hasEnemyOf(const bank::Item& item) const;

    const DrawContext& m_context;
    std::vector<const bank::Item*> m_items;
    std::set<std::string> m_ids;
    std::set<std::string> m_barred;
    std::int64_t m_usedMs = 0;
};

/// The items as they come, except that neighbours are of different lines wherever that can be had.
[[nodiscard]] std::vector<ItemId> interleavedByLine(std::vector<const bank::Item*> left);

}  // namespace qgt::practice
