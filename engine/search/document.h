#pragma once

#include "engine/bank/bank.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace qgt::search {

enum class HitKind : std::uint8_t { Item, Case, Section };

/// Something that can be found; `place` counts inside the bank's list of its kind.
struct DocumentRef {
    HitKind kind = HitKind::Item;
    std::size_t place = 0;

    bool operator==(const DocumentRef&) const = default;
};

/// What of it is searched, in the order in which a match counts: title or stem; what it is about
/// (number, requests and the words that residents use for them); everything else that is read. Of a
/// case nothing that gives its answers away.
enum class Field : std::uint8_t { Title, About, Body };

inline constexpr std::size_t kFieldCount = 3;

struct Document {
    std::string id;  ///< item id, case id or slug
    LineId line;
    std::array<std::string, kFieldCount> fields;
    std::size_t own = 0;  ///< bytes of About before the words for its requests

    [[nodiscard]] const std::string& field(Field which) const {
        return fields[static_cast<std::size_t>(which)];
    }
};

/// Items and cases of the practice pool, and all sections, in bank order.
[[nodiscard]] std::vector<DocumentRef> documentsOf(const bank::Bank& bank);

[[nodiscard]] Document describe(const bank::Bank& bank, const DocumentRef& ref);

}  // namespace qgt::search
