#include "engine/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <string>

namespace qgt {

using coverage::HandedTraining;
using coverage::TrainingPlanId;
using coverage::TrainingStore;
using coverage::TrainingTask;

namespace {

const CommitteeId kTrained("c1");

HandedTraining handed(const std::string& id) {
    HandedTraining plan;
    plan.id = TrainingPlanId(id);
    plan.committee = kTrained;
    plan.from = Date{20'800};
    plan.until = Date{20'807};
    plan.at = Instant{77};
    plan.by = PersonId("p9");
    plan.tasks = {{PersonId("p1"),
                   LineId("residence"),
                   120,
                   40,
                   {"content/card", "practice/words"},
                   {1400, 6900, 7800, 8100}},
                  {PersonId("p2"), LineId("relief"), 60, 0, {}, {}}};
    return plan;
}

}  // namespace

TEST_CASE(
    "a training plan comes back as it was handed out, after a new start, and the newest is "
    "in force",
    "[contract][training]") {
    test::StoreWorld world;
    HandedTraining elsewhere = handed("t3");
    elsewhere.committee = CommitteeId("c2");
    {
        const auto store = world.open();
        CHECK_FALSE(store->training().inForce(kTrained).value());
        REQUIRE(store->training().handOut(handed("t1")));
        REQUIRE(store->training().handOut(handed("t2")));
        REQUIRE(store->training().handOut(elsewhere));
    }
    const auto store = world.open();
    CHECK(store->training().inForce(kTrained).value() == handed("t2"));
    CHECK(store->training().inForce(elsewhere.committee).value() == elsewhere);
    CHECK(store->verify().value().sound());
}

TEST_CASE("a training plan is taken back once, and the one before does not come back",
          "[contract][training]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        TrainingStore& training = store->training();
        CHECK(training.takeBack(TrainingPlanId("t1"), Instant{9}, PersonId("p9")).error().code ==
              "store.unknown-training");
        REQUIRE(training.handOut(handed("t1")));
        REQUIRE(training.handOut(handed("t2")));
        REQUIRE(training.takeBack(TrainingPlanId("t2"), Instant{9}, PersonId("p9")));
        REQUIRE(training.takeBack(TrainingPlanId("t2"), Instant{10}, PersonId("p9")));
    }
    const auto store = world.open();
    CHECK_FALSE(store->training().inForce(kTrained).value());
    REQUIRE(store->training().handOut(handed("t4")));
    CHECK(store->training().inForce(kTrained).value() == handed("t4"));
    CHECK(store->verify().value().sound());
}

TEST_CASE("a plan that could not be read again is not kept", "[contract][training]") {
    test::StoreWorld world;
    const auto store = world.open();
    HandedTraining empty = handed("t1");
    empty.tasks.clear();
    HandedTraining timeless = handed("t1");
    timeless.tasks.back().minutes = 0;
    HandedTraining torn = handed("t1");
    torn.tasks.back().sections = {"content/a card"};
    for (const HandedTraining& plan : {empty, timeless, torn}) {
        CHECK_FALSE(store->training().handOut(plan));
    }
    CHECK_FALSE(store->training().inForce(kTrained).value());
}

TEST_CASE("nothing of a training plan is overwritten", "[contract][training]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        REQUIRE(store->training().handOut(handed("t1")));
        REQUIRE(store->training().takeBack(TrainingPlanId("t1"), Instant{9}, PersonId("p9")));
    }
    const auto connection = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(connection.has_value());
    for (const char* const table : {"training_plan", "training_task", "training_taken_back"}) {
        CHECK_FALSE(connection->run(std::string("UPDATE ") + table + " SET plan = ''"));
        CHECK_FALSE(connection->run(std::string("DELETE FROM ") + table));
    }
}

}  // namespace qgt
