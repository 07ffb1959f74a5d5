#include "engine/grading/grade.h"
#include "engine/practice/plan.h"
#include "engine/practice/simulated_history.h"
#include "tests/support/catch.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <memory>
#include <vector>

using qgt::Instant;
using qgt::LineId;
using qgt::PersonId;
using qgt::people::DutyRole;
using qgt::people::Person;
using qgt::practice::AnswerEvent;
using qgt::practice::LineStanding;
using qgt::practice::lineStandings;
using qgt::practice::PersonHistory;
using qgt::practice::practiceTimes;
using qgt::practice::PracticeTimes;
using qgt::practice::simulateHistory;
using qgt::practice::SimulationSpec;
using qgt::test::MemoryPracticeStore;

namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;

std::vector<Person> persons() {
    Person safety;
    safety.id = PersonId("li-guodong");
    safety.duties = {{LineId("safety"), DutyRole::A}, {LineId("selfgov"), DutyRole::B}};
    Person residence;
    residence.id = PersonId("zhang-min");
    residence.duties = {{LineId("residence"), DutyRole::A}};
    return {safety, residence};
}

SimulationSpec simulationOf(std::uint64_t seed) {
    SimulationSpec spec;
    spec.seed = seed;
    spec.until = Instant{1'795'521'600'000};  // 2026-11-24 20:00 in Shanghai
    return spec;
}

const std::int32_t kToday = qgt::parseDate("2026-11-24")->days;

}  // namespace

TEST_CASE("the demo's history is the same for a seed and another for another", "[practice]") {
    const auto bank = qgt::test::sampleBank();
    MemoryPracticeStore first;
    MemoryPracticeStore again;
    MemoryPracticeStore other;
    REQUIRE(simulateHistory(simulationOf(1), bank, persons(), first).has_value());
    REQUIRE(simulateHistory(simulationOf(1), bank, persons(), again).has_value());
    REQUIRE(simulateHistory(simulationOf(2), bank, persons(), other).has_value());
    CHECK(first.answers() == again.answers());
    CHECK(first.answers() != other.answers());
}

TEST_CASE("the demo's history looks like evenings of twelve weeks before today", "[practice]") {
    const auto bank = qgt::test::sampleBank();
    MemoryPracticeStore store;
    REQUIRE(simulateHistory(simulationOf(3), bank, persons(), store).has_value());
    for (const Person& person : persons()) {
        const auto events = *store.answersOf(person.id);
        CHECK(events.size() > 150);
        for (const AnswerEvent& event : events) {
            CHECK(event.day < kToday);
            CHECK(event.day >= kToday - 84);
            const auto minute = (event.at.ms / 60'000 + 8 * 60) % (24 * 60);
            CHECK(minute >= 18 * 60);
            CHECK(event.at.ms < 1'795'521'600'000 - kMsPerDay / 2);
        }
        const PracticeTimes times = practiceTimes(events, kToday, qgt::kShanghaiOffsetMinutes);
        CHECK(times.msByDay.back() == 0);
        CHECK(times.totalMs > 60LL * 60'000);
        CHECK_FALSE(store.openSession(person.id)->has_value());
    }
}

TEST_CASE("an invented cadre knows the own line better and learns", "[practice]") {
    const auto bank = qgt::test::sampleBank();
    int ownRight = 0;
    int ownAll = 0;
    int otherRight = 0;
    int otherAll = 0;
    int lateRight = 0;
    int lateAll = 0;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        MemoryPracticeStore store;
        REQUIRE(simulateHistory(simulationOf(seed), bank, persons(), store).has_value());
        const auto events = *store.answersOf(PersonId("li-guodong"));
        for (const LineStanding& line :
             lineStandings(*bank, PersonHistory(*bank, events), kToday)) {
            const bool own = line.line == LineId("safety");
            (own ? ownRight : otherRight) += line.right;
            (own ? ownAll : otherAll) += line.firstExposures;
        }
        for (const AnswerEvent& event : events) {
            if (event.day >= kToday - 28) {
                ++lateAll;
                lateRight +=
                    qgt::grading::grade(*bank->item(event.item), event.response).right ? 1 : 0;
            }
        }
    }
    REQUIRE(ownAll > 30);
    REQUIRE(otherAll > 90);
    const double own = static_cast<double>(ownRight) / ownAll;
    const double other = static_cast<double>(otherRight) / otherAll;
    const double late = static_cast<double>(lateRight) / lateAll;
    CHECK(own > other + 0.15);
    CHECK(late > other + 0.1);
}
