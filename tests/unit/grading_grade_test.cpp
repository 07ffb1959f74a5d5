#include "engine/grading/grade.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <string>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::bank::Item;
using qgt::bank::ItemKind;
using qgt::grading::Grade;
using qgt::grading::grade;
using qgt::grading::guessRate;
using qgt::grading::Response;
using qgt::test::rightResponse;
using qgt::test::sampleItem;
using qgt::test::wrongResponse;

namespace {

Response choosing(std::vector<std::string> keys) {
    Response response;
    response.chosen = std::move(keys);
    return response;
}

Response writing(std::vector<std::string> texts) {
    Response response;
    response.texts = std::move(texts);
    return response;
}

Response matching(std::vector<int> matches) {
    Response response;
    response.matches = std::move(matches);
    return response;
}

}  // namespace

TEST_CASE("every kind grades its right answer as right and a wrong one as wrong", "[grading]") {
    const auto kind = GENERATE(ItemKind::SingleChoice,
                               ItemKind::MultipleChoice,
                               ItemKind::TrueFalse,
                               ItemKind::FillIn,
                               ItemKind::Ordering,
                               ItemKind::Matching,
                               ItemKind::ShortAnswer);
    const Item item = sampleItem(kind, "aaaaaaaaaa");
    CAPTURE(qgt::bank::toText(kind));

    const Grade right = grade(item, rightResponse(item));
    CHECK(right.right);
    CHECK(right.shareHundredths == 100);
    CHECK(right.selfMarked == (kind == ItemKind::ShortAnswer));

    const Grade wrong = grade(item, wrongResponse(item));
    CHECK_FALSE(wrong.right);
    CHECK(wrong.shareHundredths < 100);

    Response dontKnow = rightResponse(item);
    dontKnow.dontKnow = true;
    CHECK_FALSE(grade(item, dontKnow).right);
    CHECK(grade(item, dontKnow).shareHundredths == 0);

    CHECK_FALSE(grade(item, Response{}).right);
    CHECK(grade(item, Response{}).shareHundredths == 0);
}

TEST_CASE("choices count only as the whole set of keys", "[grading]") {
    const Item single = sampleItem(ItemKind::SingleChoice, "aaaaaaaaaa");
    CHECK_FALSE(grade(single, choosing({"B", "C"})).right);
    CHECK_FALSE(grade(single, choosing({"B", "B"})).right);
    CHECK_FALSE(grade(single, choosing({"Z"})).right);
    CHECK_FALSE(grade(single, choosing({"b"})).right);

    const Item multiple = sampleItem(ItemKind::MultipleChoice, "aaaaaaaaab");
    CHECK(grade(multiple, choosing({"C", "A"})).right);
    CHECK(grade(multiple, choosing({"A"})).shareHundredths == 0);
    CHECK(grade(multiple, choosing({"A", "C", "D"})).shareHundredths == 0);
}

TEST_CASE("a blank takes any accepted form, whatever its width, case and spaces", "[grading]") {
    const Item item = sampleItem(ItemKind::FillIn, "aaaaaaaaaa");
    CHECK(grade(item, writing({"5", "居民会议"})).right);
    CHECK(grade(item, writing({"５", " 居民　会议 "})).right);
    CHECK(grade(item, writing({"五", "居委会"})).shareHundredths == 50);
    CHECK(grade(item, writing({"五"})).shareHundredths == 0);
    CHECK(grade(item, writing({"五", "居民会议", "多余"})).shareHundredths == 0);

    Item careless = item;
    careless.blanks = {{{" "}, ""}, {{"甲"}, ""}};
    CHECK(grade(careless, writing({"", "甲"})).shareHundredths == 50);
}

TEST_CASE("an order earns its right neighbours", "[grading]") {
    const Item item = sampleItem(ItemKind::Ordering, "aaaaaaaaaa");  // C A D B
    CHECK(grade(item, choosing({"A", "D", "B", "C"})).shareHundredths == 66);
    CHECK(grade(item, choosing({"D", "B", "C", "A"})).shareHundredths == 66);
    CHECK(grade(item, choosing({"B", "D", "A", "C"})).shareHundredths == 0);
    CHECK(grade(item, choosing({"C", "A", "D"})).shareHundredths == 0);
    CHECK(grade(item, choosing({"C", "A", "D", "D"})).shareHundredths == 0);
}

TEST_CASE("matches earn each left that found its right", "[grading]") {
    const Item item = sampleItem(ItemKind::Matching, "aaaaaaaaaa");
    CHECK(grade(item, matching({0, 1, 3})).shareHundredths == 66);
    CHECK(grade(item, matching({0, -1, -1})).shareHundredths == 33);
    CHECK(grade(item, matching({0, 1})).shareHundredths == 0);
    CHECK(grade(item, matching({0, 1, 4})).shareHundredths == 0);
}

TEST_CASE("a short answer earns the marks of the points that were met", "[grading]") {
    const Item item = sampleItem(ItemKind::ShortAnswer, "aaaaaaaaaa");  // 1 + 2 + 1 marks
    Response response = writing({"登记"});
    response.rubricMet = {false, true, false};
    CHECK(grade(item, response).shareHundredths == 50);
    CHECK_FALSE(grade(item, response).right);
    response.rubricMet = {true, true};
    CHECK(grade(item, response).shareHundredths == 0);
}

TEST_CASE("the chance of guessing follows the form of the task", "[grading]") {
    constexpr double kExact = 1e-12;
    const auto rate = [](ItemKind kind) { return guessRate(sampleItem(kind, "aaaaaaaaaa")); };
    CHECK_THAT(rate(ItemKind::SingleChoice), WithinAbs(1.0 / 4, kExact));
    CHECK_THAT(rate(ItemKind::TrueFalse), WithinAbs(1.0 / 2, kExact));
    CHECK_THAT(rate(ItemKind::MultipleChoice), WithinAbs(1.0 / 26, kExact));  // 32 - 5 - 1
    CHECK_THAT(rate(ItemKind::Ordering), WithinAbs(1.0 / 24, kExact));
    CHECK_THAT(rate(ItemKind::Matching), WithinAbs(1.0 / 24, kExact));  // 4 · 3 · 2
    CHECK_THAT(rate(ItemKind::FillIn), WithinAbs(0.0, kExact));
    CHECK_THAT(rate(ItemKind::ShortAnswer), WithinAbs(0.0, kExact));
    CHECK_THAT(guessRate(Item{}), WithinAbs(0.0, kExact));
}
