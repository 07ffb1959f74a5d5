#include "engine/bank/case_walk.h"
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "engine/practice/case_service.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <memory>

namespace qgt {

using bank::CaseScenario;
using practice::CaseRecord;
using practice::CaseSession;
using practice::CaseShelf;

namespace {

/// A committee with the shipped cases and a real store.
struct World {
    test::StoreWorld place;
    std::unique_ptr<store::Store> store = place.open();
    std::shared_ptr<const bank::Bank> bank =
        bank::loadBank({QGT_SOURCE_DIR "/question_bank", 0, integrity::digestHex, nullptr}).bank;
    Rng rng{11};
    practice::CaseService service{{store->cases(), store->audit(), place.clock(), rng}};
    people::Actor cadre = actorOf("p1");

    World() { place.clock().advanceMs(1'800'000'000'000 - place.clock().now().ms); }

    static people::Actor actorOf(const std::string& id) {
        people::Actor actor;
        actor.person = PersonId(id);
        actor.roles = {people::Role::Cadre};
        return actor;
    }

    [[nodiscard]] const CaseScenario& scenario() const { return bank->cases().front(); }

    [[nodiscard]] CaseRecord record() {
        const CaseShelf shelf = service.shelf(cadre, bank).value();
        for (const CaseRecord& one : shelf.cases) {
            if (one.scenario->id == scenario().id) {
                return one;
            }
        }
        return {};
    }

    CaseSession start() { return std::move(service.start(cadre, bank, scenario().id).value()); }

    void playOn(CaseSession& session, const std::vector<bank::CaseMove>& moves) {
        for (const bank::CaseMove& move : moves) {
            if (move.choice.empty()) {
                REQUIRE(session.write(""));
                REQUIRE(session.markRubric(move.met));
            } else {
                REQUIRE(session.choose(move.choice));
            }
        }
    }
};

}  // namespace

TEST_CASE("the shelf tells what a person did with a case and nothing of others", "[cases]") {
    World world;
    CHECK(world.record().finished == 0);
    CHECK_FALSE(world.record().open);
    const auto best = bank::walkCase(world.scenario()).best;
    CaseSession session = world.start();
    CHECK(world.record().open);
    world.playOn(session, best);
    CHECK(world.record().finished == 0);
    REQUIRE(session.finish());
    const CaseRecord record = world.record();
    CHECK(record.finished == 1);
    CHECK_FALSE(record.open);
    CHECK(record.first == 100);
    CHECK(record.best == 100);
    const CaseShelf others = world.service.shelf(World::actorOf("p2"), world.bank).value();
    CHECK(others.cases.front().finished == 0);
}

TEST_CASE("only an attempt from the start without a step back is a first score", "[cases]") {
    World world;
    const auto best = bank::walkCase(world.scenario()).best;
    CaseSession session = world.start();
    world.playOn(session, {best.front()});
    REQUIRE(session.stepBack());
    world.playOn(session, best);
    REQUIRE(session.finish());
    CHECK_FALSE(world.record().first);
    CHECK(world.record().last == 100);
    auto again =
        world.service.playAgain(world.cadre, world.bank, session.attempt().id, best.size() - 1);
    REQUIRE(again);
    CHECK(again->state().moves.size() == best.size() - 1);
    world.playOn(*again, {best.back()});
    REQUIRE(again->finish());
    CHECK(world.record().finished == 2);
    CHECK_FALSE(world.record().first);
}

TEST_CASE("a new start closes the attempt that was left open", "[cases]") {
    World world;
    CaseSession left = world.start();
    CaseSession fresh = world.start();
    const auto resumed = world.service.resume(world.cadre, world.bank, world.scenario().id);
    REQUIRE(resumed);
    REQUIRE(*resumed);
    CHECK((*resumed)->attempt().id == fresh.attempt().id);
    CHECK(left.choose("A").error().code == "store.case-event-exists");
}

TEST_CASE("what the phase does not allow changes nothing", "[cases]") {
    World world;
    CaseSession session = world.start();
    CHECK(session.stepBack().error().code == "practice.nothing-to-undo");
    CHECK(session.finish().error().code == "case.not-now");
    CHECK(session.markRubric({true}).error().code == "case.not-now");
    CHECK(session.choose("H").error().code == "case.no-such-choice");
    CHECK(session.state().moves.empty());
    REQUIRE(session.leave());
    CHECK(session.choose("A").error().code == "case.not-now");
}

TEST_CASE("a case is refused to whom the rights table refuses practice, and that is recorded",
          "[cases]") {
    World world;
    people::Actor nobody;
    nobody.person = PersonId("p9");
    CHECK(world.service.shelf(nobody, world.bank).error().code == "rights.refused");
    CHECK(world.service.start(nobody, world.bank, world.scenario().id).error().code ==
          "rights.refused");
    CHECK(world.service.start(world.cadre, world.bank, CaseId("nosuchcase")).error().code ==
          "case.gone");
    CHECK(world.service.playAgain(world.cadre, world.bank, AttemptId("x"), 0).error().code ==
          "case.unknown-attempt");
}

}  // namespace qgt
