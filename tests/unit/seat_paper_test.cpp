#include "engine/seat/seat_paper.h"

#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <string>

using qgt::seat::decodeSeatPaper;
using qgt::seat::digestOf;
using qgt::seat::encodeSeatPaper;
using qgt::seat::SeatPaper;
using qgt::test::seatPaper;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

void checkDamaged(const std::string& json) {
    CAPTURE(json.substr(0, 200));
    const auto read = decodeSeatPaper(json);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == "seat.paper-damaged");
}

}  // namespace

TEST_CASE("a paper comes back equal from what is written of it", "[seat]") {
    const SeatPaper paper = seatPaper();
    const auto read = decodeSeatPaper(encodeSeatPaper(paper));
    REQUIRE(read.has_value());
    CHECK(*read == paper);
    CHECK(encodeSeatPaper(*read) == encodeSeatPaper(paper));
    CHECK(decodeSeatPaper(encodeSeatPaper(SeatPaper{})).has_value());
}

TEST_CASE("any other spelling of a paper is damage", "[seat]") {
    const std::string json = encodeSeatPaper(seatPaper());
    checkDamaged("");
    checkDamaged("[]");
    checkDamaged(json + " ");
    checkDamaged(json.substr(0, json.size() - 1));
    checkDamaged(replaced(json, R"({"schema":1,)", R"({"schema":2,)"));
    checkDamaged(replaced(json, R"("minutes":90)", R"("minutes": 90)"));
    checkDamaged(replaced(json, R"("minutes":90)", R"("minutes":90.0)"));
    checkDamaged(replaced(json, R"("minutes":90)", R"("minutes":"90")"));
    checkDamaged(replaced(json, R"("minutes":90)", R"("minutes":-1)"));
    checkDamaged(replaced(json, R"("minutes":90)", R"("minutes":18446744073709551615)"));
    checkDamaged(replaced(json, R"("minutes":90,)", ""));
    checkDamaged(replaced(json, R"("minutes":90)", R"("minutes":90,"minutes":90)"));
    checkDamaged(replaced(json, R"("label":"A","candidate")", R"("label":"\u0041","candidate")"));
    checkDamaged(replaced(json, R"("protection":1)", R"("protection":4)"));
    checkDamaged(replaced(json, R"("navigation":"free")", R"("navigation":"none")"));
}

TEST_CASE("a paper with a field that it does not have is refused at every depth", "[seat]") {
    const std::string json = encodeSeatPaper(seatPaper());
    checkDamaged(replaced(json, R"({"schema":1,)", R"({"answer":"B","schema":1,)"));
    checkDamaged(
        replaced(json, R"({"kind":"single_choice",)", R"({"answer":"B","kind":"single_choice",)"));
    checkDamaged(replaced(json, R"("start":0)", R"("start":0,"criteria":[])"));
    checkDamaged(replaced(json, R"("next":1})", R"("next":1,"consequence":"…"})"));
    checkDamaged(replaced(json, R"("person":"chen-jing")", R"("person":"chen-jing","id":1)"));
}

TEST_CASE("a paper that leads out of itself is refused", "[seat]") {
    SeatPaper paper = seatPaper();
    auto& scenario = *paper.sections[8].tasks[0].scenario;
    SECTION("a choice to a node that is not there") {
        scenario.nodes[0].choices[0].next = 3;
    }
    SECTION("an open question to a node that is not there") {
        scenario.nodes[1].next = 3;
    }
    SECTION("a start that is not there") {
        scenario.start = 3;
    }
    SECTION("a line of somebody who is not there") {
        scenario.nodes[0].scene[0].who = 2;
    }
    SECTION("a case without its scenario") {
        paper.sections[8].tasks[0].scenario.reset();
    }
    SECTION("a scenario where there is no case") {
        paper.sections[0].tasks[0].scenario = scenario;
    }
    SECTION("a task of another kind than its section") {
        paper.sections[0].tasks[0].kind = qgt::seat::TaskKind::TrueFalse;
    }
    SECTION("more options than letters") {
        paper.sections[0].tasks[0].options.assign(27, "甲");
    }
    SECTION("more tasks than a paper has") {
        paper.sections[0].tasks.assign(qgt::seat::kMostSlots, paper.sections[0].tasks[0]);
    }
    checkDamaged(encodeSeatPaper(paper));
}

TEST_CASE("what is too long or too deep is refused before it is read", "[seat]") {
    checkDamaged(std::string(qgt::seat::kMostPaperBytes, '['));
    checkDamaged(std::string(qgt::seat::kMostPaperBytes + 1, ' '));
    SeatPaper paper = seatPaper();
    paper.title.assign(qgt::seat::kMostPaperBytes, 'x');
    checkDamaged(encodeSeatPaper(paper));
}

TEST_CASE("slots are counted through all sections", "[seat]") {
    const SeatPaper paper = seatPaper();
    CHECK(paper.slotCount() == qgt::test::kThirdStep);
    CHECK(paper.task(0) == nullptr);
    CHECK(paper.task(qgt::test::kThirdStep + 1) == nullptr);
    REQUIRE(paper.task(qgt::test::kOrderingToo) != nullptr);
    CHECK(paper.task(qgt::test::kOrderingToo)->stem == "再排");
    CHECK(paper.sectionOf(qgt::test::kOrderingToo) == 4);
    CHECK(paper.sectionOf(qgt::test::kMatching) == 5);
}

TEST_CASE("papers that differ in anything have different digests", "[seat]") {
    const SeatPaper paper = seatPaper();
    SeatPaper other = paper;
    CHECK(digestOf(paper) == digestOf(other));
    other.sections[2].tasks[0].stem += " ";
    CHECK(digestOf(paper) != digestOf(other));
}
