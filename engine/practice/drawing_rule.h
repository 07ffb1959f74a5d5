#pragma once

#include "engine/bank/bank.h"
#include "engine/core/rng.h"
#include "engine/practice/item_history.h"
#include "engine/practice/mark_book.h"
#include "engine/practice/session_spec.h"

#include <cstdint>
#include <vector>

namespace qgt::practice {

struct Study;

/// Everything a draw may look at.
struct DrawContext {
    const bank::Bank& bank;
    const PersonHistory& history;
    const MarkBook& marks;
    const SessionSpec& spec;
    std::int32_t day = 0;  ///< practice day; items are judged as of this calendar day
    /// What is believed of the person; a draw needs it, counting does not.
    const Study* study = nullptr;
};

/// Decides which items a session asks and in which order. The draw is stored with the session, so
/// a rule may change at any time; `version` says which rule drew.
class DrawingRule {
  public:
    DrawingRule() = default;
    DrawingRule(const DrawingRule&) = delete;
    DrawingRule& operator=(const DrawingRule&) = delete;
    virtual ~DrawingRule() = default;

    [[nodiscard]] virtual int version() const = 0;

    /// Items without repetition; none when nothing fits. The same context and the same state of
    /// `rng` give the same draw.
    [[nodiscard]] virtual std::vector<ItemId> draw(const DrawContext& context, Rng& rng) const = 0;
};

/// Why an item would be asked today, most urgent first.
enum class Need : std::uint8_t {
    Retry,      ///< wrong the last time, and not seen today
    New,        ///< never seen in its present meaning
    Refresh,    ///< seen before, right the last time
    SeenToday,  ///< answered today already
};

[[nodiscard]] Need needOn(std::int32_t day, const ItemHistory& history);

/// True when the item may be practised on the day at all: true law on that day (also when its
/// review is due), practice pool, line not retired.
[[nodiscard]] bool practicable(const bank::Bank& bank, const bank::Item& item, Date day);

/// True when the item may be practised on the day by this spec: `practicable`, and filters and
/// kind of the session fit.
[[nodiscard]] bool eligible(const bank::Item& item, const DrawContext& context);

/// How long a change of law is news. Days.
inline constexpr int kPolicyDays = 365;

/// A rule behind the item changed in the last `kPolicyDays` days, the person answered it before
/// and has not seen it since.
[[nodiscard]] bool changedUnseen(const bank::Item& item, const ItemHistory& history, Date day);

/// Wrong answers, second tries left out, from which an item is a difficult one (难题) while it
/// stands in the error book. Anki's default of 8 lapses comes too late for a bank in which an item
/// returns some five times a year.
inline constexpr int kDifficultWrongs = 4;

/// Without an exam ahead, a difficult item comes back in the plan after so many days at the
/// soonest: drilling it every evening pushes out what would stick.
inline constexpr int kDifficultRestDays = 7;

[[nodiscard]] bool isDifficult(const ItemHistory& history);

/// Expected answering time in milliseconds: the item's seconds times the person's pace, the pace
/// kept within a quarter and three times.
[[nodiscard]] std::int64_t expectedMs(const bank::Item& item, const PersonHistory& history);

/// What is known about a person in a line from first exposures: (right + 1) / (all + 2), the mean
/// of a uniform prior, so that a line never tried counts as a half. 0 to 1.
[[nodiscard]] double roughShareRight(const bank::Bank& bank,
                                     const PersonHistory& history,
                                     const LineId& line);

}  // namespace qgt::practice
