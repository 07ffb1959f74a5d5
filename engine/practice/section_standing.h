#pragma once

#include "engine/bank/bank.h"
#include "engine/practice/item_history.h"
#include "engine/practice/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qgt::practice {

/// How an item of a section stands with a person.
enum class ItemState : std::uint8_t {
    NotNow,     ///< may not be practised on the day
    Unseen,     ///< never seen in the meaning that it has now
    ErrorBook,  ///< waits in the error book
    Right,      ///< right the last time
    Seen,       ///< seen, and nothing that counts came of it
};

struct SectionItem {
    ItemId item;
    ItemState state = ItemState::Unseen;

    bool operator==(const SectionItem&) const = default;
};

/// A section of a handbook with the items that practise it.
struct SectionStanding : Standing {
    std::string slug;
    std::vector<SectionItem> own;  ///< in bank order

    bool operator==(const SectionStanding&) const = default;
};

/// Every section of the bank, in reading order.
[[nodiscard]] std::vector<SectionStanding> sectionStandings(const bank::Bank& bank,
                                                            const PersonHistory& history,
                                                            std::int32_t day);

}  // namespace qgt::practice
