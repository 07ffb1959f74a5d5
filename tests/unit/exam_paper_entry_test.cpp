#include "engine/exam/paper_entry.h"
#include "engine/exam/paper_keys.h"
#include "tests/support/catch.h"
#include "tests/support/entry_desk.h"

#include <string>
#include <vector>

namespace qgt {

using exam::EnteredSheet;
using exam::enteredSheet;
using exam::PaperEntryKind;
using exam::PaperEntryLine;
using test::choice;
using Desk = test::EntryDesk;

TEST_CASE("what stands on a sheet is typed in one word and reads back the same", "[exam][paper]") {
    struct Row {
        seat::SeatTask task;
        std::string typed;
        std::string kept;
    };

    seat::SeatTask pairs;
    pairs.kind = seat::TaskKind::Matching;
    pairs.lefts = {"一", "二", "三"};
    pairs.rights = {"甲", "乙", "丙", "丁"};
    seat::SeatTask blanks;
    blanks.kind = seat::TaskKind::FillIn;
    blanks.blanks = 2;
    seat::SeatTask blank = blanks;
    blank.blanks = 1;
    const std::vector<Row> rows{{choice(seat::TaskKind::SingleChoice, 4), " b ", "B"},
                                {choice(seat::TaskKind::SingleChoice, 4), "Ｄ", "D"},
                                {choice(seat::TaskKind::SingleChoice, 4), "", ""},
                                {choice(seat::TaskKind::MultipleChoice, 5), "d, b a", "ABD"},
                                {choice(seat::TaskKind::TrueFalse, 0), "√", "T"},
                                {choice(seat::TaskKind::TrueFalse, 0), "对", "T"},
                                {choice(seat::TaskKind::TrueFalse, 0), "f", "F"},
                                {choice(seat::TaskKind::TrueFalse, 0), "×", "F"},
                                {choice(seat::TaskKind::Ordering, 4), "cabd", "CABD"},
                                {choice(seat::TaskKind::Ordering, 4), "c-db", "C-DB"},
                                {choice(seat::TaskKind::Ordering, 4), "----", ""},
                                {pairs, "ba-", "BA-"},
                                {blanks, "5；业委会", "5; 业委会"},
                                {blanks, "5", "5; "},
                                {blank, "5；6", "5；6"},
                                {choice(seat::TaskKind::ShortAnswer, 0), " 先登记。 ", "先登记。"}};
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        const auto answer = exam::answerFromKeys(row.task, row.typed);
        REQUIRE(answer.has_value());
        CHECK(exam::keysOf(row.task, *answer) == row.kept);
        CHECK(exam::answerFromKeys(row.task, row.kept).value() == *answer);
        CHECK((answer->empty() || seat::checkAnswer(row.task, *answer).has_value()));
    }
}

TEST_CASE("what is no answer to a task is not taken for one", "[exam][paper]") {
    seat::SeatTask pairs;
    pairs.kind = seat::TaskKind::Matching;
    pairs.lefts = {"一", "二"};
    pairs.rights = {"甲", "乙"};
    seat::SeatTask blanks;
    blanks.kind = seat::TaskKind::FillIn;
    blanks.blanks = 2;
    const std::vector<std::pair<seat::SeatTask, std::string>> rows{
        {choice(seat::TaskKind::SingleChoice, 4), "E"},
        {choice(seat::TaskKind::SingleChoice, 4), "AB"},
        {choice(seat::TaskKind::MultipleChoice, 4), "AA"},
        {choice(seat::TaskKind::MultipleChoice, 4), "A?"},
        {choice(seat::TaskKind::TrueFalse, 0), "A"},
        {choice(seat::TaskKind::Ordering, 4), "CAB"},
        {choice(seat::TaskKind::Ordering, 4), "C-CB"},
        {choice(seat::TaskKind::SingleChoice, 4), "-"},
        {pairs, "B"},
        {pairs, "BC"},
        {blanks, "5；6；7"}};
    for (const auto& [task, typed] : rows) {
        CAPTURE(typed);
        const auto answer = exam::answerFromKeys(task, typed);
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().code.starts_with("exam.keyed-"));
    }
}

TEST_CASE("two readings of a sheet differ by what stands there, not by how it was typed",
          "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"B", "BD", "CABD", "先登记，再受理。"});
    CHECK(exam::differencesOf(desk.sheet(), desk.paper).empty());
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).error().code == "exam.entry-waits");
    desk.enterAll("bo", {"B", "db", "CADB", "先登记， 再受理。"});
    const auto differences = exam::differencesOf(desk.sheet(), desk.paper);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].slot == 3);
    CHECK(exam::keysOf(*desk.paper.task(3), differences[0].first) == "CABD");
    CHECK(exam::keysOf(*desk.paper.task(3), differences[0].second) == "CADB");
    const auto open = exam::agreedAnswers(desk.sheet(), desk.paper);
    CHECK(open.error() == Error{"exam.entry-differs", {{"count", "1"}}});

    // Whoever looks at the sheet may find that neither of them is right.
    desk.settle("cai", 3, "DABC");
    const auto agreed = exam::agreedAnswers(desk.sheet(), desk.paper);
    REQUIRE(agreed.has_value());
    CHECK(exam::keysOf(*desk.paper.task(3), agreed->at(2)) == "DABC");
    CHECK(exam::keysOf(*desk.paper.task(2), agreed->at(1)) == "BD");
    CHECK(exam::differencesOf(desk.sheet(), desk.paper)[0].said[0].by == PersonId("cai"));
}

TEST_CASE("a blank is something that was read too", "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"", "A", "", ""});
    desk.enterAll("bo", {"A", "A", "", ""});
    const auto differences = exam::differencesOf(desk.sheet(), desk.paper);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].first.empty());
    desk.settle("cai", 1, "");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper)->front().empty());
}

TEST_CASE("a task that both read wrongly can be looked at once more", "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "A", "", ""});
    desk.enterAll("bo", {"A", "A", "", ""});
    // What two read alike is not overruled by one who read it for neither entry.
    desk.settle("cai", 1, "C");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).error() ==
          Error{"exam.entry-differs", {{"count", "1"}}});
    desk.settle("cai", 1, "C");
    CHECK_FALSE(exam::agreedAnswers(desk.sheet(), desk.paper).has_value());
    SECTION("a reader agrees") {
        desk.settle("bo", 1, "C");
    }
    SECTION("somebody else agrees who did not read it either") {
        desk.settle("dan", 1, "C");
    }
    CHECK(exam::keysOf(*desk.paper.task(1),
                       exam::agreedAnswers(desk.sheet(), desk.paper)->front()) == "C");
    CHECK(exam::differencesOf(desk.sheet(), desk.paper).size() == 1);
}

TEST_CASE("no reader alone says what stands where two of them differ", "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "A", "", ""});
    desk.enterAll("bo", {"B", "A", "", ""});
    desk.settle("bo", 1, "B");
    const auto differences = exam::differencesOf(desk.sheet(), desk.paper);
    REQUIRE(differences.size() == 1);
    CHECK_FALSE(differences[0].counts.has_value());
    REQUIRE(differences[0].said.size() == 1);
    CHECK(differences[0].said[0].by == PersonId("bo"));
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).error().code == "exam.entry-differs");
    // The other one has to say the same; what one of them said before does not count again.
    desk.settle("anna", 1, "C");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).error().code == "exam.entry-differs");
    const auto counts = [&] {
        const auto one = exam::differencesOf(desk.sheet(), desk.paper)[0].counts;
        return one ? exam::keysOf(*desk.paper.task(1), *one) : std::string("open");
    };
    SECTION("both say the same") {
        desk.settle("bo", 1, "C");
        CHECK(counts() == "C");
        // One who comes later does not overrule the two of them.
        desk.settle("cai", 1, "D");
        CHECK(counts() == "open");
        desk.settle("dan", 1, "C");
        CHECK(counts() == "C");
    }
    SECTION("somebody who is neither of them says it") {
        desk.settle("cai", 1, "C");
        CHECK(counts() == "C");
        // That is not overruled by one of them either, and another fresh look leaves it open.
        desk.settle("anna", 1, "A");
        CHECK(counts() == "C");
        desk.settle("dan", 1, "A");
        CHECK(counts() == "A");
        desk.settle("bo", 1, "C");
        CHECK(counts() == "open");
        desk.settle("dan", 1, "C");
        CHECK(counts() == "C");
    }
}

TEST_CASE("who says the same again is compared like a reading, not letter by letter",
          "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "A", "", "先登记"});
    desk.enterAll("bo", {"A", "A", "", "登记"});
    desk.settle("anna", 4, "先登记，再受理");
    desk.settle("bo", 4, " 先登记， 再受理");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).has_value());
}

TEST_CASE("who ever entered a sheet is no fresh pair of eyes for it", "[exam][paper]") {
    Desk desk;
    desk.enter("cai", 1, "B");
    desk.add(PaperEntryKind::Withdrawn, "cai", 1, "换人");
    desk.enterAll("anna", {"A", "A", "", ""});
    desk.enterAll("bo", {"B", "A", "", ""});
    desk.settle("cai", 1, "C");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).error().code == "exam.entry-differs");
    desk.settle("dan", 1, "C");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).has_value());
}

TEST_CASE("a sheet that is to be entered anew is open until it is said not to belong here",
          "[exam][paper]") {
    Desk desk;
    CHECK(exam::mayWithdraw(desk.sheet(), exam::kNotOfThisExam).error().code ==
          "exam.entry-nothing");
    desk.enter("anna", 1, "A");
    desk.add(PaperEntryKind::Withdrawn, "anna", 0, "录错了");
    CHECK(desk.sheet().isOpen());
    CHECK(exam::mayWithdraw(desk.sheet(), 0).error().code == "exam.entry-nothing");
    SECTION("it does not belong here") {
        desk.add(PaperEntryKind::Withdrawn, "anna", exam::kNotOfThisExam, "隔壁考场的");
        CHECK_FALSE(desk.sheet().isOpen());
        desk.enter("bo", 1, "A");
        CHECK(desk.sheet().isOpen());
    }
    SECTION("it is entered anew") {
        desk.enterAll("bo", {"A", "A", "", ""});
        desk.enterAll("cai", {"A", "A", "", ""});
        desk.add(PaperEntryKind::Recorded, "bo", 0, "a1");
        CHECK_FALSE(desk.sheet().isOpen());
    }
}

TEST_CASE("a reader who doubts what both read leaves the task open", "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "A", "", ""});
    desk.enterAll("bo", {"A", "A", "", ""});
    desk.settle("anna", 2, "B");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).error() ==
          Error{"exam.entry-differs", {{"count", "1"}}});
    // The other reader cannot silence the doubt by saying once more what was read.
    desk.settle("bo", 2, "A");
    CHECK_FALSE(exam::agreedAnswers(desk.sheet(), desk.paper).has_value());
    desk.settle("cai", 2, "A");
    CHECK(exam::agreedAnswers(desk.sheet(), desk.paper).has_value());
}

TEST_CASE("what was entered can be withdrawn and entered anew", "[exam][paper]") {
    Desk desk;
    CHECK(exam::mayWithdraw(desk.sheet(), 0).error().code == "exam.entry-nothing");
    desk.enter("anna", 1, "A");
    CHECK(desk.sheet().isOpen());
    CHECK(exam::mayWithdraw(desk.sheet(), 2).error().code == "exam.entry-nothing");
    desk.add(PaperEntryKind::Withdrawn, "anna", 1, "录错了人");
    CHECK(desk.sheet().isOpen());
    desk.enterAll("anna", {"A", "A", "", ""});
    desk.enter("bo", 1, "B");
    // Somebody who fell ill is in nobody's way.
    desk.add(PaperEntryKind::Withdrawn, "cai", 2, "唐敏病了");
    CHECK(exam::mayEnter(desk.sheet(), PersonId("cai")));
    desk.enterAll("cai", {"B", "A", "", ""});
    desk.settle("dan", 1, "B");
    // Two readings that were compared go together, with what was settled between them.
    CHECK(exam::mayWithdraw(desk.sheet(), 1).error().code == "exam.entry-compared");
    desk.add(PaperEntryKind::Withdrawn, "dan", 0, "拿错了卷");
    CHECK(desk.sheet().readings.empty());
    CHECK(desk.sheet().said.empty());
    CHECK(desk.sheet().everRead.size() == 3);
    desk.enterAll("anna", {"A", "A", "", ""});
    desk.enterAll("cai", {"B", "A", "", ""});
    CHECK_FALSE(exam::differencesOf(desk.sheet(), desk.paper)[0].counts.has_value());
    desk.add(PaperEntryKind::Recorded, "dan", 0, "a1");
    CHECK_FALSE(desk.sheet().isOpen());
    CHECK(exam::mayWithdraw(desk.sheet(), 0).error().code == "exam.entry-recorded");
}

TEST_CASE("a sheet is read by two persons, each once", "[exam][paper]") {
    Desk desk;
    desk.enter("anna", 1, "A");
    desk.enter("anna", 1, "B");  // a slip of the finger
    CHECK(desk.sheet().readings[0].answers.at(1).response.chosen == std::vector<std::string>{"B"});
    CHECK(exam::mayEnter(desk.sheet(), PersonId("anna")));
    desk.add(PaperEntryKind::Finished, "anna", 0, {});
    CHECK(exam::mayEnter(desk.sheet(), PersonId("anna")).error().code == "exam.entry-over");
    CHECK_FALSE(desk.sheet().readTwice());
    desk.enter("bo", 1, "B");
    CHECK(exam::mayEnter(desk.sheet(), PersonId("cai")).error().code == "exam.entry-two-others");
    desk.add(PaperEntryKind::Finished, "bo", 0, {});
    CHECK(desk.sheet().readTwice());
    desk.add(PaperEntryKind::Recorded, "bo", 0, "a1");
    CHECK(desk.sheet().recorded == AttemptId("a1"));
    CHECK(exam::mayEnter(desk.sheet(), PersonId("dan")).error().code == "exam.entry-recorded");
}

TEST_CASE("lines that no desk writes are damage", "[exam][paper]") {
    Desk desk;
    desk.enterAll("anna", {"A", "A", "", ""});
    SECTION("settled before two have read it") {
        desk.settle("bo", 1, "A");
    }
    SECTION("entered after the end") {
        desk.enter("anna", 2, "B");
    }
    SECTION("finished by somebody who entered nothing") {
        desk.add(PaperEntryKind::Finished, "bo", 0, {});
    }
    SECTION("recorded after one reading") {
        desk.add(PaperEntryKind::Recorded, "bo", 0, "a1");
    }
    SECTION("an answer that cannot be read") {
        desk.add(PaperEntryKind::Entered, "bo", 1, "{");
    }
    SECTION("withdrawn by a number that nobody has") {
        desk.add(PaperEntryKind::Withdrawn, "bo", 2, "错了");
    }
    SECTION("a third reader") {
        desk.enter("bo", 1, "A");
        desk.enter("cai", 1, "A");
    }
    CHECK(enteredSheet(desk.lines).error().code == "exam.entry-damaged");
}

}  // namespace qgt
