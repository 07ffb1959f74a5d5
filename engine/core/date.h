#pragma once

#include "engine/core/clock.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qgt {

/// A calendar day, as days since 1970-01-01 (proleptic Gregorian).
struct Date {
    std::int32_t days = 0;

    auto operator<=>(const Date&) const = default;
};

/// Strict YYYY-MM-DD; anything else, and days that do not exist, give nothing.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

[[nodiscard]] std::string toString(Date date);

/// 1 is Monday, 7 Sunday, as in ISO 8601.
[[nodiscard]] int isoWeekday(Date date);

/// The calendar day that a wall clock `offsetMinutes` east of UTC shows at `instant`.
[[nodiscard]] Date localDate(Instant instant, int offsetMinutes);

/// Day number of practice: floor((utc_ms + offset − 4 h) / 86,400,000). A session after midnight
/// still belongs to the evening it began in.
[[nodiscard]] std::int32_t practiceDay(Instant instant, int offsetMinutes);

inline constexpr int kShanghaiOffsetMinutes = 8 * 60;

}  // namespace qgt
