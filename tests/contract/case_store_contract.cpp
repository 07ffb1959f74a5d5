#include "engine/practice/case_service.h"
#include "engine/practice/case_session.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <memory>

namespace qgt {

using practice::CaseAttempt;
using practice::CaseEvent;
using practice::CaseEventKind;
using practice::CaseHistory;

namespace {

CaseAttempt attemptOf(const std::string& id, const std::string& person = "p1") {
    CaseAttempt attempt;
    attempt.id = AttemptId(id);
    attempt.person = PersonId(person);
    attempt.scenario = CaseId("case");
    attempt.revision = 3;
    attempt.meaning = 2;
    attempt.startedAt = Instant{77};
    return attempt;
}

CaseEvent eventOf(const std::string& attempt, int number, CaseEventKind kind) {
    CaseEvent event;
    event.attempt = AttemptId(attempt);
    event.number = number;
    event.at = Instant{100 + number};
    event.kind = kind;
    event.node = "door";
    event.choice = "B";
    event.text = "先坐下，慢慢讲。";
    event.met = {true, false, true};
    event.dwellMs = 4'321;
    return event;
}

}  // namespace

TEST_CASE("an attempt and its events come back as they were given, also after a new start",
          "[contract][cases]") {
    test::StoreWorld world;
    CaseAttempt attempt = attemptOf("a1");
    attempt.from = AttemptId("a0");
    const std::vector<CaseEvent> events{eventOf("a1", 1, CaseEventKind::Took),
                                        eventOf("a1", 2, CaseEventKind::Chose),
                                        eventOf("a1", 3, CaseEventKind::Wrote),
                                        eventOf("a1", 4, CaseEventKind::Marked),
                                        eventOf("a1", 5, CaseEventKind::Back),
                                        eventOf("a1", 6, CaseEventKind::Finished),
                                        eventOf("a1", 7, CaseEventKind::Left)};
    {
        const auto store = world.open();
        REQUIRE(store->cases().begin(attempt, {events[0], events[1]}));
        for (std::size_t i = 2; i < events.size(); ++i) {
            REQUIRE(store->cases().append(events[i]));
        }
        REQUIRE(store->cases().begin(attemptOf("a2", "p2"), {}));
    }
    const auto store = world.open();
    const auto found = store->cases().attemptsOf(PersonId("p1"));
    REQUIRE(found);
    CHECK(*found == std::vector<CaseHistory>{{attempt, events}});
    CHECK(store->cases().attemptsOf(PersonId("p3")).value().empty());
    CHECK(store->verify().value().sound());
}

TEST_CASE("an event of no attempt, or out of its turn, is refused and leaves nothing",
          "[contract][cases]") {
    test::StoreWorld world;
    const auto store = world.open();
    practice::CaseStore& cases = store->cases();
    CHECK(cases.append(eventOf("a1", 1, CaseEventKind::Chose)).error().code ==
          "store.unknown-attempt");
    REQUIRE(cases.begin(attemptOf("a1"), {}));
    CHECK_FALSE(cases.begin(attemptOf("a1"), {}));
    REQUIRE(cases.append(eventOf("a1", 1, CaseEventKind::Chose)));
    for (const int number : {0, 1, 3}) {
        CHECK(cases.append(eventOf("a1", number, CaseEventKind::Back)).error().code ==
              "store.case-event-exists");
    }
    CHECK(cases.attemptsOf(PersonId("p1")).value().front().events.size() == 1);
}

}  // namespace qgt
