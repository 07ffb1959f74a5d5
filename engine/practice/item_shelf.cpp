#include "engine/practice/item_shelf.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace qgt::practice {

namespace {

template <typename T>
bool fits(const std::vector<T>& wanted, const T& value) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool fits(const ShelfFilter& filter, const ShelfEntry& entry) {
    return fits(filter.lines, entry.item->line) && fits(filter.kinds, entry.item->kind) &&
           (!filter.source || filter.source == entry.source);
}

}  // namespace

int ShelfCounts::of(Shelf shelf) const {
    switch (shelf) {
        case Shelf::Errors:
            return errors;
        case Shelf::Cleared:
            return cleared;
        case Shelf::Favourites:
            return favourites;
        case Shelf::Doubts:
            return doubts;
        case Shelf::Notes:
            break;
    }
    return notes;
}

bool stands(Shelf shelf, const ItemHistory& history, const ItemMarks& marks) {
    switch (shelf) {
        case Shelf::Errors:
            return history.errorBook == ErrorBookState::In;
        case Shelf::Cleared:
            return history.errorBook == ErrorBookState::Archived;
        case Shelf::Favourites:
            return marks.favourite;
        case Shelf::Doubts:
            return marks.doubt;
        case Shelf::Notes:
            break;
    }
    return !marks.note.empty();
}

std::optional<ErrorSource> sourceOf(const ItemHistory& history) {
    if (history.errorBook == ErrorBookState::In && history.bookByHand) {
        return ErrorSource::ByHand;
    }
    if (!history.lastWrong) {
        return history.errorBook == ErrorBookState::Never ? std::nullopt
                                                          : std::optional(ErrorSource::ByHand);
    }
    return history.lastWrong->origin == AnswerOrigin::Exam ? ErrorSource::Exam
                                                           : ErrorSource::Practice;
}

std::vector<ShelfEntry> entriesOf(const PersonItems& items,
                                  Shelf shelf,
                                  const ShelfFilter& filter,
                                  std::int32_t day) {
    std::vector<ShelfEntry> entries;
    for (const bank::Item& item : items.bank->items()) {
        const ItemHistory& history = items.history.of(item.id);
        const ItemMarks& marks = items.marks.of(item.id);
        if (!stands(shelf, history, marks)) {
            continue;
        }
        const ShelfEntry entry{
            &item, &history, &marks, sourceOf(history), practicable(*items.bank, item, Date{day})};
        if (fits(filter, entry)) {
            entries.push_back(entry);
        }
    }
    if (shelf == Shelf::Errors || shelf == Shelf::Cleared) {
        std::stable_sort(
            entries.begin(), entries.end(), [](const ShelfEntry& a, const ShelfEntry& b) {
                return a.history->bookSince.ms > b.history->bookSince.ms;
            });
    }
    return entries;
}

ShelfCounts countShelves(const PersonItems& items) {
    ShelfCounts counts;
    for (const bank::Item& item : items.bank->items()) {
        const ItemHistory& history = items.history.of(item.id);
        const ItemMarks& marks = items.marks.of(item.id);
        counts.errors += stands(Shelf::Errors, history, marks) ? 1 : 0;
        counts.cleared += stands(Shelf::Cleared, history, marks) ? 1 : 0;
        counts.favourites += stands(Shelf::Favourites, history, marks) ? 1 : 0;
        counts.doubts += stands(Shelf::Doubts, history, marks) ? 1 : 0;
        counts.notes += stands(Shelf::Notes, history, marks) ? 1 : 0;
    }
    return counts;
}

SessionSpec sessionOver(const std::vector<ShelfEntry>& entries) {
    std::vector<ItemId> items;
    for (const ShelfEntry& entry : entries) {
        if (entry.askable && items.size() < static_cast<std::size_t>(kMostSessionItems)) {
            items.push_back(entry.item->id);
        }
    }
    return specOf(std::move(items));
}

}  // namespace qgt::practice
