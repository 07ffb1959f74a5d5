#include "engine/memory/answer_meaning.h"
#include "engine/memory/pace.h"
#include "tests/support/catch.h"

#include <cmath>
#include <vector>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using qgt::memory::AnswerWeight;
using qgt::memory::chanceBefore;
using qgt::memory::chanceKnown;
using qgt::memory::evidenceWeight;
using qgt::memory::exportedRating;
using qgt::memory::MemoryModel;
using qgt::memory::MemoryState;
using qgt::memory::outcomeWeight;
using qgt::memory::Pace;
using qgt::memory::QuizAnswer;
using qgt::memory::Rating;
using qgt::memory::softFirst;
using qgt::memory::softNext;
using qgt::memory::Sureness;
using qgt::memory::TimedAnswer;

namespace {

QuizAnswer rightOfFour() {
    QuizAnswer answer;
    answer.right = true;
    answer.guess = 0.25;
    return answer;
}

double knownAfter(const QuizAnswer& answer, double before) {
    return chanceKnown(evidenceWeight(answer), before);
}

}  // namespace

TEST_CASE("a right answer of four options says as much as Bayes lets it", "[memory]") {
    // The figures of the rule for a slip of 0.04.
    const QuizAnswer answer = rightOfFour();
    CHECK_THAT(knownAfter(answer, 0.9), WithinAbs(0.972, 5e-4));
    CHECK_THAT(knownAfter(answer, 0.7), WithinAbs(0.900, 5e-4));
    CHECK_THAT(knownAfter(answer, 0.5), WithinAbs(0.793, 5e-4));
    CHECK_THAT(knownAfter(answer, 0.3), WithinAbs(0.622, 5e-4));
    CHECK_THAT(knownAfter(answer, 0.1), WithinAbs(0.299, 5e-4));
}

TEST_CASE("a wrong answer may be a slip, 不会 is none", "[memory]") {
    QuizAnswer answer;
    answer.guess = 0.25;
    CHECK_THAT(knownAfter(answer, 0.9), WithinAbs(0.036 / (0.036 + 0.075), 1e-12));
    answer.dontKnow = true;
    CHECK(knownAfter(answer, 0.99) == 0.0);
    answer.right = true;
    CHECK(knownAfter(answer, 0.99) == 0.0);
}

TEST_CASE("sureness decides how much luck a right answer may be", "[memory]") {
    QuizAnswer answer = rightOfFour();
    const double notAsked = knownAfter(answer, 0.5);
    answer.sureness = Sureness::Unsure;
    CHECK(knownAfter(answer, 0.5) == notAsked);
    answer.sureness = Sureness::Sure;
    CHECK_THAT(knownAfter(answer, 0.5), WithinAbs(0.48 / (0.48 + 0.03), 1e-12));
    answer.sureness = Sureness::Guessed;
    CHECK_THAT(knownAfter(answer, 0.5), WithinAbs(0.48 / (0.48 + 0.30), 1e-12));
    // It says nothing of a wrong one.
    answer.right = false;
    const double guessedWrong = knownAfter(answer, 0.5);
    answer.sureness = Sureness::Sure;
    CHECK(knownAfter(answer, 0.5) == guessedWrong);
}

TEST_CASE("time lowers what a right answer says and never helps a wrong one", "[memory]") {
    QuizAnswer answer = rightOfFour();
    const double plain = knownAfter(answer, 0.5);
    answer.seconds = 40.0;
    answer.slowness = 2.0;
    const double odds = 0.6 * plain / (1.0 - plain);
    CHECK_THAT(knownAfter(answer, 0.5), WithinAbs(odds / (1.0 + odds), 1e-12));
    answer.seconds = 181.0;
    CHECK(knownAfter(answer, 0.5) == plain);
    answer.seconds = 0.8;
    answer.slowness = -3.0;
    answer.sureness = Sureness::Sure;
    CHECK_THAT(knownAfter(answer, 0.5), WithinAbs(0.48 / (0.48 + 0.30), 1e-12));
    for (const double slowness : {-4.0, 0.0, 4.0}) {
        QuizAnswer wrong;
        wrong.guess = 0.25;
        const double untimed = knownAfter(wrong, 0.5);
        wrong.slowness = slowness;
        CHECK(knownAfter(wrong, 0.5) == untimed);
    }
}

TEST_CASE("the chance of a right answer is g + (1 - s - g) R", "[memory]") {
    const QuizAnswer right = rightOfFour();
    QuizAnswer wrong = right;
    wrong.right = false;
    for (const double r : {0.0, 0.3, 0.9, 1.0}) {
        const AnswerWeight weight = outcomeWeight(right);
        const double chance = r * weight.ifKnown + (1.0 - r) * weight.ifUnknown;
        CHECK_THAT(chance, WithinAbs(0.25 + (1.0 - 0.04 - 0.25) * r, 1e-15));
        const AnswerWeight other = outcomeWeight(wrong);
        CHECK_THAT(r * other.ifKnown + (1.0 - r) * other.ifUnknown, WithinAbs(1.0 - chance, 1e-15));
    }
}

TEST_CASE("memory moves between Good and Again by the chance of knowing", "[memory]") {
    const MemoryModel model;
    const MemoryState before{10.0, 5.0};
    const MemoryState good = model.next(before, 8, Rating::Good);
    const MemoryState again = model.next(before, 8, Rating::Again);
    CHECK(softNext(model, before, {8, Rating::Good}, 1.0) == good);
    CHECK(softNext(model, before, {8, Rating::Good}, 0.0) == again);
    const MemoryState half = softNext(model, before, {8, Rating::Good}, 0.5);
    CHECK_THAT(half.stability, WithinRel(std::sqrt(good.stability * again.stability), 1e-12));
    CHECK_THAT(half.difficulty, WithinRel((good.difficulty + again.difficulty) / 2.0, 1e-12));
    CHECK(softFirst(model, Rating::Easy, 1.0) == model.first(Rating::Easy));
    CHECK(softFirst(model, Rating::Easy, 0.0) == model.first(Rating::Again));
    CHECK(chanceBefore(model, before, 0) == 0.9);
    CHECK_THAT(chanceBefore(model, before, 10), WithinAbs(0.9, 1e-12));
}

TEST_CASE("other programs get one of four ratings", "[memory]") {
    QuizAnswer answer = rightOfFour();
    CHECK(exportedRating(answer, 0.59, false) == Rating::Hard);
    CHECK(exportedRating(answer, 0.6, false) == Rating::Good);
    answer.sureness = Sureness::Sure;
    answer.seconds = 6.0;
    answer.slowness = -0.5;
    CHECK(exportedRating(answer, 0.9, true) == Rating::Easy);
    CHECK(exportedRating(answer, 0.9, false) == Rating::Good);
    answer.slowness = 0.5;
    CHECK(exportedRating(answer, 0.9, true) == Rating::Good);
    answer.right = false;
    CHECK(exportedRating(answer, 0.9, true) == Rating::Again);
}

TEST_CASE("pace takes the length of items out of the time for them", "[memory]") {
    // Twice the letters take twice the time, and every other answer half as long again.
    std::vector<TimedAnswer> answers;
    for (int k = 0; k < 12; ++k) {
        const double letters = 40.0 * std::pow(2.0, k % 3);
        answers.push_back({letters / 5.0 * (k % 2 == 0 ? 1.0 : 1.5), letters});
    }
    const auto pace = Pace::of(answers);
    REQUIRE(pace);
    const double slow = pace->deviation({24.0, 80.0});
    CHECK_THAT(slow, WithinAbs(-pace->deviation({16.0, 80.0}), 1e-9));
    CHECK_THAT(pace->deviation({32.0, 160.0}), WithinAbs(pace->deviation({8.0, 40.0}), 1e-9));
    CHECK(slow > 0.9);
    CHECK(slow < 1.0);
    answers.resize(Pace::kLeastTimedAnswers - 1);
    CHECK_FALSE(Pace::of(answers));
    CHECK_FALSE(Pace::of(std::vector<TimedAnswer>(20, TimedAnswer{9.0, 50.0})));
}
