#include "engine/grading/grade.h"
#include "engine/grading/scoring_scheme.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <string>
#include <vector>

using qgt::bank::BlueprintSection;
using qgt::bank::Item;
using qgt::bank::ItemKind;
using qgt::bank::ScoringScheme;
using qgt::bank::TaskKind;
using qgt::grading::headSentence;
using qgt::grading::Outcome;
using qgt::grading::Response;
using qgt::grading::Score;
using qgt::grading::score;
using qgt::test::rightResponse;
using qgt::test::sampleItem;
using qgt::test::wrongResponse;

namespace {

BlueprintSection section(TaskKind kind, ScoringScheme scheme, int marks = 200) {
    BlueprintSection made;
    made.title = "一";
    made.kind = kind;
    made.marks = marks;
    made.scoring.scheme = scheme;
    return made;
}

Response choosingAll(std::vector<std::string> keys) {
    Response response;
    response.chosen = std::move(keys);
    return response;
}

Response writingText(std::vector<std::string> texts) {
    Response response;
    response.texts = std::move(texts);
    return response;
}

}  // namespace

TEST_CASE("no answer is told apart from a wrong one, for every kind of item", "[grading]") {
    const auto kind = GENERATE(ItemKind::SingleChoice,
                               ItemKind::MultipleChoice,
                               ItemKind::TrueFalse,
                               ItemKind::FillIn,
                               ItemKind::Ordering,
                               ItemKind::Matching);
    const Item item = sampleItem(kind, "aaaaaaaaaa");
    BlueprintSection exact = section(TaskKind::SingleChoice, ScoringScheme::Exact);
    exact.scoring.penalty = 50;
    CAPTURE(toText(kind));
    CHECK(score(item, Response{}, exact) == Score{0, Outcome::NotAnswered});
    Response dontKnow = wrongResponse(item);
    dontKnow.dontKnow = true;
    CHECK(score(item, dontKnow, exact) == Score{0, Outcome::NotAnswered});
    CHECK(score(item, wrongResponse(item), exact) == Score{-50, Outcome::Wrong});
    CHECK(score(item, rightResponse(item), exact) == Score{200, Outcome::Right});
}

TEST_CASE("a response that cannot be of this item is wrong and never partly right", "[grading]") {
    const Item item = sampleItem(ItemKind::MultipleChoice, "aaaaaaaaab");
    const BlueprintSection half = section(TaskKind::MultipleChoice, ScoringScheme::HalfIfSubset);
    REQUIRE(item.answer == std::vector<std::string>{"A", "C"});
    CHECK(score(item, choosingAll({"A"}), half) == Score{100, Outcome::Partial});
    CHECK(score(item, choosingAll({"A", "A"}), half) == Score{0, Outcome::Wrong});
    CHECK(score(item, choosingAll({"A", "Z"}), half) == Score{0, Outcome::Wrong});
    CHECK(score(item, choosingAll({"C", "A"}), half) == Score{200, Outcome::Right});
}

TEST_CASE("a part that reaches full marks by its sum is still not right", "[grading]") {
    const Item item = sampleItem(ItemKind::MultipleChoice, "aaaaaaaaab");
    BlueprintSection each = section(TaskKind::MultipleChoice, ScoringScheme::EachHalf);
    each.scoring.each = 300;
    CHECK(score(item, choosingAll({"A"}), each) == Score{200, Outcome::Partial});
}

TEST_CASE("blanks are compared after folding, with every accepted form, each for its share",
          "[grading]") {
    Item item = sampleItem(ItemKind::FillIn, "aaaaaaaaac");
    item.blanks = {{{"五", "5"}, ""}, {{"居民委员会", "居委会"}, ""}, {{"A卡"}, ""}};
    const BlueprintSection shared = section(TaskKind::FillIn, ScoringScheme::Proportional);
    CHECK(score(item, writingText({"５", " 居委会 ", "ａ 卡"}), shared) ==
          Score{200, Outcome::Right});
    CHECK(score(item, writingText({"五", "街道", ""}), shared) == Score{66, Outcome::Partial});
    CHECK(score(item, writingText({"四", "", ""}), shared) == Score{0, Outcome::Wrong});
    CHECK(score(item, writingText({"", "　", " "}), shared) == Score{0, Outcome::NotAnswered});
    CHECK(score(item, writingText({"五"}), shared) == Score{0, Outcome::Wrong});
    const BlueprintSection exact = section(TaskKind::FillIn, ScoringScheme::Exact);
    CHECK(score(item, writingText({"五", "居委会", ""}), exact) == Score{0, Outcome::Wrong});
}

TEST_CASE("an order is shared by neighbours, a matching by pairs", "[grading]") {
    Item order = sampleItem(ItemKind::Ordering, "aaaaaaaaad");
    order.options = {{"A", "甲", ""}, {"B", "乙", ""}, {"C", "丙", ""}, {"D", "丁", ""}};
    order.answer = {"A", "B", "C", "D"};
    const BlueprintSection shared = section(TaskKind::Ordering, ScoringScheme::Proportional, 300);
    CHECK(score(order, choosingAll({"A", "B", "C", "D"}), shared).hundredths == 300);
    CHECK(score(order, choosingAll({"D", "A", "B", "C"}), shared) == Score{200, Outcome::Partial});
    CHECK(score(order, choosingAll({"D", "C", "B", "A"}), shared) == Score{0, Outcome::Wrong});
    CHECK(score(order, choosingAll({"A", "B", "C"}), shared) == Score{0, Outcome::Wrong});

    Item match = sampleItem(ItemKind::Matching, "aaaaaaaaae");
    const auto lefts = match.pairs.size();
    Response response;
    response.matches.assign(lefts, -1);
    const BlueprintSection pairs = section(TaskKind::Matching, ScoringScheme::Proportional, 300);
    CHECK(score(match, response, pairs) == Score{0, Outcome::NotAnswered});
    response.matches[0] = 0;
    CHECK(score(match, response, pairs) == Score{300 / static_cast<int>(lefts), Outcome::Partial});
    response.matches[0] = 1;
    CHECK(score(match, response, pairs) == Score{0, Outcome::Wrong});
}

TEST_CASE("the marks of a case are its criteria of a hundred", "[grading]") {
    const BlueprintSection plan = section(TaskKind::Case, ScoringScheme::Proportional, 1250);
    CHECK(qgt::grading::caseMarks(100, true, plan) == Score{1250, Outcome::Right});
    CHECK(qgt::grading::caseMarks(55, true, plan) == Score{687, Outcome::Partial});
    CHECK(qgt::grading::caseMarks(0, true, plan) == Score{0, Outcome::Wrong});
    CHECK(qgt::grading::caseMarks(0, false, plan) == Score{0, Outcome::NotAnswered});
}

TEST_CASE("a task may be below nothing and a paper may not", "[grading]") {
    CHECK(qgt::grading::paperMarks({{100, Outcome::Right}, {-50, Outcome::Wrong}, {}}) == 50);
    CHECK(qgt::grading::paperMarks({{-50, Outcome::Wrong}, {-50, Outcome::Wrong}}) == 0);
    CHECK(qgt::grading::paperMarks({}) == 0);
}

TEST_CASE("full marks and nothing are those of the grade that practice gives", "[grading]") {
    for (const ItemKind kind : {ItemKind::SingleChoice,
                                ItemKind::MultipleChoice,
                                ItemKind::TrueFalse,
                                ItemKind::FillIn,
                                ItemKind::Ordering,
                                ItemKind::Matching}) {
        const Item item = sampleItem(kind, "aaaaaaaaaa");
        const BlueprintSection exact = section(TaskKind::SingleChoice, ScoringScheme::Exact);
        for (const Response& response : {rightResponse(item), wrongResponse(item)}) {
            CHECK((score(item, response, exact).outcome == Outcome::Right) ==
                  qgt::grading::grade(item, response).right);
        }
    }
}

TEST_CASE("the head of a paper says the scheme with its numbers", "[grading]") {
    BlueprintSection several = section(TaskKind::MultipleChoice, ScoringScheme::EachHalf);
    several.count = 15;
    several.scoring.each = 50;
    const auto sentence = headSentence(several);
    CHECK(sentence.code == "scoring.each-half");
    const qgt::Args& args = sentence.args;
    const auto has = [&](const char* name, const char* value) {
        return std::find(args.begin(),
                         args.end(),
                         std::pair<std::string, std::string>{name, value}) != args.end();
    };
    CHECK(has("count", "15"));
    CHECK(has("marks", "2"));
    CHECK(has("sum", "30"));
    CHECK(has("each", "0.5"));
    several.scoring = {ScoringScheme::Exact, 0, 0, 0, 0};
    CHECK(headSentence(several).code == "scoring.exact-several");
    several.scoring.penalty = 50;
    CHECK(headSentence(several).code == "scoring.exact-penalty");
    CHECK(headSentence(section(TaskKind::Case, ScoringScheme::Proportional)).code ==
          "scoring.by-criterion");
}
