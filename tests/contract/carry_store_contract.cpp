#include "engine/store/carried_text.h"
#include "tests/support/carried_samples.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <string>
#include <vector>

namespace qgt {

using carry::CarriedPractice;
using carry::TakenIn;
using test::carriedSample;

namespace {

const PersonId kCarrier("p1");

/// What is kept, in an order that does not depend on how it came.
CarriedPractice sorted(CarriedPractice practice) {
    const auto by = [](auto& events, auto key) {
        std::sort(events.begin(), events.end(), [&](const auto& a, const auto& b) {
            return key(a) < key(b);
        });
    };
    by(practice.sessions, [](const auto& s) { return s.id.str(); });
    by(practice.steps, [](const auto& s) {
        return s.session.str() + std::to_string(s.at.ms) + std::to_string(static_cast<int>(s.step));
    });
    by(practice.answers, [](const auto& a) { return a.install.str() + std::to_string(a.seq); });
    by(practice.exposures, [](const auto& e) { return e.session.str() + e.item.str(); });
    by(practice.marks, [](const auto& m) { return std::to_string(m.at.ms) + m.item.str(); });
    by(practice.cases, [](const auto& c) { return c.attempt.id.str(); });
    return practice;
}

CarriedPractice heldIn(store::Store& store) {
    return sorted(store.carrying().practiceOf(kCarrier).value());
}

}  // namespace

TEST_CASE("practice of another computer comes back as it was, once, after a new start",
          "[contract][carry]") {
    test::StoreWorld world;
    const CarriedPractice sample = carriedSample("p1", "home");
    {
        const auto store = world.open();
        const TakenIn taken = store->carrying().takeIn(sample).value();
        CHECK(taken.answers == 3);
        CHECK(taken.known == 0);
        CHECK(taken.others == 3);
        CHECK(taken.first == Instant{1100});
        CHECK(taken.last == Instant{1300});
    }
    const auto store = world.open();
    CHECK(heldIn(*store) == sorted(sample));
    const TakenIn again = store->carrying().takeIn(sample).value();
    CHECK(again.answers == 0);
    CHECK(again.known == 3);
    CHECK(again.others == 0);
    CHECK(heldIn(*store) == sorted(sample));
    CHECK(store->practice().answersOf(kCarrier).value().size() == 3);
    CHECK(store->verify().value().sound());
    // The unit's own numbers go on as if nothing had come.
    REQUIRE(store->practice().beginSession(test::sessionRecord("own")));
    CHECK(store->practice().appendAnswer(test::answerEvent("own", 5'000)).value() == 1);
}

TEST_CASE("of two files from one computer it does not matter which is taken in first",
          "[contract][carry]") {
    CarriedPractice early = carriedSample("p1", "home");
    const CarriedPractice late = early;
    early.steps.pop_back();
    early.answers.resize(1);
    early.marks.clear();
    early.cases.clear();
    test::StoreWorld forwards;
    test::StoreWorld backwards;
    const auto one = forwards.open();
    const auto other = backwards.open();
    REQUIRE(one->carrying().takeIn(early));
    CHECK(one->carrying().takeIn(late).value().answers == 2);
    REQUIRE(other->carrying().takeIn(late));
    CHECK(other->carrying().takeIn(early).value().answers == 0);
    CHECK(one->practice().answersOf(kCarrier).value() ==
          other->practice().answersOf(kCarrier).value());
    CHECK(one->practice().marksOf(kCarrier).value() == other->practice().marksOf(kCarrier).value());
    CHECK(one->cases().attemptsOf(kCarrier).value() == other->cases().attemptsOf(kCarrier).value());
}

TEST_CASE("a session that is open elsewhere is closed here, so that nobody goes on with it twice",
          "[contract][carry]") {
    test::StoreWorld world;
    const auto store = world.open();
    CarriedPractice open = carriedSample("p1", "home");
    open.steps.pop_back();
    REQUIRE(store->carrying().takeIn(open));
    CHECK_FALSE(store->practice().openSession(kCarrier).value().has_value());
}

TEST_CASE("the same number with another content is refused, and nothing of the file is kept",
          "[contract][carry]") {
    test::StoreWorld world;
    const auto store = world.open();
    const CarriedPractice sample = carriedSample("p1", "home");
    REQUIRE(store->carrying().takeIn(sample));
    const CarriedPractice before = heldIn(*store);
    CarriedPractice forged = sample;
    forged.answers[1].response.chosen = {"B"};
    forged.marks.push_back(
        {kCarrier, ItemId("i2"), 1, Instant{9'000}, practice::MarkKind::Doubt, true, ""});
    const auto refused = store->carrying().takeIn(forged);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "carry.other-content");
    CHECK(test::argument(refused.error(), "table") == "answer");
    CHECK(heldIn(*store) == before);
}

TEST_CASE("a newer mark of the unit is not undone by an older one that comes later",
          "[contract][carry]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->practice().appendMark(
        {kCarrier, ItemId("i1"), 1, Instant{8'000}, practice::MarkKind::Note, true, "新的"}));
    REQUIRE(store->carrying().takeIn(carriedSample("p1", "home")));
    CHECK(store->practice().marksOf(kCarrier).value().back().text == "新的");
}

TEST_CASE("a case that is still played stays where it is played", "[contract][carry]") {
    test::StoreWorld world;
    const auto store = world.open();
    const practice::CaseAttempt attempt{
        AttemptId("a"), kCarrier, CaseId("c"), 1, 1, Instant{1}, {}};
    REQUIRE(store->cases().begin(attempt, {}));
    CHECK(store->carrying().practiceOf(kCarrier).value().cases.empty());
    REQUIRE(store->cases().append(
        {attempt.id, 1, Instant{2}, practice::CaseEventKind::Left, "", "", "", {}, 0}));
    CHECK(store->carrying().practiceOf(kCarrier).value().cases.size() == 1);
}

TEST_CASE("who took practice where, what came back and what ended is kept", "[contract][carry]") {
    test::StoreWorld world;
    carry::Enrolment enrolment{"e1", kCarrier, {}, {}, Instant{5}};
    enrolment.verify.fill(3);
    enrolment.key.fill(250);
    const carry::BroughtBack back{"e1", InstallId("home"), 12, kCarrier, Instant{7}};
    const carry::EnrolmentEnd end{"e1", kCarrier, Instant{9}};
    {
        const auto store = world.open();
        REQUIRE(store->carrying().saveEnrolment(enrolment));
        REQUIRE(store->carrying().saveBroughtBack(back));
        REQUIRE(store->carrying().saveEnd(end));
        CHECK(store->carrying().saveEnrolment(enrolment).error().code == "carry.enrolment-exists");
    }
    const auto store = world.open();
    CHECK(store->carrying().enrolments().value() == std::vector<carry::Enrolment>{enrolment});
    CHECK(store->carrying().broughtBack().value() == std::vector<carry::BroughtBack>{back});
    CHECK(store->carrying().ends().value() == std::vector<carry::EnrolmentEnd>{end});
    CHECK(store->verify().value().sound());
}

TEST_CASE("practice as text comes back whole, and a cut or altered text is refused",
          "[contract][carry]") {
    const CarriedPractice sample = carriedSample("p1", "home");
    const std::string text = store::carriedText(sample).value();
    CHECK(store::carriedFromText(text).value() == sample);
    for (std::size_t size = 0; size < text.size(); ++size) {
        REQUIRE_FALSE(store::carriedFromText(text.substr(0, size)).has_value());
    }
    CHECK(store::carriedFromText(text + "x").error().code == "carry.damaged");
    std::string newer = text;
    newer[0] = '\x02';
    CHECK(store::carriedFromText(newer).error().code == "carry.too-new");
}

}  // namespace qgt
