#include "tests/support/catch.h"
#include "tests/support/exam_records.h"
#include "tests/support/memory_attempt_journal.h"
#include "tests/support/store_world.h"

#include <memory>
#include <string>
#include <vector>

namespace qgt {

using seat::AttemptEvent;
using seat::AttemptRecord;
using test::argument;
using test::attemptEvent;
using test::attemptEvents;
using test::attemptHead;

namespace {

/// One implementation under the contract, with what keeps it alive.
struct Subject {
    explicit Subject(const std::string& kind) {
        if (kind == "sqlite") {
            sqlite = world.open();
        }
    }

    seat::AttemptJournal& journal() {
        return sqlite ? sqlite->attempts() : static_cast<seat::AttemptJournal&>(memory);
    }

    /// A new start of the program, where there is something to start.
    void restart() {
        if (sqlite) {
            sqlite.reset();
            sqlite = world.open();
        }
    }

    [[nodiscard]] bool sound() const { return !sqlite || sqlite->verify().value().sound(); }

    test::StoreWorld world;
    std::unique_ptr<store::Store> sqlite;
    test::MemoryAttemptJournal memory;
};

const char* anyKind() {
    return GENERATE("sqlite", "memory");
}

}  // namespace

TEST_CASE("an attempt comes back as it was given, events of every kind in order, after a new start",
          "[contract][attempts]") {
    Subject subject(anyKind());
    const std::vector<AttemptEvent> events = attemptEvents("a1", 1, 40);
    {
        seat::AttemptJournal& attempts = subject.journal();
        REQUIRE(attempts.begin(attemptHead("a1"), {events[0], events[1]}));
        REQUIRE(attempts.append({events[2]}));
        REQUIRE(attempts.append({events.begin() + 3, events.end()}));
        REQUIRE(attempts.append({}));
        CHECK(attempts.attempt(AttemptId("a1")).value() ==
              AttemptRecord{attemptHead("a1"), events});
    }
    subject.restart();
    CHECK(subject.journal().attempt(AttemptId("a1")).value() ==
          AttemptRecord{attemptHead("a1"), events});
    CHECK(subject.sound());
}

TEST_CASE("attempts of an exam and of a person come oldest first, each with its own events",
          "[contract][attempts]") {
    Subject subject(anyKind());
    seat::AttemptJournal& attempts = subject.journal();
    auto second = attemptHead("a0");
    second.candidate = PersonId("p2");
    auto elsewhere = attemptHead("a9");
    elsewhere.exam = ExamId("e2");
    elsewhere.terms = {};
    REQUIRE(attempts.begin(attemptHead("a1"), {}));
    REQUIRE(attempts.begin(second, attemptEvents("a0", 1, 1)));
    REQUIRE(attempts.begin(elsewhere, attemptEvents("a9", 1, 1)));
    // Several attempts write in turn, as seats of one room do.
    REQUIRE(attempts.append(attemptEvents("a1", 1, 2)));
    REQUIRE(attempts.append(attemptEvents("a0", 2, 3)));
    REQUIRE(attempts.append(attemptEvents("a1", 3, 3)));
    const AttemptRecord first{attemptHead("a1"), attemptEvents("a1", 1, 3)};
    const AttemptRecord other{second, attemptEvents("a0", 1, 3)};
    const AttemptRecord far{elsewhere, attemptEvents("a9", 1, 1)};
    CHECK(attempts.attemptsAt(ExamId("e1")).value() == std::vector<AttemptRecord>{first, other});
    CHECK(attempts.attemptsAt(ExamId("e2")).value() == std::vector<AttemptRecord>{far});
    CHECK(attempts.attemptsOf(PersonId("p1")).value() == std::vector<AttemptRecord>{first, far});
    CHECK(attempts.attemptsOf(PersonId("p2")).value() == std::vector<AttemptRecord>{other});
    CHECK(attempts.attemptsAt(ExamId("e3")).value().empty());
    CHECK(attempts.attemptsOf(PersonId("p3")).value().empty());
}

TEST_CASE("an attempt that was begun is not begun again, and one that was not takes no event",
          "[contract][attempts]") {
    Subject subject(anyKind());
    seat::AttemptJournal& attempts = subject.journal();
    CHECK(attempts.append(attemptEvents("a1", 1, 1)).error().code == "store.unknown-attempt");
    CHECK(attempts.attempt(AttemptId("a1")).error().code == "store.unknown-attempt");
    REQUIRE(attempts.begin(attemptHead("a1"), attemptEvents("a1", 1, 2)));
    CHECK(attempts.begin(attemptHead("a1"), attemptEvents("a1", 1, 3)).error().code ==
          "store.attempt-exists");
    CHECK(attempts.attempt(AttemptId("a1")).value().events.size() == 2);
}

TEST_CASE("events that do not follow are refused with all that came with them",
          "[contract][attempts]") {
    Subject subject(anyKind());
    seat::AttemptJournal& attempts = subject.journal();
    REQUIRE(attempts.begin(attemptHead("a1"), attemptEvents("a1", 1, 2)));
    SECTION("a number that is there, none at all, one too many") {
        const int number = GENERATE(-1, 0, 1, 2, 4);
        const auto refused = attempts.append({attemptEvent("a1", number)});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == "store.attempt-event-exists");
        CHECK(argument(refused.error(), "number") == std::to_string(number));
    }
    SECTION("a gap behind events that follow") {
        const auto refused =
            attempts.append({attemptEvent("a1", 3), attemptEvent("a1", 4), attemptEvent("a1", 6)});
        CHECK(refused.error().code == "store.attempt-event-exists");
    }
    SECTION("an event of an unknown attempt behind one that follows") {
        CHECK_FALSE(attempts.append({attemptEvent("a1", 3), attemptEvent("a2", 1)}));
    }
    SECTION("first events of a new attempt that do not begin with 1") {
        CHECK(attempts.begin(attemptHead("a2"), attemptEvents("a2", 2, 3)).error().code ==
              "store.attempt-event-exists");
        CHECK(attempts.attempt(AttemptId("a2")).error().code == "store.unknown-attempt");
    }
    CHECK(attempts.attempt(AttemptId("a1")).value() ==
          AttemptRecord{attemptHead("a1"), attemptEvents("a1", 1, 2)});
    REQUIRE(attempts.append(attemptEvents("a1", 3, 3)));
    CHECK(subject.sound());
}

TEST_CASE("a text of an event that is no text is refused with all that came with it",
          "[contract][attempts]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->attempts().begin(attemptHead("a1"), attemptEvents("a1", 1, 2)));
    AttemptEvent fourth = attemptEvent("a1", 4);
    fourth.body = "\xFF";
    CHECK(store->attempts().append({attemptEvent("a1", 3), fourth}).error().code ==
          "store.not-text");
    CHECK(store->attempts().attempt(AttemptId("a1")).value().events.size() == 2);
}

}  // namespace qgt
