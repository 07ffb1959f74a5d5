#include "engine/practice/section_standing.h"

#include <utility>

namespace qgt::practice {

namespace {

ItemState stateOf(const ItemHistory& past, bool now) {
    if (!now) {
        return ItemState::NotNow;
    }
    if (past.seen == 0) {
        return ItemState::Unseen;
    }
    if (past.errorBook == ErrorBookState::In) {
        return ItemState::ErrorBook;
    }
    return past.last && past.last->right ? ItemState::Right : ItemState::Seen;
}

}  // namespace

std::vector<SectionStanding> sectionStandings(const bank::Bank& bank,
                                              const PersonHistory& history,
                                              std::int32_t day) {
    std::vector<SectionStanding> standings;
    for (const bank::HandbookSection& section : bank.sections()) {
        const std::vector<const bank::Item*> items = bank.itemsOf(section);
        SectionStanding standing{standingWith(items, bank, history, Date{day}), section.slug, {}};
        for (const bank::Item* const item : items) {
            const bool now = practicable(bank, *item, Date{day});
            standing.own.push_back({item->id, stateOf(history.of(item->id), now)});
        }
        standings.push_back(std::move(standing));
    }
    return standings;
}

}  // namespace qgt::practice
