#include "engine/psychometrics/item_analysis.h"
#include "engine/psychometrics/paper_figures.h"
#include "engine/psychometrics/retakes.h"
#include "tests/support/catch.h"
#include "tests/support/item_answers.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::psychometrics::analyseItems;
using qgt::psychometrics::analysePaper;
using qgt::psychometrics::Evidence;
using qgt::psychometrics::feldt;
using qgt::psychometrics::fisher;
using qgt::psychometrics::fQuantile;
using qgt::psychometrics::ItemFigures;
using qgt::psychometrics::ItemFlag;
using qgt::psychometrics::ItemResponse;
using qgt::psychometrics::passesWithin;
using qgt::psychometrics::quantile;
using qgt::psychometrics::Reached;
using qgt::psychometrics::ReliabilityKind;
using qgt::psychometrics::Sitting;
using qgt::psychometrics::wilson;
using qgt::test::answersIn;
using qgt::test::ItemAnswers;

namespace {

constexpr double kClose = 1e-9;

/// tests/data/item_figures.tsv: computed from item_responses.txt by plain sums in Python, F by
/// Simpson's rule.
std::map<std::string, std::vector<double>> expectedFigures() {
    std::ifstream file(std::string(QGT_TEST_DATA) + "/item_figures.tsv");
    std::map<std::string, std::vector<double>> rows;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string name;
        std::getline(words, name, '\t');
        for (std::string word; std::getline(words, word, '\t');) {
            rows[name].push_back(word == "none" ? NAN : std::stod(word));
        }
    }
    return rows;
}

bool has(const ItemFigures& figures, ItemFlag flag) {
    return std::ranges::find(figures.flags, flag) != figures.flags.end();
}

/// Right or wrong on one item after the other, two marks each.
Sitting sitting(const std::vector<int>& right) {
    Sitting answers;
    for (std::size_t i = 0; i < right.size(); ++i) {
        answers.push_back({i, right[i] * 200, 200, Reached::Answered, {}, 0});
    }
    return answers;
}

}  // namespace

TEST_CASE("items are as hard and telling as plain sums have it", "[psychometrics]") {
    const ItemAnswers answers = answersIn("item_responses.txt");
    const auto expected = expectedFigures();
    const std::vector<ItemFigures> figures = analyseItems(answers.items, answers.sittings);
    REQUIRE(figures.size() == 12);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const std::string name = "item" + std::to_string(i);
        CAPTURE(name);
        const std::vector<double>& row = expected.at(name);
        REQUIRE(figures[i].facility);
        REQUIRE(figures[i].itemRest);
        const std::vector<double> found{figures[i].facility->value,
                                        figures[i].facility->low,
                                        figures[i].facility->high,
                                        figures[i].itemRest->value,
                                        figures[i].itemRest->low,
                                        figures[i].itemRest->high,
                                        figures[i].upperLessLower.value_or(NAN)};
        for (std::size_t k = 0; k < found.size(); ++k) {
            CHECK_THAT(found[k], WithinAbs(row[k], kClose));
        }
        for (std::size_t option = 0; option < 4; ++option) {
            const char letter = static_cast<char>('A' + option);
            const std::vector<double>& of = expected.at(name + letter);
            CHECK(figures[i].options[option].chosen == of[0]);
            for (std::size_t group = 0; group < 3; ++group) {
                CHECK(figures[i].options[option].chosenBy.at(group) == of[group + 1]);
            }
            if (std::isnan(of[4])) {
                CHECK_FALSE(figures[i].options[option].rest.has_value());
            } else {
                CHECK_THAT(figures[i].options[option].rest.value_or(NAN), WithinAbs(of[4], kClose));
            }
        }
    }
}

TEST_CASE("a paper is as reliable as plain sums have it", "[psychometrics]") {
    const ItemAnswers answers = answersIn("item_responses.txt");
    const auto expected = expectedFigures();
    const auto figures = analysePaper(answers.sittings, 700);
    REQUIRE(figures.reliability);
    REQUIRE(figures.reliability->interval);
    CHECK(figures.people == 120);
    CHECK(figures.most == 1200);
    CHECK(figures.reliability->kind == ReliabilityKind::Kr20);
    CHECK_THAT(figures.reliability->value, WithinAbs(expected.at("alpha")[0], kClose));
    CHECK_THAT(figures.reliability->interval->low, WithinAbs(expected.at("alpha")[1], 1e-6));
    CHECK_THAT(figures.reliability->interval->high, WithinAbs(expected.at("alpha")[2], 1e-6));
    CHECK_THAT(figures.mean / 100, WithinAbs(expected.at("mean")[0], kClose));
    CHECK_THAT(figures.deviation / 100, WithinAbs(expected.at("mean")[1], kClose));
    CHECK_THAT(figures.reliability->error / 100, WithinAbs(expected.at("mean")[2], kClose));
    REQUIRE(figures.decision);
    CHECK(figures.decision->accuracy() > 0.7);
    CHECK(figures.decision->consistency.agreement < figures.decision->accuracy());
}

TEST_CASE("a wrong key is suspected where the strong choose another option", "[psychometrics]") {
    const ItemAnswers answers = answersIn("item_responses.txt");
    const auto figures = analyseItems(answers.items, answers.sittings);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        CAPTURE(i);
        CHECK(has(figures[i], ItemFlag::KeySuspected) == (i == 5));
        CHECK(has(figures[i], ItemFlag::Backwards) == (i == 5));
        CHECK(has(figures[i], ItemFlag::TooHard) == (i == 11));
        CHECK(has(figures[i], ItemFlag::OftenOmitted) == (i == 11));
    }
    REQUIRE_FALSE(figures[5].flags.empty());
    CHECK(figures[5].flags.front() == ItemFlag::KeySuspected);
    CHECK(has(figures[2], ItemFlag::DeadDistractor));
    CHECK(has(figures[0], ItemFlag::WeaklyTelling));
    CHECK_FALSE(has(figures[4], ItemFlag::StrongDistractor));
    // Keyed as the strong have it, nothing is suspected.
    ItemAnswers mended = answers;
    mended.rekey(5, 1);
    const auto after = analyseItems(mended.items, mended.sittings);
    CHECK_FALSE(has(after[5], ItemFlag::KeySuspected));
    CHECK(after[5].itemRest->value > 0.1);
}

TEST_CASE("few people are said to be few, and nothing is judged by them", "[psychometrics]") {
    ItemAnswers answers = answersIn("item_responses.txt");
    answers.sittings.resize(9);
    for (const ItemFigures& figures : analyseItems(answers.items, answers.sittings)) {
        CHECK(figures.evidence == Evidence::TooFew);
        CHECK(figures.flags.empty());
    }
    answers = answersIn("item_responses.txt");
    answers.sittings.resize(29);
    const auto few = analyseItems(answers.items, answers.sittings);
    CHECK(few[5].evidence == Evidence::Few);
    CHECK_FALSE(has(few[2], ItemFlag::DeadDistractor));
    CHECK(analysePaper(answers.sittings, 700).evidence == Evidence::Few);
    answers.sittings.clear();
    CHECK(analyseItems(answers.items, answers.sittings).size() == 12);
    CHECK_FALSE(analysePaper(answers.sittings, 700).reliability.has_value());
    answers = answersIn("item_responses.txt");
    answers.sittings.resize(1);
    CHECK_FALSE(analysePaper(answers.sittings, 700).reliability.has_value());
    CHECK_FALSE(analyseItems(answers.items, answers.sittings)[0].itemRest.has_value());
}

TEST_CASE("what was not reached is no answer, what was left empty is a wrong one",
          "[psychometrics]") {
    std::vector<Sitting> sittings;
    for (int i = 0; i < 20; ++i) {
        sittings.push_back(sitting({i % 2, i % 3 == 0 ? 1 : 0, i < 10 ? 1 : 0}));
        ItemResponse& last = sittings.back()[2];
        last.reached =
            i < 10 ? Reached::Answered : (i < 14 ? Reached::Omitted : Reached::NotReached);
        last.ms = i < 10 ? 1000 * (i + 1) : 50;
    }
    const auto figures = analyseItems({{}, {}, {}}, sittings);
    CHECK(figures[2].had == 20);
    CHECK(figures[2].answered == 10);
    CHECK(figures[2].omitted == 4);
    CHECK(figures[2].notReached == 6);
    CHECK_THAT(figures[2].facility->value, WithinAbs(10.0 / 14.0, kClose));
    CHECK(has(figures[2], ItemFlag::OftenOmitted));
    CHECK(has(figures[2], ItemFlag::OftenNotReached));
    REQUIRE(figures[2].time);
    CHECK(figures[2].time->people == 10);
    CHECK_THAT(figures[2].time->median, WithinAbs(5500.0, kClose));
    CHECK_THAT(figures[2].time->lowerQuartile, WithinAbs(3250.0, kClose));
    CHECK_THAT(figures[2].time->upperQuartile, WithinAbs(7750.0, kClose));
}

TEST_CASE("each item is looked at over those who had it, each variant by itself",
          "[psychometrics]") {
    // Two variants of three items, of which one is in both.
    std::vector<Sitting> sittings;
    for (int i = 0; i < 24; ++i) {
        Sitting one = sitting({i % 2, i % 3 == 0 ? 1 : 0, i % 4 == 0 ? 1 : 0});
        if (i % 2 == 1) {
            one[1].item = 3;
            one[2].item = 4;
        }
        sittings.push_back(one);
    }
    const auto figures = analyseItems({{}, {}, {}, {}, {}}, sittings);
    CHECK(figures[0].had == 24);
    CHECK(figures[1].had == 12);
    CHECK(figures[4].had == 12);
    const auto paper = analysePaper(sittings, 400);
    REQUIRE(paper.reliability);
    CHECK(paper.reliability->variants == 2);
    // A paper of one's own for everybody has its totals only.
    for (std::size_t i = 0; i < sittings.size(); ++i) {
        for (std::size_t k = 0; k < 3; ++k) {
            sittings[i][k].item = 3 * i + k;
        }
    }
    const auto apart = analysePaper(sittings, 400);
    REQUIRE(apart.reliability);
    CHECK(apart.reliability->kind == ReliabilityKind::Kr21);
    CHECK_FALSE(apart.reliability->interval.has_value());
}

TEST_CASE("parts of marks make it alpha, and marks below nought no trouble", "[psychometrics]") {
    std::vector<Sitting> sittings;
    for (int i = 0; i < 12; ++i) {
        Sitting one = sitting({i % 2, i > 5 ? 1 : 0, i > 3 ? 1 : 0});
        one[0].got = i * 15;
        one[1].got = i > 5 ? 200 : -50;
        sittings.push_back(one);
    }
    const auto paper = analysePaper(sittings, 300);
    REQUIRE(paper.reliability);
    CHECK(paper.reliability->kind == ReliabilityKind::Alpha);
    CHECK(paper.decision.has_value());
    const auto figures = analyseItems({{}, {}, {}}, sittings);
    CHECK_THAT(figures[1].facility->value, WithinAbs((6.0 - 1.5) / 12.0, kClose));
    CHECK(figures[1].facility->low >= 0.0);
}

TEST_CASE("intervals keep to their sources at the ends", "[psychometrics]") {
    // Newcombe (1998), table I: Wilson's interval of 15 of 148 and 1 of 29, 0 of 20.
    CHECK_THAT(wilson(15.0 / 148.0, 148)->low, WithinAbs(0.0624, 5e-5));
    CHECK_THAT(wilson(15.0 / 148.0, 148)->high, WithinAbs(0.1605, 5e-5));
    CHECK_THAT(wilson(1.0 / 29.0, 29)->low, WithinAbs(0.0061, 5e-5));
    CHECK_THAT(wilson(1.0 / 29.0, 29)->high, WithinAbs(0.1718, 5e-5));
    CHECK(wilson(0.0, 20)->low == 0.0);
    CHECK_THAT(wilson(0.0, 20)->high, WithinAbs(0.1611, 5e-5));
    CHECK_FALSE(wilson(0.5, 0).has_value());
    CHECK(fisher(0.4, 3).low == -1.0);
    CHECK(fisher(1.0, 20).high == 1.0);
    // Tables of F: 5 % and 2.5 % points.
    CHECK_THAT(fQuantile(0.95, 5, 10), WithinAbs(3.3258, 5e-5));
    CHECK_THAT(fQuantile(0.975, 10, 20), WithinAbs(2.7737, 5e-5));
    CHECK_THAT(fQuantile(0.5, 1, 1), WithinAbs(1.0, 1e-9));
    CHECK(feldt(0.8, 41, 26).low < 0.8);
    CHECK(quantile({3, 1, 2, 4}, 0.5) == 2.5);
}

TEST_CASE("more tries let more pass, who ought to and who ought not", "[psychometrics]") {
    CHECK_THAT(passesWithin(0.10, 3), WithinAbs(0.271, kClose));
    CHECK_THAT(passesWithin(0.10, 1), WithinAbs(0.10, kClose));
    CHECK(passesWithin(0.10, 0) == 0.0);
    CHECK(passesWithin(0.0, 9) == 0.0);
    CHECK(passesWithin(1.0, 2) == 1.0);
    CHECK_THAT(passesWithin(1e-12, 3), WithinAbs(3e-12, 1e-20));
}
