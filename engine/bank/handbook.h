#pragma once

#include "engine/bank/item.h"
#include "engine/bank/markup.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::bank {

/// The three handbooks (一册通): what the rules are, how the work is done, what to say and do.
enum class HandbookBook : std::uint8_t { Content, Methods, Practice };

/// One section of a handbook; question_bank/SCHEMA.md gives each key's meaning.
struct HandbookSection {
    std::string slug;  ///< `content/pregnancy-card`, for ever
    HandbookBook book = HandbookBook::Content;
    std::string chapter;
    std::string title;
    int revision = 1;
    std::string text;                 ///< as written
    std::vector<MarkupBlock> blocks;  ///< of `text`
    LineId line;                      ///< empty: of no single line
    std::vector<LineId> alsoLines;
    std::vector<RequestId> requests;
    std::vector<ItemId> items;  ///< that practise it, besides those that name it
    std::vector<BasisRef> basis;
    Validity valid;
    bool confirm = false;
    std::optional<Review> reviewed;
    std::vector<std::string> facts;
    std::vector<Waiver> waive;
    SourcePos where;
    std::string digest;

    bool operator==(const HandbookSection&) const = default;
};

[[nodiscard]] std::string toText(HandbookBook book);

}  // namespace qgt::bank
