#include "tests/support/catch.h"
#include "tests/support/failing_practice_store.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/store_world.h"

#include <memory>

namespace qgt {

using practice::AnswerEvent;
using practice::ExposureEvent;
using practice::ExposureKind;
using practice::MarkEvent;
using practice::MarkKind;
using practice::SessionStep;
using test::answerEvent;
using test::sessionRecord;

namespace {

/// One implementation under the contract, with what keeps it alive.
struct PracticeSubject {
    test::StoreWorld world;
    std::unique_ptr<store::Store> sqlite;
    test::MemoryPracticeStore memory{InstallId("memory")};
    std::unique_ptr<test::FailingPracticeStore> passing;

    explicit PracticeSubject(const std::string& kind) {
        if (kind == "sqlite") {
            sqlite = world.open();
        } else if (kind == "decorated") {
            passing = std::make_unique<test::FailingPracticeStore>(memory, 0, Error{});
        }
    }

    practice::PracticeStore& store() {
        if (sqlite) {
            return sqlite->practice();
        }
        return passing ? static_cast<practice::PracticeStore&>(*passing) : memory;
    }

    [[nodiscard]] InstallId install() const {
        return sqlite ? sqlite->installId() : InstallId("memory");
    }
};

practice::SessionEvent step(const std::string& session, SessionStep kind) {
    return {SessionId(session), Instant{5}, kind};
}

practice::ExposureEvent exposure(const std::string& session, ExposureKind kind) {
    practice::ExposureEvent event;
    event.session = SessionId(session);
    event.person = PersonId("p1");
    event.item = ItemId("aaaaaaaaaa");
    event.revision = 3;
    event.meaning = 2;
    event.at = Instant{9};
    event.day = 20'000;
    event.kind = kind;
    event.thinkMs = kind == ExposureKind::Recall ? 4'321 : 0;
    return event;
}

}  // namespace

TEST_CASE("an answer comes back as it was given, with install and sequence number",
          "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    REQUIRE(store.beginSession(sessionRecord("s1")));
    AnswerEvent first = answerEvent("s1", 20);
    CHECK(store.appendAnswer(first).value() == 1);
    AnswerEvent undo = answerEvent("s1", 30);
    undo.undoOf = 1;
    undo.response = {};
    undo.response.dontKnow = true;
    undo.shownOrder = {};
    CHECK(store.appendAnswer(undo).value() == 2);
    first.install = subject.install();
    first.seq = 1;
    undo.install = subject.install();
    undo.seq = 2;
    CHECK(store.answersOf(PersonId("p1")).value() == std::vector<AnswerEvent>{first, undo});
    CHECK(store.answersOf(PersonId("p2")).value().empty());
}

TEST_CASE("answers are ordered by their moment, then by their number", "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    for (const std::int64_t at : {30, 10, 20, 10}) {
        REQUIRE(store.appendAnswer(answerEvent("", at)));
    }
    std::vector<std::uint64_t> order;
    order.reserve(4);
    const auto answers = store.answersOf(PersonId("p1")).value();
    for (const AnswerEvent& answer : answers) {
        order.push_back(answer.seq);
    }
    CHECK(order == std::vector<std::uint64_t>{2, 4, 3, 1});
}

TEST_CASE("what belongs to nothing is refused and leaves no trace", "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    REQUIRE(store.beginSession(sessionRecord("s1")));
    CHECK(store.beginSession(sessionRecord("s1")).error().code == "store.session-exists");
    CHECK(store.appendAnswer(answerEvent("s9", 1)).error().code == "store.unknown-session");
    CHECK(store.appendStep(step("s9", SessionStep::Advanced)).error().code ==
          "store.unknown-session");
    AnswerEvent undo = answerEvent("s1", 1);
    undo.undoOf = 1;
    CHECK(store.appendAnswer(undo).error().code == "store.unknown-answer");
    CHECK(store.answersOf(PersonId("p1")).value().empty());
    CHECK(store.appendAnswer(answerEvent("s1", 1)).value() == 1);
}

TEST_CASE("an open session is replayed in the order in which it happened", "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    REQUIRE(store.beginSession(sessionRecord("s1")));
    REQUIRE(store.appendAnswer(answerEvent("s1", 50)));
    REQUIRE(store.appendStep(step("s1", SessionStep::Advanced)));
    REQUIRE(store.appendAnswer(answerEvent("", 51)));
    REQUIRE(store.appendStep(step("s1", SessionStep::Advanced)));
    // The wall clock went back: the order stays that of the commits.
    REQUIRE(store.appendAnswer(answerEvent("s1", 10)));
    const auto history = store.openSession(PersonId("p1")).value();
    REQUIRE(history.has_value());
    CHECK(history->record == sessionRecord("s1"));
    REQUIRE(history->entries.size() == 4);
    CHECK(std::get<AnswerEvent>(history->entries[0]).seq == 1);
    CHECK(std::get<practice::SessionEvent>(history->entries[1]) ==
          step("s1", SessionStep::Advanced));
    CHECK(std::holds_alternative<practice::SessionEvent>(history->entries[2]));
    CHECK(std::get<AnswerEvent>(history->entries[3]).seq == 3);
}

TEST_CASE("exposures come back in the order in which they were kept, with their session's events",
          "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    const ExposureEvent read = exposure("s1", ExposureKind::Read);
    const ExposureEvent recall = exposure("s1", ExposureKind::Recall);
    REQUIRE(store.beginReading(sessionRecord("s1"), read));
    REQUIRE(store.appendStep(step("s1", SessionStep::Advanced)));
    REQUIRE(store.appendExposure(recall));
    REQUIRE(store.appendAnswer(answerEvent("s1", 3)));
    CHECK(store.exposuresOf(PersonId("p1")).value() == std::vector<ExposureEvent>{read, recall});
    CHECK(store.exposuresOf(PersonId("p2")).value().empty());
    const auto history = store.openSession(PersonId("p1")).value();
    REQUIRE(history.has_value());
    REQUIRE(history->entries.size() == 4);
    CHECK(std::get<ExposureEvent>(history->entries[0]) == read);
    CHECK(std::get<ExposureEvent>(history->entries[2]) == recall);
    CHECK(std::get<AnswerEvent>(history->entries[3]).seq == 1);
}

TEST_CASE("a reading that cannot begin keeps nothing of it", "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    REQUIRE(store.beginSession(sessionRecord("s1")));
    const ExposureEvent read = exposure("s1", ExposureKind::Read);
    CHECK(store.beginReading(sessionRecord("s1"), read).error().code == "store.session-exists");
    CHECK(store.appendExposure(exposure("s9", ExposureKind::Read)).error().code ==
          "store.unknown-session");
    CHECK(store.exposuresOf(PersonId("p1")).value().empty());
}

TEST_CASE("the sessions of a person come back, oldest first", "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    REQUIRE(store.beginSession(sessionRecord("s2")));
    REQUIRE(store.beginReading(sessionRecord("s1"), exposure("s1", ExposureKind::Read)));
    REQUIRE(store.appendStep(step("s2", SessionStep::Abandoned)));
    CHECK(store.sessionsOf(PersonId("p1")).value() ==
          std::vector<practice::SessionRecord>{sessionRecord("s2"), sessionRecord("s1")});
    CHECK(store.sessionsOf(PersonId("p2")).value().empty());
}

TEST_CASE("the newest session that nobody ended is the open one", "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    const auto open = [&store] {
        const auto history = store.openSession(PersonId("p1")).value();
        return history ? history->record.id.str() : std::string();
    };
    CHECK(open().empty());
    for (const char* id : {"s1", "s2", "s3"}) {
        REQUIRE(store.beginSession(sessionRecord(id)));
    }
    CHECK(open() == "s3");
    REQUIRE(store.appendStep(step("s3", SessionStep::Finished)));
    CHECK(open() == "s2");
    REQUIRE(store.appendStep(step("s2", SessionStep::Abandoned)));
    REQUIRE(store.appendStep(step("s1", SessionStep::Advanced)));
    CHECK(open() == "s1");
    CHECK_FALSE(store.openSession(PersonId("p2")).value().has_value());
}

TEST_CASE("marks come back in the order in which they were made", "[contract][practice]") {
    PracticeSubject subject(GENERATE("memory", "sqlite", "decorated"));
    practice::PracticeStore& store = subject.store();
    std::vector<MarkEvent> marks;
    for (const MarkKind kind : {MarkKind::Favourite,
                                MarkKind::Doubt,
                                MarkKind::Note,
                                MarkKind::Report,
                                MarkKind::ErrorBook}) {
        marks.push_back({PersonId("p1"), ItemId("aaaaaaaaaa"), 2, Instant{7}, kind, true, "记"});
        REQUIRE(store.appendMark(marks.back()));
    }
    marks.push_back(
        {PersonId("p1"), ItemId("aaaaaaaaaa"), 2, Instant{3}, MarkKind::Doubt, false, ""});
    REQUIRE(store.appendMark(marks.back()));
    CHECK(store.marksOf(PersonId("p1")).value() == marks);
    CHECK(store.marksOf(PersonId("p2")).value().empty());
}

TEST_CASE("a failing store fails once, and the call does not reach the store behind it",
          "[contract][practice]") {
    test::MemoryPracticeStore memory;
    test::FailingPracticeStore failing(memory, 2, Error{"store.io", {}});
    REQUIRE(failing.appendAnswer(answerEvent("", 1)));
    CHECK(failing.appendAnswer(answerEvent("", 2)).error().code == "store.io");
    CHECK(failing.appendAnswer(answerEvent("", 3)).value() == 2);
    CHECK(failing.calls() == 3);
    CHECK(memory.answers().size() == 2);
}

}  // namespace qgt
