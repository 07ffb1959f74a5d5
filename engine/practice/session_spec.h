#pragma once

#include "engine/bank/item.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::practice {

/// Which items a session draws from.
enum class SessionKind : std::uint8_t {
    Mixed,
    Line,
    Unseen,
    ErrorBook,
    Favourites,
    Section,
    Chosen,
    Sequential,  ///< in the order of the bank, on from where the person stands
    Reading,     ///< 背题: shown with the key, nothing is asked
    Placement,   ///< 摸底: a few unseen items of each line, whatever the order of the plan
    Changed,     ///< answered before the rule behind it changed, not seen since
    Difficult,   ///< 难题: forgotten again and again
};

enum class LimitUnit : std::uint8_t { Minutes, Items };

/// How long a session lasts: 1 to 240 minutes or 1 to 500 items.
struct SessionLimit {
    LimitUnit unit = LimitUnit::Minutes;
    int amount = 15;

    bool operator==(const SessionLimit&) const = default;
};

/// What somebody asked to practise.
struct SessionSpec {
    SessionKind kind = SessionKind::Mixed;
    SessionLimit limit;         ///< a Reading goes through everything, whatever is said here
    std::vector<LineId> lines;  ///< empty: all; kind Line needs at least one
    std::string section;        ///< slug of a handbook section; kind Section and no other
    std::vector<bank::ItemKind> kinds;  ///< empty: all
    std::vector<ItemId> items;          ///< kind Chosen: exactly these, 1 to 500; else empty
    bool fromStart = false;             ///< Sequential and Reading: not from where one stands
    bool shuffleOptions = true;         ///< single and multiple choice; never true/false

    bool operator==(const SessionSpec&) const = default;
};

[[nodiscard]] std::string toText(SessionKind kind);

/// Goes through the bank in its order.
[[nodiscard]] constexpr bool inOrder(SessionKind kind) {
    return kind == SessionKind::Sequential || kind == SessionKind::Reading;
}

inline constexpr int kMostSessionItems = 500;

/// Items of each line that a placement asks.
inline constexpr int kPlacementItems = 2;

/// A placement over so many lines.
[[nodiscard]] SessionSpec placementSpec(int lines);

/// Asks exactly these items: a session that ends with the last of them. Errors come from
/// `checkSpec`.
[[nodiscard]] SessionSpec specOf(std::vector<ItemId> items);

/// Errors: practice.spec-limit (args low, high), practice.spec-no-line, practice.spec-no-section,
/// practice.spec-items (arg high): none, too many or one twice. `fromStart` of another kind means
/// nothing and is not refused.
[[nodiscard]] Status checkSpec(const SessionSpec& spec);

/// Stable compact JSON, the stored form.
[[nodiscard]] std::string encodeSpec(const SessionSpec& spec);

/// Accepts exactly what `encodeSpec` writes of a spec that `checkSpec` accepts. Errors:
/// practice.spec-damaged.
[[nodiscard]] Result<SessionSpec> decodeSpec(std::string_view json);

}  // namespace qgt::practice
