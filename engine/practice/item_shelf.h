#pragma once

#include "engine/practice/practice_service.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::practice {

/// One view of a person's items: 错题, 已消灭, 收藏, 存疑, 笔记.
enum class Shelf : std::uint8_t { Errors, Cleared, Favourites, Doubts, Notes };

inline constexpr int kShelfCount = 5;

/// Where an item went wrong the last time. An exam is told apart because it counted; ByHand stands
/// for what the person put into the error book.
enum class ErrorSource : std::uint8_t { Practice, Exam, ByHand };

struct ShelfFilter {
    std::vector<LineId> lines;          ///< empty: all
    std::vector<bank::ItemKind> kinds;  ///< empty: all
    std::optional<ErrorSource> source;  ///< nothing: any, also items that were never wrong

    bool operator==(const ShelfFilter&) const = default;
};

/// One item on a shelf; the pointers live as long as the PersonItems that it was read from.
struct ShelfEntry {
    const bank::Item* item = nullptr;
    const ItemHistory* history = nullptr;
    const ItemMarks* marks = nullptr;
    std::optional<ErrorSource> source;  ///< nothing: neither wrong nor put there by hand
    bool askable = false;               ///< `practicable` on the day of the question

    bool operator==(const ShelfEntry&) const = default;
};

struct ShelfCounts {
    int errors = 0;
    int cleared = 0;
    int favourites = 0;
    int doubts = 0;
    int notes = 0;

    bool operator==(const ShelfCounts&) const = default;

    [[nodiscard]] int of(Shelf shelf) const;
};

[[nodiscard]] bool stands(Shelf shelf, const ItemHistory& history, const ItemMarks& marks);

[[nodiscard]] std::optional<ErrorSource> sourceOf(const ItemHistory& history);

/// What stands on the shelf and fits the filter. Errors and Cleared: what came there last first;
/// the others in bank order. `day` is a practice day.
[[nodiscard]] std::vector<ShelfEntry> entriesOf(const PersonItems& items,
                                                Shelf shelf,
                                                const ShelfFilter& filter,
                                                std::int32_t day);

[[nodiscard]] ShelfCounts countShelves(const PersonItems& items);

/// A session over exactly the entries that can be asked on their day, the first 500 of them; no
/// items when there is none.
[[nodiscard]] SessionSpec sessionOver(const std::vector<ShelfEntry>& entries);

}  // namespace qgt::practice
