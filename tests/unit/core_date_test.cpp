#include "engine/core/date.h"
#include "engine/core/date_bounds.h"
#include "tests/support/catch.h"

using qgt::Date;
using qgt::Instant;

TEST_CASE("a date is read only in the strict form and only if the day exists", "[core]") {
    CHECK(qgt::parseDate("1970-01-01") == Date{0});
    CHECK(qgt::parseDate("2026-11-24") == Date{20781});
    CHECK(qgt::parseDate("2028-02-29").has_value());
    for (const char* wrong : {"2026-02-29",
                              "2026-13-01",
                              "2026-1-01",
                              "2026/01/01",
                              "2026-01-01 ",
                              "",
                              "20260101",
                              "2026-01-0a"}) {
        CAPTURE(wrong);
        CHECK_FALSE(qgt::parseDate(wrong).has_value());
    }
}

TEST_CASE("every day of four centuries survives being written and read", "[core]") {
    for (std::int32_t days = -36'525; days < 109'575; days += 13) {
        REQUIRE(qgt::parseDate(qgt::toString(Date{days})) == Date{days});
    }
}

TEST_CASE("a day is plausible from 1900 to 2200", "[core]") {
    const auto plausible = [](const char* text) { return qgt::isPlausible(*qgt::parseDate(text)); };
    CHECK(plausible("1900-01-01"));
    CHECK(plausible("2200-12-31"));
    CHECK_FALSE(plausible("1899-12-31"));
    CHECK_FALSE(plausible("2201-01-01"));
    CHECK_FALSE(plausible("0000-01-01"));
    CHECK_FALSE(plausible("9999-12-31"));
}

TEST_CASE("weeks begin on Monday, before 1970 too", "[core]") {
    CHECK(qgt::isoWeekday(*qgt::parseDate("2026-11-24")) == 2);
    CHECK(qgt::isoWeekday(*qgt::parseDate("2026-11-29")) == 7);
    CHECK(qgt::isoWeekday(*qgt::parseDate("1970-01-01")) == 4);
    CHECK(qgt::isoWeekday(*qgt::parseDate("1969-12-29")) == 1);
}

TEST_CASE("the practice day turns at four in the morning of the unit's own clock", "[core]") {
    const std::int64_t hour = 3'600'000;
    const std::int64_t midnightShanghai = 20'781LL * 24 * hour - 8 * hour;
    const auto dayAt = [](std::int64_t ms) {
        return qgt::practiceDay(Instant{ms}, qgt::kShanghaiOffsetMinutes);
    };
    CHECK(dayAt(midnightShanghai + 4 * hour - 1) == 20'780);
    CHECK(dayAt(midnightShanghai + 4 * hour) == 20'781);
    CHECK(dayAt(midnightShanghai + 28 * hour - 1) == 20'781);
    CHECK(dayAt(-4 * hour - 1) == -1);
    CHECK(qgt::localDate(Instant{midnightShanghai}, qgt::kShanghaiOffsetMinutes) == Date{20'781});
    CHECK(qgt::localDate(Instant{midnightShanghai - 1}, qgt::kShanghaiOffsetMinutes) ==
          Date{20'780});
}
