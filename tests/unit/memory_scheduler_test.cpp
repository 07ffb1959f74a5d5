#include "engine/memory/interval_fuzz.h"
#include "engine/memory/scheduler.h"
#include "tests/support/catch.h"

#include <set>
#include <utility>

using qgt::Instant;
using qgt::kMsPerDay;
using qgt::kMsPerMinute;
using qgt::memory::Card;
using qgt::memory::CardPhase;
using qgt::memory::DayRange;
using qgt::memory::fuzzed;
using qgt::memory::fuzzRange;
using qgt::memory::fuzzUnit;
using qgt::memory::kDefaultParameters;
using qgt::memory::Rating;
using qgt::memory::Scheduler;
using qgt::memory::SchedulerSettings;

namespace {

/// One card and the minutes at which it is answered.
class Desk {
  public:
    explicit Desk(SchedulerSettings settings = {})
        : m_scheduler(kDefaultParameters, std::move(settings)) {}

    /// Answers when the card is due; gives the minutes until it is due again.
    std::int64_t answer(Rating rating) {
        const Instant at = m_card.due;
        m_card = m_scheduler.next(
            m_card, {rating, at, static_cast<std::int32_t>(at.ms / kMsPerDay), std::nullopt});
        return (m_card.due.ms - at.ms) / kMsPerMinute;
    }

    [[nodiscard]] const Card& card() const { return m_card; }

  private:
    Scheduler m_scheduler;
    Card m_card;
};

constexpr std::int64_t kDay = 24 * 60;

}  // namespace

TEST_CASE("steps come first, then intervals, then relearning after a lapse", "[memory]") {
    Desk desk;
    CHECK(desk.answer(Rating::Good) == 10);
    CHECK(desk.card().phase == CardPhase::Learning);
    CHECK(desk.answer(Rating::Good) == 2 * kDay);
    CHECK(desk.card().phase == CardPhase::Review);
    CHECK(desk.answer(Rating::Good) == 11 * kDay);
    CHECK(desk.answer(Rating::Again) == 10);
    CHECK(desk.card().phase == CardPhase::Relearning);
    CHECK(desk.card().lapses == 1);
    CHECK(desk.answer(Rating::Again) == 10);
    CHECK(desk.card().lapses == 1);
    CHECK(desk.answer(Rating::Good) >= kDay);
    CHECK(desk.card().repetitions == 6);
}

TEST_CASE("Hard waits between the first two steps, and on a later one for that step", "[memory]") {
    SchedulerSettings settings;
    settings.learningSteps = {1, 10, 60};
    Desk desk(settings);
    CHECK(desk.answer(Rating::Hard) == 6);
    CHECK(desk.answer(Rating::Good) == 10);
    CHECK(desk.answer(Rating::Hard) == 10);
    CHECK(desk.card().step == 1);
    CHECK(desk.answer(Rating::Good) == 60);
    CHECK(desk.answer(Rating::Easy) > kDay);
}

TEST_CASE("a single step is half as long again after Hard, a day longer at most", "[memory]") {
    SchedulerSettings settings;
    settings.learningSteps = {15};
    CHECK(Desk(settings).answer(Rating::Hard) == 23);
    settings.learningSteps = {4 * static_cast<int>(kDay)};
    CHECK(Desk(settings).answer(Rating::Hard) == 5 * kDay);
}

TEST_CASE("a step of a day or more is waited for in Review", "[memory]") {
    SchedulerSettings settings;
    settings.relearningSteps = {10, static_cast<int>(kDay)};
    Desk desk(settings);
    desk.answer(Rating::Easy);
    CHECK(desk.answer(Rating::Again) == 10);
    CHECK(desk.answer(Rating::Good) == kDay);
    CHECK(desk.card().phase == CardPhase::Review);
    CHECK(desk.card().scheduledDays == 1);
    // A lapse goes on from that step.
    CHECK(desk.answer(Rating::Again) == kDay);
    CHECK(desk.card().lapses == 2);
}

TEST_CASE("without steps every answer gives days, a day apart at least", "[memory]") {
    SchedulerSettings settings;
    settings.shortTerm = false;
    std::set<std::int64_t> firsts;
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        Desk desk(settings);
        const std::int64_t wait = desk.answer(rating);
        CHECK(wait % kDay == 0);
        firsts.insert(wait / kDay);
    }
    CHECK(firsts == std::set<std::int64_t>{1, 2, 3, 8});
}

TEST_CASE("a clock that was set back counts as the same day", "[memory]") {
    const Scheduler scheduler;
    Card card = scheduler.next({}, {Rating::Easy, {10 * kMsPerDay}, 10, std::nullopt});
    const Card back = scheduler.next(card, {Rating::Good, {4 * kMsPerDay}, 4, std::nullopt});
    const Card same = scheduler.next(card, {Rating::Good, {10 * kMsPerDay}, 10, std::nullopt});
    CHECK(back.memory == same.memory);
    CHECK(scheduler.next(card, {Rating::Manual, {0}, 20, std::nullopt}) == card);
}

TEST_CASE("fuzz spreads intervals over their range and is drawn again alike", "[memory]") {
    const DayRange range = fuzzRange(30, 0, 36'500);
    CHECK(range == DayRange{27, 33});
    std::set<int> drawn;
    for (int reps = 0; reps < 500; ++reps) {
        const double unit = fuzzUnit("cadre", "item", reps);
        CHECK(unit == fuzzUnit("cadre", "item", reps));
        drawn.insert(fuzzed(30, 0, 36'500, unit));
    }
    CHECK(*drawn.begin() == 27);
    CHECK(*drawn.rbegin() == 33);
    CHECK(drawn.size() == 7);
    CHECK(fuzzed(2, 0, 36'500, 0.99) == 2);
    CHECK(fuzzUnit("a", "bc", 1) != fuzzUnit("ab", "c", 1));
    // The longer interval of a late card never ends on a day that is past.
    CHECK(fuzzed(30, 29, 36'500, 0.0) == 30);
}

TEST_CASE("a fuzzed card still takes longer the better the answer", "[memory]") {
    const Scheduler scheduler;
    const Card card = scheduler.next({}, {Rating::Easy, {0}, 0, std::nullopt});
    const auto daysAfter = [&](Rating rating) {
        return scheduler.next(card, {rating, {40 * kMsPerDay}, 40, 0.7}).scheduledDays;
    };
    CHECK(daysAfter(Rating::Hard) < daysAfter(Rating::Good));
    CHECK(daysAfter(Rating::Good) < daysAfter(Rating::Easy));
}
