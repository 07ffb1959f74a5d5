#include "engine/exam/exam_result.h"

#include "tests/support/catch.h"
#include "tests/support/sitting.h"

#include <algorithm>
#include <string>
#include <vector>

namespace qgt {

using bank::ItemKind;
using exam::ExamResult;
using exam::PartResult;
using exam::PassRuleKind;
using exam::RuleResult;
using exam::TaskResult;
using grading::Outcome;
using grading::Response;
using test::answerAsInTable;
using test::Sitting;
using test::SmallExam;

namespace {

const TaskResult& taskOf(const ExamResult& result, int slot) {
    return result.tasks.at(static_cast<std::size_t>(slot - 1));
}

const RuleResult& ruleOf(const ExamResult& result, PassRuleKind kind, const std::string& block) {
    const auto found =
        std::find_if(result.rules.begin(), result.rules.end(), [&](const RuleResult& rule) {
            return rule.kind == kind && rule.block == block;
        });
    REQUIRE(found != result.rules.end());
    return *found;
}

}  // namespace

TEST_CASE("a small paper comes to what was reckoned by hand", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    answerAsInTable(sitting);
    const ExamResult result = sitting.scored();

    struct Row {
        ItemKind kind;
        const char* line;
        int got;
        Outcome outcome;
    };

    const std::vector<Row> rows{
        {ItemKind::SingleChoice, "selfgov", 100, Outcome::Right},
        {ItemKind::SingleChoice, "residence", -25, Outcome::Wrong},     // wrong: 0.25 off
        {ItemKind::MultipleChoice, "residence", 50, Outcome::Partial},  // one of two: 0.5
        {ItemKind::TrueFalse, "selfgov", 0, Outcome::Wrong},
        {ItemKind::FillIn, "selfgov", 100, Outcome::Partial},          // one blank of two
        {ItemKind::Ordering, "residence", 100, Outcome::Partial},      // C A of C A, A D, D B
        {ItemKind::Matching, "selfgov", 100, Outcome::Partial},        // one left of three
        {ItemKind::ShortAnswer, "residence", 200, Outcome::Partial}};  // 1 + 1 of 1 + 2 + 1
    for (const Row& row : rows) {
        CAPTURE(static_cast<int>(row.kind), row.line);
        const TaskResult& task = taskOf(result, sitting.slotOf(row.kind, row.line));
        CHECK(task.score == grading::Score{row.got, row.outcome});
        CHECK(task.line == LineId(row.line));
        CHECK(task.block == BlockId(std::string(row.line) == "selfgov" ? "basics" : "services"));
    }
    const TaskResult& scenario = result.tasks.back();
    CHECK(scenario.score == grading::Score{700, Outcome::Partial});  // 40 + 30 of 100
    CHECK(result.got == 1325);
    CHECK(result.most == 2700);
    CHECK(result.complete);
}

TEST_CASE("parts of a paper have its items, and its cases stand apart", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    answerAsInTable(sitting);
    const ExamResult result = sitting.scored();
    // id, got, most, tasks, right, not answered
    CHECK(result.blocks ==
          std::vector<PartResult>{{"basics", 300, 700, 4, 1, 0}, {"services", 325, 1000, 4, 0, 0}});
    CHECK(result.lines == std::vector<PartResult>{{"selfgov", 300, 700, 4, 1, 0},
                                                  {"residence", 325, 1000, 4, 0, 0}});
    CHECK(result.levels == std::vector<PartResult>{{"know", 625, 1700, 8, 1, 0}});
    CHECK(result.cases == PartResult{"case", 700, 1000, 1, 0, 0});
    REQUIRE(result.next.size() == 2);
    CHECK(result.next[0].line == LineId("residence"));
    CHECK(result.next[0].lost == 675);
    CHECK(result.next[0].items.size() == 4);
    CHECK(result.next[1].line == LineId("selfgov"));
    CHECK(result.next[1].lost == 400);
    CHECK(result.next[1].items.size() == 3);
}

TEST_CASE("who has the marks but not those of one block does not pass", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    answerAsInTable(sitting);
    const ExamResult result = sitting.scored();
    CHECK(result.rules ==
          std::vector<RuleResult>{{PassRuleKind::Total, "", 1300, 1325, true},
                                  {PassRuleKind::BlockFloor, "basics", 280, 300, true},
                                  {PassRuleKind::BlockFloor, "services", 400, 325, false},
                                  {PassRuleKind::CriticalErrors, "", 0, 0, true}});
    CHECK_FALSE(result.passed);
    sitting.choose(sitting.slotOf(ItemKind::MultipleChoice), {"A", "C"});
    CHECK(sitting.scored().passed);
}

TEST_CASE("a floor is not reached by a part of a hundredth", "[exam]") {
    SmallExam small;
    small.blueprint.pass.floors.front().percent = 43;  // of 7 marks: 3.01
    Sitting sitting(small);
    answerAsInTable(sitting);
    const RuleResult floor = ruleOf(sitting.scored(), PassRuleKind::BlockFloor, "basics");
    CHECK(floor.need == 301);
    CHECK_FALSE(floor.met);
}

TEST_CASE("nothing answered costs nothing and is not wrong", "[exam]") {
    SmallExam small;
    const Sitting sitting(small);
    const ExamResult result = sitting.scored();
    CHECK(result.got == 0);
    CHECK(result.complete);
    CHECK_FALSE(result.passed);
    for (const TaskResult& task : result.tasks) {
        CHECK(task.score == grading::Score{0, Outcome::NotAnswered});
        CHECK(task.given.empty());
        CHECK_FALSE(task.right.empty());
    }
    CHECK(result.blocks[0] == PartResult{"basics", 0, 700, 4, 0, 4});
    CHECK(result.cases == PartResult{"case", 0, 1000, 1, 0, 1});
    // The same when the journal has nothing of any slot.
    CHECK(exam::scorePaper(sitting.paper.key, {}, {}, *small.bank) == result);
}

TEST_CASE("a paper is never below 0, whatever its tasks cost", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    for (const char* line : {"selfgov", "residence"}) {
        sitting.choose(sitting.slotOf(ItemKind::SingleChoice, line), {"A"});
    }
    const ExamResult result = sitting.scored();
    CHECK(result.got == 0);
    CHECK(result.blocks[0].got == -25);
    CHECK(result.blocks[1].got == -25);
}

TEST_CASE("everything right is the whole marks, everything wrong none", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    sitting.sat = test::allRight(sitting.paper);
    const ExamResult best = sitting.scored();
    CHECK(best.got == 2700);
    CHECK(best.passed);
    CHECK(best.next.empty());
    const int blanks = sitting.slotOf(ItemKind::FillIn);
    for (const TaskResult& task : best.tasks) {
        CHECK(task.score.outcome == Outcome::Right);
        // Of a blank every accepted form is right, and one was given.
        CHECK((task.slot == blanks || task.given == task.right));
    }
    sitting.sat = test::allWrong(sitting.paper);
    const ExamResult worst = sitting.scored();
    CHECK_FALSE(worst.passed);
    for (const TaskResult& task : worst.tasks) {
        CHECK(task.score.outcome != Outcome::Right);
        CHECK(task.score.outcome != Outcome::NotAnswered);
    }
}

TEST_CASE("an open answer waits until somebody has marked it", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    sitting.sat = test::allRight(sitting.paper);
    const exam::CountedMarks marks = sitting.sat.marks;
    const int open = sitting.slotOf(ItemKind::ShortAnswer);
    sitting.sat.marks.first.clear();
    const ExamResult waiting = sitting.scored();
    CHECK_FALSE(waiting.complete);
    CHECK_FALSE(waiting.passed);
    CHECK(taskOf(waiting, open).waitsForMarking);
    CHECK(taskOf(waiting, open).score.hundredths == 0);
    CHECK(waiting.tasks.back().waitsForMarking);
    CHECK(waiting.tasks.back().score.hundredths == 400);
    CHECK(waiting.next.empty());  // nothing is known to be lost
    // Marks of another number of points are none.
    sitting.sat.marks = marks;
    sitting.sat.marks.first[{open, 0}] = {true};
    CHECK_FALSE(sitting.scored().complete);
    sitting.sat.marks = marks;
    CHECK(sitting.scored().complete);
    CHECK(sitting.scored().got == 2700);
}

TEST_CASE("an open answer without a word waits for nobody", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    sitting.walk({{"first", "A", {}}, {"record", "", {false, false}}});
    sitting.sat.marks.first.clear();
    sitting.sat.answers.back().answer.moves.back().text = "  \n";
    Response blank;
    blank.texts = {" "};
    sitting.say(sitting.slotOf(ItemKind::ShortAnswer), blank);
    const ExamResult result = sitting.scored();
    CHECK(result.complete);
    CHECK(result.tasks.back().score.hundredths == 400);
}

TEST_CASE("nobody marks an own answer by what a seat sends", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    const int open = sitting.slotOf(ItemKind::ShortAnswer);
    Response response;
    response.texts = {"不知道"};
    sitting.say(open, response);
    auto& sent = sitting.sat.answers[static_cast<std::size_t>(open - 1)].answer.response;
    sent.rubricMet = {true, true, true};
    const ExamResult result = sitting.scored();
    CHECK(taskOf(result, open).score.hundredths == 0);
    CHECK(taskOf(result, open).waitsForMarking);
}

TEST_CASE("a critical error in a case fails a paper that has the marks", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    sitting.sat = test::allRight(sitting.paper);
    sitting.walk({{"first", "B", {}}});
    const ExamResult result = sitting.scored();
    CHECK(result.got == 1700);
    CHECK(result.tasks.back().criticalError);
    CHECK(ruleOf(result, PassRuleKind::CriticalErrors, "").got == 1);
    CHECK_FALSE(result.passed);
    small.blueprint.pass.criticalErrorFails = false;
    Sitting mild(small);
    mild.sat = sitting.sat;
    CHECK(mild.scored().passed);
}

TEST_CASE("safety-critical items have to be right, as many as the rule says", "[exam]") {
    SmallExam small;
    const ItemId critical = small.item(ItemKind::TrueFalse).id;
    small.blueprint.pass.critical = {1, 1, {critical}};
    Sitting sitting(small);
    sitting.sat = test::allRight(sitting.paper);
    CHECK(sitting.scored().passed);
    const int slot = sitting.slotOf(ItemKind::TrueFalse);
    CHECK(taskOf(sitting.scored(), slot).critical);
    sitting.choose(slot, {"T"});
    const ExamResult result = sitting.scored();
    CHECK(result.got == 2600);
    CHECK_FALSE(result.passed);
    CHECK(ruleOf(result, PassRuleKind::CriticalItems, "") ==
          RuleResult{PassRuleKind::CriticalItems, "", 1, 0, false});
}

TEST_CASE("a case that was not finished has what was earned so far", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    sitting.walk({{"first", "A", {}}});
    CHECK(sitting.scored().tasks.back().score == grading::Score{400, Outcome::Partial});
    // What does not follow from what was decided before is nothing.
    auto& moves = sitting.sat.answers.back().answer.moves;
    moves.push_back(moves.front());
    moves.push_back({9, 9, ""});
    CHECK(sitting.scored().tasks.back().score.hundredths == 400);
    moves.clear();
    moves.push_back({-1, 0, ""});
    CHECK(sitting.scored().tasks.back().score == grading::Score{0, Outcome::NotAnswered});
}

TEST_CASE("what was being written when the time was up is an answer too", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    sitting.walk({{"first", "A", {}}, {"record", "", {false, true}}});
    seat::TaskAnswer& answer = sitting.sat.answers.back().answer;
    const std::string given = sitting.scored().tasks.back().given;
    CHECK(sitting.scored().tasks.back().score.hundredths == 700);
    answer.response.texts = {answer.moves.back().text};
    answer.moves.pop_back();
    CHECK(sitting.scored().tasks.back().score.hundredths == 700);
    CHECK(sitting.scored().tasks.back().given == given);
    sitting.sat.marks.first.clear();
    CHECK(sitting.scored().tasks.back().waitsForMarking);
}

TEST_CASE("a decision near the pass mark is less sure than one far from it", "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    CHECK(sitting.scored().risk.wrongSide < 0.05);
    answerAsInTable(sitting);  // a quarter of a mark above
    const exam::DecisionRisk near = sitting.scored().risk;
    CHECK(near.wrongSide > 0.2);
    CHECK(near.halfWidth > 100);
    sitting.sat = test::allRight(sitting.paper);
    CHECK(sitting.scored().risk.wrongSide < near.wrongSide / 2);
    sitting.sat.marks.first.clear();
    CHECK(sitting.scored().risk == exam::DecisionRisk());
}

TEST_CASE("letters and places that the paper does not have are wrong, not somebody's key",
          "[exam]") {
    SmallExam small;
    Sitting sitting(small);
    const int slot = sitting.slotOf(ItemKind::SingleChoice, "selfgov");
    auto& chosen = sitting.sat.answers[static_cast<std::size_t>(slot - 1)].answer.response.chosen;
    for (const char* letter : {"E", "Z", "a", "AB", "1", ""}) {
        CAPTURE(letter);
        chosen = {letter};
        CHECK(taskOf(sitting.scored(), slot).score == grading::Score{-25, Outcome::Wrong});
    }
    const int pairs = sitting.slotOf(ItemKind::Matching);
    sitting.sat.answers[static_cast<std::size_t>(pairs - 1)].answer.response.matches = {9, 9, 9};
    CHECK(taskOf(sitting.scored(), pairs).score == grading::Score{0, Outcome::Wrong});
}

}  // namespace qgt
