#include "engine/practice/plan.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <string>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::Date;
using qgt::Instant;
using qgt::ItemId;
using qgt::LineId;
using qgt::Rng;
using qgt::SessionId;
using qgt::bank::Bank;
using qgt::practice::AnswerEvent;
using qgt::practice::DrawContext;
using qgt::practice::kHeatDays;
using qgt::practice::lineStandings;
using qgt::practice::MarkBook;
using qgt::practice::PersonHistory;
using qgt::practice::policyChanges;
using qgt::practice::PracticeTimes;
using qgt::practice::practiceTimes;
using qgt::practice::SessionSpec;
using qgt::practice::ShareInterval;
using qgt::practice::StudyDrawingRule;
using qgt::practice::suggestedMinutes;
using qgt::practice::todayPlan;
using qgt::practice::TodayPlan;
using qgt::practice::wilsonInterval;
using qgt::test::rightResponse;
using qgt::test::sampleParts;
using qgt::test::wrongResponse;

namespace {

const std::int32_t kPlanDay = qgt::parseDate("2026-11-24")->days;
constexpr std::int64_t kMsPerMinute = 60'000;

AnswerEvent answerTo(const Bank& bank, const std::string& id, std::int32_t day, bool right) {
    AnswerEvent event;
    event.day = day;
    event.at = Instant{day * 86'400'000LL};
    event.item = ItemId(id);
    const auto& item = *bank.item(event.item);
    event.meaning = item.meaning;
    event.response = right ? rightResponse(item) : wrongResponse(item);
    event.rtMs = kMsPerMinute;
    return event;
}

/// Answer at a Shanghai wall clock time of the practice day.
AnswerEvent answerAt(std::int32_t day, int hour, int minute, const std::string& session) {
    AnswerEvent event;
    event.day = day;
    const int date = hour < 4 ? day + 1 : day;
    event.at = Instant{date * 86'400'000LL + ((hour - 8) * 60 + minute) * kMsPerMinute};
    event.rtMs = 3 * kMsPerMinute;
    event.session = SessionId(session);
    return event;
}

}  // namespace

TEST_CASE("the interval of a share is Wilson's at 90 per cent", "[practice]") {
    // By hand: the ends solve (p - x)^2 = z^2 x (1 - x) / n, so 5 of 5 starts at 5 / (5 + z^2).
    const ShareInterval half = wilsonInterval(5, 10);
    CHECK(half.share == 0.5);
    CHECK_THAT(half.low, WithinAbs(0.26927, 1e-5));
    CHECK_THAT(half.high, WithinAbs(0.73073, 1e-5));
    const ShareInterval all = wilsonInterval(5, 5);
    CHECK_THAT(all.low, WithinAbs(0.64888, 1e-5));
    CHECK_THAT(all.high, WithinAbs(1.0, 1e-12));
    CHECK(wilsonInterval(0, 5).low == 0.0);
}

TEST_CASE("a line shows a share only from five first exposures on", "[practice]") {
    const Bank bank(sampleParts());
    std::vector<AnswerEvent> events;
    for (const char* id : {"s00", "s01", "s02", "s03"}) {
        events.push_back(answerTo(bank, id, kPlanDay - 2, true));
        events.push_back(answerTo(bank, id, kPlanDay - 1, true));  // drilling is no evidence
    }
    auto lines = lineStandings(bank, PersonHistory(bank, events), kPlanDay);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].items == 14);
    CHECK(lines[0].seen == 4);
    CHECK(lines[0].firstExposures == 4);
    CHECK_FALSE(lines[0].share.has_value());
    events.push_back(answerTo(bank, "s04", kPlanDay - 1, false));
    lines = lineStandings(bank, PersonHistory(bank, events), kPlanDay);
    REQUIRE(lines[0].share.has_value());
    CHECK(lines[0].share->share == 0.8);
    CHECK(lines[1].firstExposures == 0);

    auto parts = sampleParts();
    parts.lines[1].retired = Date{kPlanDay};
    CHECK(lineStandings(Bank(parts), PersonHistory(bank, {}), kPlanDay).size() == 3);
}

TEST_CASE("times of practice are those of twelve weeks by practice day", "[practice]") {
    std::vector<AnswerEvent> events{answerAt(kPlanDay - 84, 21, 0, "too-old"),
                                    answerAt(kPlanDay - 83, 21, 0, "a"),
                                    answerAt(kPlanDay - 1, 22, 30, "b"),
                                    answerAt(kPlanDay - 1, 22, 40, "b"),
                                    answerAt(kPlanDay - 1, 0, 30, "b")};
    events.push_back(answerAt(kPlanDay, 21, 0, "c"));
    events.back().undoOf = 3;
    const PracticeTimes times = practiceTimes(events, kPlanDay, qgt::kShanghaiOffsetMinutes);
    CHECK(times.msByDay.front() == 3 * kMsPerMinute);
    CHECK(times.msByDay[kHeatDays - 2] == 9 * kMsPerMinute);
    CHECK(times.msByDay.back() == 0);
    CHECK(times.totalMs == 12 * kMsPerMinute);
    CHECK(times.usualMinuteOfDay == 22 * 60 + 40);  // 21:00 22:30 22:40 00:30
    CHECK(times.usualSessionMs == 9 * kMsPerMinute);

    const PracticeTimes none = practiceTimes({}, kPlanDay, qgt::kShanghaiOffsetMinutes);
    CHECK(none.totalMs == 0);
    CHECK_FALSE(none.usualMinuteOfDay.has_value());
    CHECK_FALSE(none.usualSessionMs.has_value());
}

TEST_CASE("the suggested length is what the person usually does", "[practice]") {
    PracticeTimes times;
    CHECK(suggestedMinutes(times) == 15);
    times.msByDay[3] = 4 * kMsPerMinute;
    CHECK(suggestedMinutes(times) == 5);
    times.msByDay[4] = 12 * kMsPerMinute;
    times.msByDay[5] = 40 * kMsPerMinute;
    CHECK(suggestedMinutes(times) == 15);
    times.msByDay[6] = 40 * kMsPerMinute;
    times.msByDay[7] = 40 * kMsPerMinute;
    CHECK(suggestedMinutes(times) == 30);
}

TEST_CASE("changes of policy are those that touch what the person has answered", "[practice]") {
    auto parts = sampleParts();
    const auto changed = [&](std::size_t item, std::int32_t since) {
        parts.items[item].lawChange =
            qgt::bank::LawChange{"三年", "五年", Date{since}, qgt::SourceId("JWH"), ""};
    };
    changed(0, kPlanDay - 30);   // answered before the change
    changed(1, kPlanDay - 10);   // answered after it
    changed(2, kPlanDay - 20);   // never answered
    changed(3, kPlanDay + 1);    // not in force yet
    changed(4, kPlanDay - 400);  // long known
    changed(5, kPlanDay - 5);    // answered in its old meaning
    parts.items[5].meaning = 2;
    parts.items[5].revision = 2;
    const Bank bank(parts);
    std::vector<AnswerEvent> events{answerTo(bank, "s00", kPlanDay - 40, true),
                                    answerTo(bank, "s01", kPlanDay - 3, true),
                                    answerTo(bank, "s03", kPlanDay - 3, true),
                                    answerTo(bank, "s04", kPlanDay - 3, true),
                                    answerTo(bank, "s05", kPlanDay - 30, true)};
    events.back().meaning = 1;
    const auto changes =
        policyChanges(bank, PersonHistory(bank, events), Date{kPlanDay - 365}, Date{kPlanDay});
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].item == ItemId("s05"));
    CHECK_FALSE(changes[0].seenSinceChange);
    CHECK(changes[1].item == ItemId("s01"));
    CHECK(changes[1].seenSinceChange);
    CHECK(changes[2].item == ItemId("s00"));
    CHECK_FALSE(changes[2].seenSinceChange);
    CHECK(changes[2].lastSeenDay == kPlanDay - 40);
}

TEST_CASE("the plan counts what would be drawn and names the line that gains most", "[practice]") {
    const Bank bank(sampleParts());
    std::vector<AnswerEvent> events{answerTo(bank, "s14", kPlanDay - 3, false),
                                    answerTo(bank, "s15", kPlanDay - 3, false),
                                    answerTo(bank, "s00", kPlanDay - 3, true)};
    const PersonHistory history(bank, events);
    const MarkBook marks({});
    SessionSpec spec;
    const auto study =
        qgt::practice::studyOf(qgt::practice::plainFacts(bank), events, {}, kPlanDay);
    const DrawContext context{bank, history, marks, spec, kPlanDay, &study};
    Rng rng(1);
    const TodayPlan plan = todayPlan(context, StudyDrawingRule().draw(context, rng));
    CHECK(plan.retries == 2);
    CHECK(plan.fresh == 13);
    CHECK(plan.refreshes == 0);
    CHECK(plan.expectedMs == 15 * kMsPerMinute);
    CHECK(plan.focus == LineId("residence"));
    CHECK(plan.errorBook == 2);
}
