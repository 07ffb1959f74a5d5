#include "engine/grading/response.h"
#include "tests/support/catch.h"

#include <string>

using qgt::grading::checkStorable;
using qgt::grading::Confidence;
using qgt::grading::confidenceFromText;
using qgt::grading::decodeResponse;
using qgt::grading::encodeResponse;
using qgt::grading::Response;
using qgt::grading::toText;

TEST_CASE("the stored form of a response never changes", "[grading]") {
    // Data folders in the field hold these bytes.
    CHECK(encodeResponse({}) == "{}");
    CHECK(encodeResponse({{"C", "A"}, {}, {}, {}, false}) == R"({"chosen":["C","A"]})");
    CHECK(
        encodeResponse({{}, {"五\n\"年\""}, {0, -1}, {true, false}, true}) ==
        R"({"texts":["五\n\"年\""],"matches":[0,-1],"rubric_met":[true,false],"dont_know":true})");
}

TEST_CASE("anything but the stored form of a response is damage", "[grading]") {
    const std::string json = GENERATE(as<std::string>{},
                                      "",
                                      "null",
                                      "[]",
                                      "{",
                                      "{} ",
                                      R"({"chosen":[]})",
                                      R"({"chosen":"A"})",
                                      R"({"chosen":[1]})",
                                      R"({"chosen":["A"],"chosen":["B"]})",
                                      R"({ "chosen":["A"]})",
                                      R"({"texts":["a"],"chosen":["A"]})",
                                      R"({"matches":[1.5]})",
                                      R"({"matches":[99999999999999999999]})",
                                      R"({"matches":[-2]})",
                                      R"({"rubric_met":[1]})",
                                      R"({"dont_know":false})",
                                      R"({"dont_know":1})",
                                      R"({"right":true})",
                                      "{\"chosen\":[\"\xFF\"]}",
                                      R"({"chosen":["\ud800"]})");
    CAPTURE(json);
    const auto decoded = decodeResponse(json);
    REQUIRE_FALSE(decoded.has_value());
    CHECK(decoded.error().code == "grading.response-damaged");
}

TEST_CASE("a response that is deep, long or endless is refused without harm", "[grading]") {
    CHECK_FALSE(decodeResponse(std::string(200'000, '[')).has_value());
    CHECK_FALSE(decodeResponse(std::string(300'000, ' ')).has_value());
    Response many;
    many.chosen.assign(65, "A");
    CHECK(checkStorable(many).error().code == "grading.response-too-long");
    CHECK_FALSE(decodeResponse(encodeResponse(many)).has_value());
    Response essay;
    essay.texts = {std::string(20'001, 'a')};
    CHECK(checkStorable(essay).error().code == "grading.response-too-long");
    essay.texts.assign(14, std::string(20'000, 'a'));
    CHECK(checkStorable(essay).error().code == "grading.response-too-long");
    essay.texts = {std::string(20'000, 'a')};
    CHECK(checkStorable(essay).has_value());
    CHECK(decodeResponse(encodeResponse(essay)) == essay);
    Response bytes;
    bytes.texts = {"\xE4\xB8"};
    CHECK(checkStorable(bytes).error().code == "grading.response-not-text");
    CHECK(decodeResponse(encodeResponse(bytes)).has_value());
}

TEST_CASE("confidence keeps its stored names", "[grading]") {
    CHECK(toText(Confidence::Sure) == "sure");
    CHECK(toText(Confidence::Unsure) == "unsure");
    CHECK(toText(Confidence::Guess) == "guess");
    for (const Confidence confidence : {Confidence::Sure, Confidence::Unsure, Confidence::Guess}) {
        CHECK(confidenceFromText(toText(confidence)) == confidence);
    }
    CHECK_FALSE(confidenceFromText("certain").has_value());
}
