#include "app/runtime/training_office.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace people = qgt::people;
namespace test = qgt::test;
using qgt::LineId;
using qgt::PersonId;

namespace {

/// A director with a team of three.
struct TrainedUnit {
    explicit TrainedUnit(const std::filesystem::path& parent) : unit(parent) {
        director = unit.trainer();
        director.roles = {people::Role::Director};
        for (const char* const id : {"one", "two"}) {
            people::Person person;
            person.id = PersonId(id);
            person.name = std::string("同事") + id;
            person.committee = unit.cadre().committee;
            person.roles = {people::Role::Cadre};
            REQUIRE(unit.workspace().store().people().savePerson(person, unit.trainer().person));
        }
    }

    app::TrainingGround ground() { return app::trainingGround(unit.workspace(), director).value(); }

    app::TrainingOffer offer(const app::TrainingGround& on, int hours) {
        return app::trainingOffer(on, {std::vector<int>(on.picture.members.size(), hours)}).value();
    }

    /// The cadre answers the first items of the line.
    void answer(const LineId& line, int count) {
        const auto& items = unit.workspace().bank().itemsOf(line);
        for (std::size_t k = 0; k < static_cast<std::size_t>(count); ++k) {
            qgt::practice::AnswerEvent event;
            event.at = unit.clock().now();
            event.day = qgt::practiceDay(event.at, qgt::kShanghaiOffsetMinutes);
            event.person = unit.cadre().person;
            event.item = items[k]->id;
            event.revision = items[k]->revision;
            event.meaning = items[k]->meaning;
            event.response = test::wrongResponse(*items[k]);
            REQUIRE(unit.workspace().store().practice().appendAnswer(event));
        }
    }

    test::ShippedUnit unit;
    people::Actor director;
};

int hoursIn(const app::TrainingOffer& offer, std::size_t line) {
    int hours = 0;
    for (const app::TrainingStep& step : offer.steps) {
        hours += step.line == line ? step.hours : 0;
    }
    return hours;
}

app::TrainingOffer onlyFor(app::TrainingOffer offer, std::size_t member) {
    std::erase_if(offer.steps,
                  [&](const app::TrainingStep& step) { return step.member != member; });
    return offer;
}

}  // namespace

TEST_CASE("a training plan keeps to everybody's hours, says what it raises and why",
          "[runtime][training]") {
    const test::TempFolder folder;
    TrainedUnit trained(folder.path());
    const app::TrainingGround ground = trained.ground();
    REQUIRE(ground.picture.members.size() == 3);
    REQUIRE(ground.duties.size() == 3);
    CHECK_FALSE(ground.roster);
    CHECK_FALSE(ground.safety.empty());
    app::TrainingWish wish{{3, 0, 2}};
    const app::TrainingOffer offer = app::trainingOffer(ground, wish).value();
    std::vector<int> hours(3, 0);
    double gained = 0;
    for (const app::TrainingStep& step : offer.steps) {
        hours[step.member] += step.hours;
        gained += step.gain;
        CHECK(step.hours <= 4);
        CHECK(step.gain > 0);
        CHECK(step.after > step.before);
        CHECK(step.before >= step.partners);
        CHECK(step.requestShare > 0);
        CHECK((step.portion.items > 0 || !step.portion.sections.empty()));
    }
    CHECK(hours == std::vector<int>{3, 0, 2});
    CHECK(offer.hours == 5);
    CHECK(offer.after == Approx(offer.before.value + gained));
    CHECK(offer.before.low < offer.before.value);
    CHECK(offer.before.value < offer.before.high);
    CHECK(offer.shareOfBest > 0.9);
    CHECK(offer.shareOfBest <= 1);
    // Nobody has answered anything yet.
    CHECK(offer.thin.size() == offer.steps.size());
    CHECK(trained.offer(ground, 0).steps.empty());
}

TEST_CASE("a line of safety is lifted before anything else, and said when hours do not do",
          "[runtime][training]") {
    const test::TempFolder folder;
    TrainedUnit trained(folder.path());
    const app::TrainingGround ground = trained.ground();
    app::TrainingWish wish{{1, 1, 1}};
    wish.evenness = 0;
    const app::TrainingOffer free = app::trainingOffer(ground, wish).value();
    const std::size_t floored = free.leastBefore.line;
    wish.floors = {floored};
    const app::TrainingOffer held = app::trainingOffer(ground, wish).value();
    REQUIRE(free.leastBefore.coverage < app::kSafetyFloor);
    CHECK(held.steps.front().line == floored);
    CHECK(hoursIn(held, floored) > hoursIn(free, floored));
    CHECK(held.after <= free.after + 1e-12);
    // Nobody has the time.
    wish.hours = {0, 0, 0};
    CHECK(app::trainingOffer(ground, wish).value().missed == wish.floors);
}

TEST_CASE("every line of the shipped bank has something to study, within the time",
          "[runtime][training]") {
    const test::TempFolder folder;
    TrainedUnit trained(folder.path());
    for (const app::LineMaterial& material : trained.ground().material) {
        CAPTURE(material.line.str());
        CHECK(material.minutes >= 30);
        for (const int minutes : {60, 120, 240}) {
            const app::StudyPortion portion = app::portionOf(material, minutes);
            double used = portion.items * material.itemMinutes;
            for (const app::SectionToRead& section : material.sections) {
                const bool read = std::ranges::count(portion.sections, section.slug) > 0;
                used += read ? section.minutes : 0;
            }
            CHECK(used <= minutes);
            CHECK(portion.items > 0);
            CHECK(portion.items <= material.items);
        }
    }
}

TEST_CASE("what is handed out is a task of each cadre, done when its items are answered since",
          "[runtime][training]") {
    const test::TempFolder folder;
    TrainedUnit trained(folder.path());
    app::Workspace& workspace = trained.unit.workspace();
    const app::TrainingGround ground = trained.ground();
    const auto cadre = static_cast<std::size_t>(std::ranges::find(ground.picture.members,
                                                                  trained.unit.cadre().person,
                                                                  &app::TeamMember::id) -
                                                ground.picture.members.begin());
    const app::TrainingOffer offer = onlyFor(trained.offer(ground, 1), cadre);
    REQUIRE(offer.steps.size() == 1);
    const LineId line = ground.picture.lines[offer.steps.front().line];
    const int items = offer.steps.front().portion.items;
    trained.answer(line, 5);  // before it was handed out: counts for nothing
    trained.unit.clock().advanceMs(60'000);
    REQUIRE(app::handOutTraining(workspace, trained.director, ground, offer));
    auto own = app::ownTraining(workspace, trained.unit.cadre()).value();
    REQUIRE(own.has_value());
    REQUIRE(own->tasks.size() == 1);
    CHECK(own->until.days == own->from.days + 7);
    CHECK_FALSE(own->by.empty());
    CHECK(own->tasks.front().task.line == line);
    CHECK(own->tasks.front().task.minutes == 60);
    CHECK(own->tasks.front().progress == app::TaskProgress{0, items});
    REQUIRE(own->tasks.front().next.has_value());
    CHECK(qgt::practice::checkSpec(*own->tasks.front().next));
    CHECK_FALSE(app::handedTraining(workspace, trained.director).value()->done.front());
    trained.answer(line, 5);
    CHECK(app::ownTraining(workspace, trained.unit.cadre()).value()->tasks.front().progress ==
          app::TaskProgress{5, items});
    trained.answer(line, items);  // the same ones again, and the rest
    CHECK(app::ownTraining(workspace, trained.unit.cadre()).value()->tasks.front().progress.done());
    const auto handed = app::handedTraining(workspace, trained.director).value();
    REQUIRE(handed.has_value());
    CHECK(handed->done.front());
    CHECK_FALSE(handed->names.front().empty());
    // Who has nothing of it is shown nothing, and a plan that was taken back is gone.
    people::Actor other = trained.unit.cadre();
    other.person = PersonId("one");
    CHECK_FALSE(app::ownTraining(workspace, other).value());
    REQUIRE(app::takeTrainingBack(workspace, trained.director));
    CHECK_FALSE(app::ownTraining(workspace, trained.unit.cadre()).value());
    CHECK_FALSE(app::handedTraining(workspace, trained.director).value());
    CHECK(app::takeTrainingBack(workspace, trained.director).error().code ==
          "training.none-in-force");
    CHECK(workspace.store()
              .audit()
              .recordsOf("training.handed-out", handed->plan.id.str())
              .value()
              .size() == 1);
    CHECK(workspace.store()
              .audit()
              .recordsOf("training.taken-back", handed->plan.id.str())
              .value()
              .size() == 1);
}

TEST_CASE("nobody but the committee's director plans training, and nothing is not handed out",
          "[runtime][training]") {
    const test::TempFolder folder;
    TrainedUnit trained(folder.path());
    app::Workspace& workspace = trained.unit.workspace();
    const app::TrainingGround ground = trained.ground();
    const app::TrainingOffer offer = trained.offer(ground, 1);
    people::Actor trainer = trained.unit.trainer();
    trainer.roles = {people::Role::Trainer};
    for (const people::Actor& actor : {trained.unit.cadre(), trainer}) {
        CHECK(app::trainingGround(workspace, actor).error().code == "rights.refused");
        CHECK(app::handOutTraining(workspace, actor, ground, offer).error().code ==
              "rights.refused");
        CHECK(app::handedTraining(workspace, actor).error().code == "rights.refused");
        CHECK(app::takeTrainingBack(workspace, actor).error().code == "rights.refused");
    }
    CHECK(app::handOutTraining(workspace, trained.director, ground, {}).error().code ==
          "training.nothing");
    CHECK_FALSE(app::handedTraining(workspace, trained.director).value());
}
