#include "tests/support/catch.h"
#include "tests/support/exam_records.h"
#include "tests/support/store_world.h"

#include <memory>

namespace qgt {

using exam::ExamState;
using exam::HeldExam;
using exam::OpenMark;
using exam::ScoreRecord;
using exam::StoredPaper;
using test::argument;
using test::heldExam;
using test::openMark;
using test::scoreRecord;
using test::storedPaper;

TEST_CASE("the newest revision of an exam comes back as it was given, after a new start",
          "[contract][exams]") {
    test::StoreWorld world;
    HeldExam closed = heldExam("e1", 3);
    closed.state = ExamState::Closed;
    {
        const auto store = world.open();
        HeldExam draft;
        draft.id = ExamId("e1");
        REQUIRE(store->exams().saveExam(draft));
        CHECK(store->exams().exam(ExamId("e1")).value() == draft);
        REQUIRE(store->exams().saveExam(heldExam("e1", 2)));
        REQUIRE(store->exams().saveExam(heldExam("e0")));
        REQUIRE(store->exams().saveExam(closed));
    }
    const auto store = world.open();
    CHECK(store->exams().exam(ExamId("e1")).value() == closed);
    CHECK(store->exams().exams().value() == std::vector<HeldExam>{closed, heldExam("e0")});
    CHECK_FALSE(store->exams().exam(ExamId("e2")).value().has_value());
    CHECK(store->verify().value().sound());
}

TEST_CASE("every state of an exam is kept", "[contract][exams]") {
    test::StoreWorld world;
    const auto store = world.open();
    HeldExam exam = heldExam("e1");
    exam.state = GENERATE(ExamState::Draft,
                          ExamState::Sealed,
                          ExamState::Closed,
                          ExamState::Published,
                          ExamState::Withdrawn);
    REQUIRE(store->exams().saveExam(exam));
    CHECK(store->exams().exam(exam.id).value() == exam);
}

TEST_CASE("a revision that is not the next one is refused, and told which one is",
          "[contract][exams]") {
    test::StoreWorld world;
    const auto store = world.open();
    CHECK(argument(store->exams().saveExam(heldExam("e1", 2)).error(), "expected") == "1");
    REQUIRE(store->exams().saveExam(heldExam("e1")));
    for (const int revision : {0, 1, 3}) {
        CAPTURE(revision);
        const auto refused = store->exams().saveExam(heldExam("e1", revision));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == "store.exam-revision");
        CHECK(argument(refused.error(), "expected") == "2");
    }
    CHECK(store->exams().exam(ExamId("e1")).value() == heldExam("e1"));
}

TEST_CASE("an exam is sealed with all its papers or not at all", "[contract][exams]") {
    test::StoreWorld world;
    const std::vector<StoredPaper> papers{storedPaper("e1", "p2"), storedPaper("e1", "p1")};
    const auto store = world.open();
    exam::ExamStore& exams = store->exams();
    REQUIRE(exams.saveExam(heldExam("e1")));
    SECTION("a revision that is not the next one") {
        CHECK(exams.saveSealed(heldExam("e1"), papers).error().code == "store.exam-revision");
    }
    SECTION("a candidate twice") {
        CHECK(exams.saveSealed(heldExam("e1", 2), {papers[0], papers[1], papers[0]}).error().code ==
              "store.paper-exists");
    }
    CHECK(exams.exam(ExamId("e1")).value() == heldExam("e1"));
    CHECK(exams.papers(ExamId("e1")).value().empty());
    REQUIRE(exams.saveSealed(heldExam("e1", 2), papers));
    CHECK(exams.exam(ExamId("e1")).value() == heldExam("e1", 2));
    CHECK(exams.papers(ExamId("e1")).value() == papers);
    CHECK(exams.paper(ExamId("e1"), PersonId("p1")).value() == papers[1]);
    CHECK_FALSE(exams.paper(ExamId("e1"), PersonId("p3")).value().has_value());
    CHECK_FALSE(exams.paper(ExamId("e2"), PersonId("p1")).value().has_value());
    CHECK(exams.saveSealed(heldExam("e1", 3), papers).error().code == "store.paper-exists");
    CHECK(exams.exam(ExamId("e1")).value() == heldExam("e1", 2));
}

TEST_CASE("of each rater the newest mark holds, by attempt, slot and node", "[contract][exams]") {
    test::StoreWorld world;
    const auto store = world.open();
    exam::ExamStore& exams = store->exams();
    OpenMark again = openMark("a1", "r1");
    again.met = {false, false, false};
    OpenMark laterSlot = openMark("a1", "r1");
    laterSlot.slot = 12;
    OpenMark firstNode = openMark("a1", "r1");
    firstNode.node = 0;
    OpenMark unmarked = openMark("a0", "r1");
    unmarked.met.clear();
    OpenMark elsewhere = openMark("a7", "r1");
    elsewhere.exam = ExamId("e2");
    for (const OpenMark& mark : {laterSlot,
                                 openMark("a1", "r1"),
                                 openMark("a1", "r2"),
                                 again,
                                 firstNode,
                                 unmarked,
                                 elsewhere}) {
        REQUIRE(exams.saveMark(mark));
    }
    CHECK(exams.marks(ExamId("e1")).value() ==
          std::vector<OpenMark>{unmarked, firstNode, again, openMark("a1", "r2"), laterSlot});
    CHECK(exams.marks(ExamId("e2")).value() == std::vector<OpenMark>{elsewhere});
    CHECK(exams.marks(ExamId("e3")).value().empty());
}

TEST_CASE("scores are kept all or none, and of each attempt the newest is given",
          "[contract][exams]") {
    test::StoreWorld world;
    ScoreRecord other = scoreRecord("a2");
    other.candidate = PersonId("p2");
    ScoreRecord elsewhere = scoreRecord("a3");
    elsewhere.exam = ExamId("e2");
    {
        const auto store = world.open();
        exam::ExamStore& exams = store->exams();
        const auto refused = exams.saveScores({scoreRecord("a1"), scoreRecord("a2", 2)});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == "store.score-revision");
        CHECK(argument(refused.error(), "expected") == "1");
        CHECK(exams.scores(ExamId("e1")).value().empty());
        REQUIRE(exams.saveScores({other, scoreRecord("a1"), elsewhere}));
        CHECK(exams.saveScores({scoreRecord("a1", 1)}).error().code == "store.score-revision");
        REQUIRE(exams.saveScores({scoreRecord("a1", 2), scoreRecord("a1", 3)}));
    }
    const auto store = world.open();
    exam::ExamStore& exams = store->exams();
    CHECK(exams.scores(ExamId("e1")).value() ==
          std::vector<ScoreRecord>{scoreRecord("a1", 3), other});
    CHECK(exams.scoresOf(PersonId("p1")).value() ==
          std::vector<ScoreRecord>{scoreRecord("a1", 3), elsewhere});
    CHECK(exams.scoresOf(PersonId("p3")).value().empty());
    CHECK(store->verify().value().sound());
}

TEST_CASE("of each candidate the newest choice holds, and those before stay", "[contract][exams]") {
    test::StoreWorld world;
    exam::AttemptChoice elsewhere = test::attemptChoice("p1", "a7");
    elsewhere.exam = ExamId("e2");
    {
        const auto store = world.open();
        for (const auto& choice : {test::attemptChoice("p1", "a1"),
                                   test::attemptChoice("p2", "a3"),
                                   elsewhere,
                                   test::attemptChoice("p1", "a2")}) {
            REQUIRE(store->exams().saveChoice(choice));
        }
    }
    const auto store = world.open();
    CHECK(store->exams().choices(ExamId("e1")).value() ==
          std::vector{test::attemptChoice("p1", "a2"), test::attemptChoice("p2", "a3")});
    CHECK(store->exams().choicesOf(PersonId("p1")).value() ==
          std::vector{test::attemptChoice("p1", "a2"), elsewhere});
    CHECK(store->exams().choices(ExamId("e3")).value().empty());
    CHECK(store->verify().value().sound());
}

TEST_CASE("papers of an exam are released once", "[contract][exams]") {
    test::StoreWorld world;
    const auto store = world.open();
    CHECK_FALSE(store->exams().release(ExamId("e1")).value().has_value());
    REQUIRE(store->exams().saveRelease(test::paperRelease("e1")));
    CHECK_FALSE(store->exams().saveRelease(test::paperRelease("e1")));
    CHECK(store->exams().release(ExamId("e1")).value() == test::paperRelease("e1"));
    CHECK_FALSE(store->exams().release(ExamId("e2")).value().has_value());
}

}  // namespace qgt
