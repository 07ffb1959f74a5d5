#include "engine/seat/task_answer.h"
#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <string>
#include <vector>

using qgt::seat::checkAnswer;
using qgt::seat::decodeAnswer;
using qgt::seat::encodeAnswer;
using qgt::seat::nodeAfter;
using qgt::seat::SeatMove;
using qgt::seat::TaskAnswer;
using qgt::test::chosen;
using qgt::test::decided;
using qgt::test::seatPaper;
using qgt::test::written;

namespace {

TaskAnswer matched(const std::vector<int>& rights) {
    TaskAnswer answer;
    answer.response.matches = rights;
    return answer;
}

std::string codeOf(int slot, const TaskAnswer& answer) {
    const auto paper = seatPaper();
    const auto checked = checkAnswer(*paper.task(slot), answer);
    return checked ? "" : checked.error().code;
}

TaskAnswer withText(TaskAnswer answer, const std::string& text) {
    answer.response.texts = {text};
    return answer;
}

const SeatMove kVisit{0, 0, ""};
const SeatMove kAsked{1, -1, "何时开始漏的？"};

}  // namespace

TEST_CASE("an answer fits a task when it names what was shown", "[seat]") {
    struct Row {
        int slot;
        TaskAnswer answer;
        bool fits;
    };

    const std::vector<Row> rows{
        {qgt::test::kSingle, chosen({"D"}), true},
        {qgt::test::kSingle, chosen({"E"}), false},
        {qgt::test::kSingle, chosen({"A", "B"}), false},
        {qgt::test::kSingle, chosen({"a"}), false},
        {qgt::test::kSingle, chosen({"AB"}), false},
        {qgt::test::kSingle, chosen({""}), false},
        {qgt::test::kSingle, chosen({"T"}), false},
        {qgt::test::kSingle, written({"A"}), false},
        {qgt::test::kSingle, withText(chosen({"A"}), "x"), false},
        {qgt::test::kMultiple, chosen({"B", "A", "D"}), true},
        {qgt::test::kMultiple, chosen({"A", "A"}), false},
        {qgt::test::kMultiple, chosen({"A", "E"}), false},
        {qgt::test::kTrueFalse, chosen({"T"}), true},
        {qgt::test::kTrueFalse, chosen({"F"}), true},
        {qgt::test::kTrueFalse, chosen({"A"}), false},
        {qgt::test::kTrueFalse, chosen({"T", "F"}), false},
        {qgt::test::kFillIn, written({"三", ""}), true},
        {qgt::test::kFillIn, written({"三"}), false},
        {qgt::test::kFillIn, written({"三", "七", "九"}), false},
        {qgt::test::kOrdering, chosen({"C", "A", "B"}), true},
        {qgt::test::kOrdering, chosen({"C", "A"}), false},
        {qgt::test::kOrdering, chosen({"C", "A", "A"}), false},
        {qgt::test::kMatching, matched({2, -1}), true},
        {qgt::test::kMatching, matched({2}), false},
        {qgt::test::kMatching, matched({3, 0}), false},
        {qgt::test::kMatching, matched({-2, 0}), false},
        {qgt::test::kShort, written({"先受理。"}), true},
        {qgt::test::kShort, written({"一", "二"}), false},
        {qgt::test::kShort, decided({kVisit}), false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.slot, encodeAnswer(row.answer));
        CHECK(codeOf(row.slot, row.answer) == (row.fits ? "" : "seat.answer-unfit"));
    }
}

TEST_CASE("nobody marks oneself in an exam, and nobody says that one does not know", "[seat]") {
    TaskAnswer answer = chosen({"A"});
    answer.response.dontKnow = true;
    CHECK(codeOf(qgt::test::kSingle, answer) == "seat.answer-unfit");
    answer = written({"先受理。"});
    answer.response.rubricMet = {true};
    CHECK(codeOf(qgt::test::kShort, answer) == "seat.answer-unfit");
}

TEST_CASE("a case is answered by a way through it from its start", "[seat]") {
    const auto fits = [](const std::vector<SeatMove>& moves) {
        return codeOf(qgt::test::kFirstCase, decided(moves)).empty();
    };
    CHECK(fits({kVisit}));
    CHECK(fits({kVisit, kAsked, {2, 1, ""}}));
    CHECK(fits({{0, 1, ""}, {2, 0, ""}}));
    CHECK_FALSE(fits({{2, 0, ""}}));
    CHECK_FALSE(fits({{0, 2, ""}}));
    CHECK_FALSE(fits({{0, -1, ""}}));
    CHECK_FALSE(fits({{0, 0, "text at a choice"}}));
    CHECK_FALSE(fits({kVisit, {2, 0, ""}}));
    CHECK_FALSE(fits({kVisit, {1, 0, ""}}));
    CHECK_FALSE(fits({{0, 1, ""}, {2, 0, ""}, {0, 1, ""}}));
    CHECK_FALSE(fits({{0, 1, ""}, {2, 0, ""}, {-1, -1, ""}}));
}

TEST_CASE("what is being written belongs to an open question of a case only", "[seat]") {
    const int slot = qgt::test::kFirstCase;
    CHECK(codeOf(slot, withText(decided({kVisit}), "先问")).empty());
    CHECK(codeOf(slot, withText(decided({}), "先问")) == "seat.answer-unfit");
    CHECK(codeOf(slot, withText(decided({kVisit, kAsked}), "先问")) == "seat.answer-unfit");
    CHECK(codeOf(slot, withText(decided({kVisit, kAsked, {2, 0, ""}}), "x")) ==
          "seat.answer-unfit");
}

TEST_CASE("where a way stands is the node to decide next", "[seat]") {
    const auto paper = seatPaper();
    const auto& scenario = *paper.task(qgt::test::kFirstCase)->scenario;
    CHECK(nodeAfter(scenario, {}) == 0);
    CHECK(nodeAfter(scenario, {kVisit}) == 1);
    CHECK(nodeAfter(scenario, {kVisit, kAsked}) == 2);
    CHECK(nodeAfter(scenario, {kVisit, kAsked, {2, 0, ""}}) == -1);
    CHECK(nodeAfter(scenario, {{1, 0, ""}}) == -1);
}

TEST_CASE("texts that cannot be kept without loss are refused with their own reason", "[seat]") {
    const std::string tooLong(qgt::grading::kMaxResponseTextBytes + 1, 'x');
    CHECK(codeOf(qgt::test::kShort, written({tooLong})) == "grading.response-too-long");
    CHECK(codeOf(qgt::test::kShort, written({"\xff"})) == "grading.response-not-text");
    CHECK(codeOf(qgt::test::kFirstCase, decided({kVisit, {1, -1, "\xff"}})) ==
          "grading.response-not-text");
}

TEST_CASE("an answer in which nothing is said is none", "[seat]") {
    CHECK(TaskAnswer{}.empty());
    CHECK(written({"", " 　"}).empty());
    CHECK(matched({-1, -1}).empty());
    CHECK_FALSE(matched({-1, 0}).empty());
    CHECK_FALSE(written({"", "七"}).empty());
    CHECK_FALSE(decided({kVisit}).empty());
    CHECK_FALSE(chosen({"A"}).empty());
}

TEST_CASE("an answer comes back equal, and any other spelling is damage", "[seat]") {
    for (const TaskAnswer& answer : {TaskAnswer{},
                                     chosen({"C", "A"}),
                                     matched({2, -1}),
                                     written({"三", "\"\\\n"}),
                                     decided({kVisit, kAsked, {2, 1, ""}}),
                                     withText(decided({kVisit}), "先问")}) {
        const std::string json = encodeAnswer(answer);
        CAPTURE(json);
        const auto read = decodeAnswer(json);
        REQUIRE(read.has_value());
        CHECK(*read == answer);
        CHECK_FALSE(decodeAnswer(json + " ").has_value());
    }
    const std::vector<std::string> damaged{"",
                                           "[]",
                                           R"({"moves":[]})",
                                           R"({"moves":{"node":1}})",
                                           R"({"moves":[{"node":1,"choice":-1}]})",
                                           R"({"moves":[{"choice":1,"node":1}]})",
                                           R"({"moves":[{"node":1}],"response":{"chosen":["A"]}})",
                                           R"({"response":{}})",
                                           R"({"response":{"chosen":["A"],"key":["B"]}})",
                                           R"({"response":{"chosen":["A"]},"x":1})"};
    for (const std::string& json : damaged) {
        CAPTURE(json);
        CHECK_FALSE(decodeAnswer(json).has_value());
    }
}
