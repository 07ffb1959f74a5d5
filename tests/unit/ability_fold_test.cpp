#include "engine/ability/difficulty_learning.h"
#include "engine/ability/replay.h"
#include "engine/core/rng.h"
#include "tests/support/catch.h"

#include <cmath>
#include <memory>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::Rng;
using qgt::ability::AbilityPrior;
using qgt::ability::AnswerSource;
using qgt::ability::Cell;
using qgt::ability::EvidenceRules;
using qgt::ability::FoldedEvent;
using qgt::ability::FoldedKind;
using qgt::ability::FoldModel;
using qgt::ability::PersonFold;

namespace {

constexpr std::uint32_t kItems = 40;

/// Two lines of twenty items.
std::shared_ptr<FoldModel> twoLines() {
    auto model = std::make_shared<FoldModel>();
    for (int line = 0; line < 2; ++line) {
        model->lines.push_back(
            {260.0, {}, qgt::ability::LevelScale(qgt::ability::RequestProfile{1.5, {{1.0, 0.0}}})});
    }
    for (std::uint32_t item = 0; item < kItems; ++item) {
        model->items.push_back({item / 20, {1.0, 0.05 * (item % 20) - 0.5, 0.25}});
    }
    return model;
}

std::vector<AbilityPrior> plainPriors() {
    return {{-0.4, 1.44}, {-0.4, 1.44}};
}

std::vector<FoldedEvent> randomEvents(Rng& rng, int count) {
    std::vector<FoldedEvent> events;
    std::int32_t day = 100;
    for (int k = 0; k < count; ++k) {
        day += static_cast<std::int32_t>(rng.below(30)) - 3;
        events.push_back({day,
                          static_cast<std::uint32_t>(rng.below(kItems)),
                          static_cast<FoldedKind>(rng.below(4)),
                          rng.below(2) == 0});
    }
    return events;
}

}  // namespace

TEST_CASE("the first answer and exams count whole, late repeats half, drill not at all",
          "[ability]") {
    const EvidenceRules rules;
    CHECK(evidenceWeight(rules, AnswerSource::Practice, std::nullopt) == 1.0);
    CHECK(evidenceWeight(rules, AnswerSource::Practice, 0) == 0.0);
    CHECK(evidenceWeight(rules, AnswerSource::Practice, 29) == 0.0);
    CHECK(evidenceWeight(rules, AnswerSource::Practice, 30) == 0.5);
    CHECK(evidenceWeight(rules, AnswerSource::Exam, 1) == 1.0);
}

TEST_CASE("a remembered item says little when it is right", "[ability]") {
    const qgt::ability::ItemCurve item{1.0, 0.0, 0.25};
    CHECK_THAT(rememberedWith(item, 0.8).guess, WithinAbs(0.85, 1e-12));
    const qgt::ability::AbilityState before{-0.4, 1.44};
    const double fresh = updated(before, {item, true, 1.0}).mean - before.mean;
    const double known = updated(before, {rememberedWith(item, 0.9), true, 1.0}).mean - before.mean;
    CHECK(known > 0.0);
    CHECK(known < 0.15 * fresh);
}

TEST_CASE("an answer moves its line alone, and what was only seen moves none", "[ability]") {
    PersonFold fold(twoLines(), plainPriors());
    fold.add({100, 3, FoldedKind::Practice, true});
    CHECK(fold.cells()[0].state.mean > -0.4);
    CHECK(fold.cells()[0].answers == 1.0);
    CHECK(fold.cells()[0].lastDay == 100);
    CHECK(fold.cells()[1].state.mean == -0.4);
    CHECK_FALSE(fold.cells()[1].lastDay);
    // Read, withdrawn or self-marked: no evidence, and the next answer is no first one.
    fold.add({100, 25, FoldedKind::SeenOnly, true});
    fold.add({101, 25, FoldedKind::Practice, true});
    CHECK(fold.cells()[1].answers == 0.0);
    CHECK(fold.cells()[1].state.mean == -0.4);
    CHECK(fold.cells()[1].lastDay == 101);
    fold.add({131, 25, FoldedKind::Practice, true});
    CHECK(fold.cells()[1].answers == 0.5);
}

TEST_CASE("secret items of an exam count whole each time, as nobody remembers them", "[ability]") {
    PersonFold fold(twoLines(), plainPriors());
    fold.add({100, 3, FoldedKind::Certifying, true});
    const double first = fold.cells()[0].state.mean;
    fold.add({100, 3, FoldedKind::Certifying, true});
    CHECK(fold.cells()[0].answers == 2.0);
    CHECK(fold.cells()[0].state.mean - first > 0.1);
    // Nor is the item a seen one afterwards.
    fold.add({101, 3, FoldedKind::Practice, true});
    CHECK(fold.cells()[0].answers == 3.0);
}

TEST_CASE("time and changed rules age a cell between its answers and up to today", "[ability]") {
    const auto model = twoLines();
    model->lines[0].changes = {{150, 0.5}};
    PersonFold fold(model, plainPriors());
    for (std::uint32_t item = 0; item < 20; ++item) {
        fold.add({100, item, FoldedKind::Practice, true});
    }
    const Cell cell = fold.cells()[0];
    const double above = cell.state.mean + 0.4;
    CHECK_THAT(fold.on(0, 149).mean + 0.4, WithinAbs(above * std::exp(-49 / 260.0), 1e-12));
    CHECK_THAT(fold.on(0, 150).mean + 0.4, WithinAbs(above * 0.5 * std::exp(-50 / 260.0), 1e-12));
    CHECK(fold.on(0, 150).variance > fold.on(0, 149).variance);
    CHECK(fold.on(0, 99) == cell.state);
    // By the next answer it has aged just the same.
    fold.add({160, 0, FoldedKind::SeenOnly, false});
    CHECK(fold.cells()[0].day == 160);
    CHECK_THAT(fold.cells()[0].state.mean + 0.4,
               WithinAbs(above * 0.5 * std::exp(-60 / 260.0), 1e-12));
    CHECK(fold.on(1, 4000).mean == -0.4);
}

TEST_CASE("one event more gives what folding all gives, for any number of threads", "[ability]") {
    const auto model = twoLines();
    model->lines[1].changes = {{120, 0.3}, {200, 0.4}};
    Rng rng(17);
    std::vector<qgt::ability::PersonEvents> persons;
    for (int person = 0; person < 30; ++person) {
        persons.push_back({plainPriors(), randomEvents(rng, 60)});
    }
    const auto all = replayed(model, persons, 1);
    CHECK(all == replayed(model, persons, 2));
    CHECK(all == replayed(model, persons, 5));
    for (std::size_t person = 0; person < persons.size(); ++person) {
        std::vector<FoldedEvent>& events = persons[person].events;
        PersonFold fold(model, plainPriors());
        for (const FoldedEvent& event : events) {
            fold.add(event);
        }
        CHECK(fold.cells() == all[person]);
    }
}

TEST_CASE("answers move a wrongly labelled item to where it belongs, and others stay",
          "[ability]") {
    qgt::ability::LearningModel model;
    model.lines = twoLines()->lines;
    constexpr std::uint32_t kPersons = 200;
    model.priors.assign(kPersons, plainPriors());
    // All are said to be middling; item 7 is hard.
    for (std::uint32_t item = 0; item < 12; ++item) {
        model.items.push_back({0, 0.25, {0.0, 0.25}});
    }
    Rng rng(5);
    std::vector<qgt::ability::UnseenAnswer> answers;
    for (std::uint32_t person = 0; person < kPersons; ++person) {
        const double theta = -0.4 + 1.2 * (rng.unit() + rng.unit() + rng.unit() - 1.5) * 2.0;
        for (std::uint32_t item = 0; item < 11; ++item) {
            const double b = item == 7 ? 1.5 : 0.0;
            const double right = 0.25 + 0.75 / (1.0 + std::exp(b - theta));
            answers.push_back({100, person, item, rng.unit() < right});
        }
    }
    const auto learned = learnedDifficulties(model, answers);
    CHECK(learned[7].mean > 0.9);
    CHECK(learned[7].variance < 0.06);
    CHECK(std::abs(learned[2].mean) < 0.45);
    CHECK(learned[11] == model.items[11].prior);
}
