#pragma once

#include "engine/bank/bank.h"
#include "engine/core/date.h"
#include "engine/practice/drawing_rule.h"
#include "engine/practice/item_history.h"
#include "engine/practice/mark_book.h"
#include "engine/practice/practice_store.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::practice {

/// A share with its 90 % Wilson score interval (Wilson 1927, z = 1.6449). 0 to 1.
struct ShareInterval {
    double share = 0.0;
    double low = 0.0;
    double high = 0.0;

    bool operator==(const ShareInterval&) const = default;
};

/// `right` of `all`, which is at least 1.
[[nodiscard]] ShareInterval wilsonInterval(int right, int all);

/// Where a person stands with some items. Counts right answers among first exposures only:
/// drilling twenty items must not make anybody look able. Guessing is not taken out.
struct Standing {
    int items = 0;                       ///< that may be practised on the day
    int seen = 0;                        ///< of these, seen at least once
    int firstExposures = 0;              ///< answers that count as evidence
    int right = 0;                       ///< of these
    std::optional<ShareInterval> share;  ///< nothing below five first exposures: 证据不足

    bool operator==(const Standing&) const = default;
};

/// One bar of the strip by line.
struct LineStanding : Standing {
    LineId line;

    bool operator==(const LineStanding&) const = default;
};

/// Evidence below which a line or section shows no number.
inline constexpr int kFewestExposures = 5;

/// Items that may not be practised on the day still tell what somebody knew.
[[nodiscard]] Standing standingWith(const std::vector<const bank::Item*>& items,
                                    const bank::Bank& bank,
                                    const PersonHistory& history,
                                    Date day);

/// Every line of the bank that is not retired on the day, in the bank's order.
[[nodiscard]] std::vector<LineStanding> lineStandings(const bank::Bank& bank,
                                                      const PersonHistory& history,
                                                      std::int32_t day);

inline constexpr int kHeatDays = 12 * 7;

/// When and how long a person practised; answering time only, withdrawn answers included.
struct PracticeTimes {
    std::array<std::int64_t, kHeatDays> msByDay{};  ///< the last one is the given day
    std::int64_t totalMs = 0;                       ///< sum of msByDay
    std::optional<int> usualMinuteOfDay;            ///< median local time of the answers, 0 to 1439
    std::optional<std::int64_t> usualSessionMs;     ///< median over sessions

    bool operator==(const PracticeTimes&) const = default;
};

/// Pure function of a person's events. `offsetMinutes` east of UTC gives the local time of day;
/// times after midnight and before the practice day turns at 4:00 count as late evening.
[[nodiscard]] PracticeTimes practiceTimes(const std::vector<AnswerEvent>& events,
                                          std::int32_t day,
                                          int offsetMinutes);

/// A rule that changed under an item which the person has answered.
struct PolicyChange {
    ItemId item;
    bank::LawChange change;
    std::int32_t lastSeenDay = 0;  ///< 0: seen in an older meaning only
    bool seenSinceChange = false;  ///< answered on or after the day of the change

    bool operator==(const PolicyChange&) const = default;
};

/// Changes that came into force after `since` and not after `day`, newest first, of items that
/// are true on the day and that the person has answered in any meaning.
[[nodiscard]] std::vector<PolicyChange> policyChanges(const bank::Bank& bank,
                                                      const PersonHistory& history,
                                                      Date since,
                                                      Date day);

/// What today's session of the given spec would be.
struct TodayPlan {
    SessionSpec spec;
    int retries = 0;    ///< due: wrong the last time
    int fresh = 0;      ///< never seen
    int refreshes = 0;  ///< seen before
    std::int64_t expectedMs = 0;
    /// Of the lines drawn the one with the most to gain, may be empty: by its weight and the share
    /// not yet right (`roughShareRight`); before an exam by what it asks and will not be known.
    LineId focus;
    int errorBook = 0;  ///< items in the error book that may be practised on the day

    [[nodiscard]] int items() const { return retries + fresh + refreshes; }

    bool operator==(const TodayPlan&) const = default;
};

/// Counts over a real draw, so that the sentence and the session agree.
[[nodiscard]] TodayPlan todayPlan(const DrawContext& context, const std::vector<ItemId>& drawn);

/// Lengths of a session, in minutes, that the home page offers.
inline constexpr std::array<int, 3> kPlanMinutes{5, 15, 30};

/// One of kPlanMinutes: what lies nearest to the usual day of practice (median of the days with
/// any), 15 without one.
[[nodiscard]] int suggestedMinutes(const PracticeTimes& times);

/// How much of a line there is to practise.
struct LineSupply {
    LineId line;
    int items = 0;
    int unseen = 0;

    bool operator==(const LineSupply&) const = default;
};

/// What a session can be made of, counted over the items that fit the context's spec.
struct Supply {
    std::vector<LineSupply> lines;  ///< in the bank's order; retired ones are left out
    int items = 0;
    int unseen = 0;
    int errorBook = 0;
    int favourites = 0;
    int changed = 0;  ///< answered before the rule behind them changed, not seen since
    int difficult = 0;

    bool operator==(const Supply&) const = default;
};

[[nodiscard]] Supply supplyOf(const DrawContext& context);

}  // namespace qgt::practice
