#include "engine/practice/mark_book.h"

namespace qgt::practice {

MarkBook::MarkBook(const std::vector<MarkEvent>& events) {
    for (const MarkEvent& event : events) {
        apply(event);
    }
}

void MarkBook::apply(const MarkEvent& event) {
    ItemMarks& marks = m_items[event.item];
    switch (event.kind) {
        case MarkKind::Favourite:
            marks.favourite = event.on;
            break;
        case MarkKind::Doubt:
            marks.doubt = event.on;
            break;
        case MarkKind::Note:
            marks.note = event.text;
            break;
        case MarkKind::Report:
            ++marks.reports;
            break;
        case MarkKind::ErrorBook:
            break;  // folded with the answers, in PersonHistory
    }
}

const ItemMarks& MarkBook::of(const ItemId& item) const {
    static const ItemMarks kNothing;
    const auto found = m_items.find(item);
    return found == m_items.end() ? kNothing : found->second;
}

}  // namespace qgt::practice
