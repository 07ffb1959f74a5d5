#include "engine/core/rng.h"
#include "engine/practice/study_policy.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <vector>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using qgt::Rng;
using qgt::memory::MemoryModel;
using qgt::memory::Rating;
using qgt::practice::examRanks;
using qgt::practice::examRetention;
using qgt::practice::floorPulls;
using qgt::practice::phaseDays;
using qgt::practice::plainRanks;
using qgt::practice::StudyGroup;
using qgt::practice::StudyItem;
using qgt::practice::StudyMemory;
using qgt::practice::StudyParameters;
using qgt::practice::StudyTier;
using qgt::practice::StudyTime;

namespace {

const MemoryModel kModel;
constexpr StudyTime kFarOff{30, 60, 30'000};
constexpr StudyTime kLastDays{2, 60, 1'500};

StudyItem unseen(double known) {
    StudyItem item;
    item.seconds = 20;
    item.guess = 0.25;
    item.known = known;
    return item;
}

StudyItem seen(double stability, int days, double difficulty = 5) {
    StudyItem item = unseen(0);
    item.memory = StudyMemory{{stability, difficulty}, days};
    return item;
}

std::vector<StudyItem> randomItems(Rng& rng, std::size_t count) {
    std::vector<StudyItem> items;
    for (std::size_t i = 0; i < count; ++i) {
        StudyItem item = rng.below(3) == 0
                             ? unseen(rng.unit())
                             : seen(0.2 + 90 * rng.unit(), static_cast<int>(rng.below(60)));
        item.group = static_cast<std::uint32_t>(rng.below(3));
        item.weight = 0.2 + 2 * rng.unit();
        items.push_back(item);
    }
    return items;
}

}  // namespace

TEST_CASE("the more time is left, the better everything is kept", "[practice]") {
    double before = 0;
    for (double seconds = 0; seconds < 100'000; seconds += 500) {
        const double retention = examRetention(seconds, 12'000);
        CHECK(retention >= before);
        CHECK(retention >= StudyParameters{}.leastRetention);
        CHECK(retention <= StudyParameters{}.mostRetention);
        before = retention;
    }
    CHECK(before == StudyParameters{}.mostRetention);
    CHECK(examRetention(0, 0) == StudyParameters{}.leastRetention);
    CHECK(phaseDays(5) == 3);
    CHECK(phaseDays(90) == 8);
    CHECK(phaseDays(30) > phaseDays(20));
}

TEST_CASE("with more time left no item ceases to be due", "[practice]") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Rng rng(seed);
        const auto items = randomItems(rng, 100);
        const std::vector<StudyGroup> groups(3);
        std::vector<bool> due(items.size());
        for (const double seconds : {1'000.0, 5'000.0, 20'000.0, 80'000.0}) {
            const auto ranks = examRanks(items, groups, {30, 60, seconds}, kModel);
            for (std::size_t i = 0; i < items.size(); ++i) {
                const bool now = ranks[i].tier == StudyTier::Due;
                CHECK((now || !due[i]));
                due[i] = now;
            }
        }
    }
}

TEST_CASE("a group that may miss its floor comes first, the more so the less is known of it",
          "[practice]") {
    double before = 1;
    for (double known = 0.95; known > 0; known -= 0.05) {
        const std::vector<StudyItem> items{unseen(known)};
        const double pull = floorPulls(items, {{0.6}}, 30, kModel).front();
        CHECK(pull >= before);
        CHECK(pull <= 2);
        CHECK(floorPulls(items, {{0.0}}, 30, kModel).front() == 1);
        before = pull;
    }
    CHECK(before == 2);

    std::vector<StudyItem> items{unseen(0.3), unseen(0.3), unseen(0.9)};
    items[1].group = 1;
    items[2].group = 1;
    const auto open = examRanks(items, {{0.0}, {0.0}}, kFarOff, kModel);
    const auto floored = examRanks(items, {{0.6}, {0.0}}, kFarOff, kModel);
    CHECK(open[0].key == open[1].key);
    CHECK(floored[0].key > floored[1].key);
    CHECK(floored[1].key == open[1].key);
}

TEST_CASE("the key is what an answer now adds to the day of the exam by the second", "[practice]") {
    const StudyItem item = seen(6, 8, 4);
    const auto rank = examRanks({item}, {{}}, kFarOff, kModel).front();
    const qgt::memory::MemoryState now{6, 4};
    const double r = kModel.retrievability(8, 6);
    const auto known = kModel.next(now, 8, Rating::Good);
    const auto shown = kModel.next(kModel.next(now, 8, Rating::Again), 0, Rating::Good);
    const double gain = r * kModel.retrievability(30, known.stability) +
                        (1 - r) * kModel.retrievability(30, shown.stability) -
                        kModel.retrievability(38, 6);
    const double seconds = 20 * (r + (1 - r) * 32.0 / 12.0);
    CHECK_THAT(rank.key, WithinRel(gain / seconds, 1e-12));

    const auto fresh = examRanks({unseen(0.4)}, {{}}, kFarOff, kModel).front();
    const double newSeconds = 20 * (0.4 * 16 + 0.6 * 42) / 12;
    CHECK_THAT(fresh.key, WithinRel((0.6 + 0.03 * 0.4) / newSeconds, 1e-12));
}

TEST_CASE("far from the exam due items come first, in the last days all are one list",
          "[practice]") {
    const std::vector<StudyItem> items{seen(3, 20), unseen(0.5), seen(90, 2), seen(5, 0)};
    const auto far = examRanks(items, {{}}, kFarOff, kModel);
    CHECK(far[0].tier == StudyTier::Due);
    CHECK(far[1].tier == StudyTier::New);
    CHECK(far[2].tier == StudyTier::Rest);
    CHECK(far[3].tier == StudyTier::Today);
    const auto near = examRanks(items, {{}}, kLastDays, kModel);
    CHECK(near[0].tier == StudyTier::Due);
    CHECK(near[1].tier == StudyTier::Due);
    CHECK(near[2].tier == StudyTier::Due);
    CHECK(near[3].tier == StudyTier::Today);
    CHECK(near[1].key < far[1].key);  // what is learned now has to last until the day
}

TEST_CASE("items that the exam does not ask stand aside, heavier ones count more", "[practice]") {
    std::vector<StudyItem> items{unseen(0.5), unseen(0.5), unseen(0.5)};
    items[0].weight = 0;
    items[2].weight = 2;
    const auto ranks = examRanks(items, {{}}, kFarOff, kModel);
    CHECK(ranks[0].tier == StudyTier::Aside);
    CHECK_THAT(ranks[2].key / ranks[1].key, WithinAbs(std::pow(2, 0.85), 1e-12));
}

TEST_CASE("without an exam due is what is known with 0.90 or less, the best known first",
          "[practice]") {
    const std::vector<StudyItem> items{
        seen(10, 10), seen(10, 9), seen(10, 30), seen(40, 9), seen(80, 9), unseen(0.2), seen(1, 0)};
    const auto ranks = plainRanks(items, kModel);
    CHECK(ranks[0].tier == StudyTier::Due);  // 0.9 to the digit
    CHECK(ranks[1].tier == StudyTier::Rest);
    CHECK(ranks[2].tier == StudyTier::Due);
    CHECK(ranks[0].key > ranks[2].key);
    CHECK(ranks[3].key > ranks[4].key);  // of the rest the least known first
    CHECK(ranks[5].tier == StudyTier::New);
    CHECK(ranks[6].tier == StudyTier::Today);
}

TEST_CASE("ranks are finite and the same again for whatever is known", "[practice]") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Rng rng(seed);
        auto items = randomItems(rng, 50);
        items.push_back(seen(0, 0));
        items.push_back(seen(1e9, 1'000'000));
        items.back().seconds = 0;
        const std::vector<StudyGroup> groups{{0.5}, {0.0}, {1.0}};
        const StudyTime time{static_cast<int>(rng.below(90)), 90, 9'000 * rng.unit()};
        const auto ranks = examRanks(items, groups, time, kModel);
        const auto again = examRanks(items, groups, time, kModel);
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            CHECK(std::isfinite(ranks[i].key));
            CHECK((ranks[i].key == again[i].key && ranks[i].tier == again[i].tier));
        }
    }
}
