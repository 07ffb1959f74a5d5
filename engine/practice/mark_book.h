#pragma once

#include "engine/practice/practice_store.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace qgt::practice {

/// What one person marked on one item.
struct ItemMarks {
    bool favourite = false;  ///< 收藏
    bool doubt = false;      ///< 存疑
    std::string note;        ///< 记一笔; empty: none
    int reports = 0;         ///< 报错, how often

    bool operator==(const ItemMarks&) const = default;
};

/// Fold of a person's marks; the newest event per item and kind holds.
class MarkBook {
  public:
    explicit MarkBook(const std::vector<MarkEvent>& events);

    void apply(const MarkEvent& event);

    /// The item's marks as they stand now.
    void put(const ItemId& item, ItemMarks marks) { m_items[item] = std::move(marks); }

    /// An item never marked has empty marks.
    [[nodiscard]] const ItemMarks& of(const ItemId& item) const;

  private:
    std::unordered_map<ItemId, ItemMarks> m_items;
};

}  // namespace qgt::practice
