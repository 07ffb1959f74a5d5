#include "engine/psychometrics/item_analysis.h"

#include "engine/psychometrics/paper_figures.h"
#include "tests/support/catch.h"
#include "tests/support/item_answers.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <rapidcheck.h>

using qgt::psychometrics::analyseItems;
using qgt::psychometrics::analysePaper;
using qgt::psychometrics::Estimate;
using qgt::psychometrics::ItemFigures;
using qgt::psychometrics::PaperFigures;
using qgt::psychometrics::ReliabilityKind;
using qgt::test::answersOf;
using qgt::test::ItemAnswers;

namespace {

constexpr double kClose = 1e-9;

/// Answers of 2 to 40 people to 2 to 8 items.
std::vector<std::string> anyAnswers(std::size_t items) {
    const auto people = *rc::gen::inRange<std::size_t>(2, 41);
    return *rc::gen::container<std::vector<std::string>>(
        people, rc::gen::container<std::string>(items, rc::gen::element('A', 'B', 'C', 'D', '-')));
}

bool same(const std::optional<double>& one, const std::optional<double>& other) {
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < kClose);
}

bool sameValue(const std::optional<Estimate>& one, const std::optional<Estimate>& other) {
    return one.has_value() == other.has_value() &&
           (!one || std::abs(one->value - other->value) < kClose);
}

void checkSame(const ItemFigures& one, const ItemFigures& other) {
    RC_ASSERT(sameValue(one.facility, other.facility));
    RC_ASSERT(sameValue(one.itemRest, other.itemRest));
    RC_ASSERT(same(one.upperLessLower, other.upperLessLower));
    RC_ASSERT(one.flags == other.flags);
    for (std::size_t i = 0; i < one.options.size(); ++i) {
        RC_ASSERT(one.options[i].chosenBy == other.options[i].chosenBy);
        RC_ASSERT(same(one.options[i].rest, other.options[i].rest));
    }
}

void holds(const char* promise, const std::function<void(std::size_t items)>& property) {
    const bool kept = rc::check(promise, [&] { property(*rc::gen::inRange<std::size_t>(2, 9)); });
    CHECK(kept);
}

}  // namespace

TEST_CASE("the order of people changes no figure", "[psychometrics]") {
    holds("order", [](std::size_t items) {
        const std::string keys(items, 'B');
        const std::vector<std::string> people = anyAnswers(items);
        std::vector<std::string> turned(people.rbegin(), people.rend());
        std::rotate(turned.begin(), turned.begin() + 1, turned.end());
        const ItemAnswers one = answersOf(keys, people);
        const ItemAnswers other = answersOf(keys, turned);
        const auto figures = analyseItems(one.items, one.sittings);
        const auto again = analyseItems(other.items, other.sittings);
        for (std::size_t i = 0; i < items; ++i) {
            checkSame(figures[i], again[i]);
        }
        const PaperFigures paper = analysePaper(one.sittings, 200);
        const PaperFigures paperAgain = analysePaper(other.sittings, 200);
        RC_ASSERT(paper.reliability.has_value() == paperAgain.reliability.has_value());
        RC_ASSERT(!paper.reliability ||
                  std::abs(paper.reliability->value - paperAgain.reliability->value) < kClose);
        RC_ASSERT(std::abs(paper.mean - paperAgain.mean) < kClose * 100);
    });
}

TEST_CASE("everybody twice changes no facility and no correlation, and makes them surer",
          "[psychometrics]") {
    holds("twice", [](std::size_t items) {
        const std::string keys(items, 'C');
        const std::vector<std::string> people = anyAnswers(items);
        const ItemAnswers once = answersOf(keys, people);
        std::vector<std::string> both = people;
        both.insert(both.end(), people.begin(), people.end());
        const ItemAnswers twice = answersOf(keys, both);
        const auto figures = analyseItems(once.items, once.sittings);
        const auto doubled = analyseItems(twice.items, twice.sittings);
        for (std::size_t i = 0; i < items; ++i) {
            RC_ASSERT(sameValue(figures[i].facility, doubled[i].facility));
            RC_ASSERT(sameValue(figures[i].itemRest, doubled[i].itemRest));
            RC_ASSERT(doubled[i].facility->high - doubled[i].facility->low <
                      figures[i].facility->high - figures[i].facility->low);
        }
    });
}

TEST_CASE("right or wrong, alpha is KR-20 with the variance of p q", "[psychometrics]") {
    holds("kr20", [](std::size_t items) {
        const ItemAnswers answers = answersOf(std::string(items, 'A'), anyAnswers(items));
        const PaperFigures paper = analysePaper(answers.sittings, 100);
        RC_PRE(paper.reliability.has_value());
        RC_PRE(paper.reliability->kind != ReliabilityKind::Kr21);
        RC_ASSERT(paper.reliability->kind == ReliabilityKind::Kr20);
        const auto figures = analyseItems(answers.items, answers.sittings);
        double parts = 0.0;
        for (const ItemFigures& item : figures) {
            parts += item.facility->value * (1.0 - item.facility->value);
        }
        // Both variances with divisor n.
        const double n = paper.people;
        const double whole = paper.deviation / 100 * paper.deviation / 100 * (n - 1.0) / n;
        const auto k = static_cast<double>(items);
        RC_ASSERT(std::abs(k / (k - 1.0) * (1.0 - parts / whole) - paper.reliability->value) <
                  1e-7);
    });
}

TEST_CASE("estimates lie in their intervals, shares in 0 to 1, groups hold everybody",
          "[psychometrics]") {
    holds("bounds", [](std::size_t items) {
        const ItemAnswers answers = answersOf(std::string(items, 'D'), anyAnswers(items));
        for (const ItemFigures& item : analyseItems(answers.items, answers.sittings)) {
            const Estimate& facility = *item.facility;
            RC_ASSERT(facility.low >= 0.0 && facility.high <= 1.0);
            RC_ASSERT(facility.low <= facility.value + kClose);
            RC_ASSERT(facility.value <= facility.high + kClose);
            if (item.itemRest) {
                RC_ASSERT(item.itemRest->low <= item.itemRest->value);
                RC_ASSERT(item.itemRest->value <= item.itemRest->high);
            }
            RC_ASSERT(item.groups[0] + item.groups[1] + item.groups[2] == item.had);
            for (const auto& option : item.options) {
                RC_ASSERT(option.chosenBy[0] + option.chosenBy[1] + option.chosenBy[2] ==
                          option.chosen);
            }
        }
    });
}
