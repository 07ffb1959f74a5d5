#include "app/runtime/memory_fitting.h"
#include "app/runtime/workspace_study.h"
#include "engine/practice/simulated_history.h"
#include "tests/support/catch.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <vector>

namespace app = qgt::app;
namespace test = qgt::test;
using qgt::memory::kDefaultParameters;

namespace {

/// Half a year of practice of six cadres, always the same ones.
void practise(test::ShippedUnit& unit) {
    qgt::store::Store& store = unit.workspace().store();
    std::vector<qgt::people::Person> cadres;
    for (const char* const id : {"a", "b", "c", "d", "e", "f"}) {
        qgt::people::Person person;
        person.id = qgt::PersonId(id);
        person.name = id;
        person.roles = {qgt::people::Role::Cadre};
        person.committee = unit.cadre().committee;
        cadres.push_back(person);
    }
    REQUIRE(store.people().savePersons(cadres, unit.trainer().person));
    REQUIRE(store.batch([&] {
        return qgt::practice::simulateHistory({.seed = 7, .weeks = 26, .until = unit.clock().now()},
                                              unit.workspace().bankPtr(),
                                              cadres,
                                              store.practice());
    }));
}

app::MemoryFitting fittingBy(test::ShippedUnit& unit, const qgt::people::Actor& actor) {
    return {unit.workspace(), actor, QGT_WORKER_PROGRAM};
}

qgt::memory::Parameters usedBy(test::ShippedUnit& unit, const qgt::people::Actor& cadre) {
    app::WorkspaceStudy source;
    source.serve(unit.workspace());
    return source.factsOf(cadre.person, unit.workspace().bankPtr())
        .value()
        .basis->model()
        ->memory.parameters();
}

}  // namespace

TEST_CASE("what the unit's answers say of forgetting is put in force by name and reason only",
          "[runtime][memory]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    practise(unit);
    app::MemoryFitting fitting = fittingBy(unit, unit.trainer());
    std::vector<double> told;
    const auto found = fitting.fit([&told](double done) { told.push_back(done); }, {});
    REQUIRE(found.has_value());
    CHECK(found->answers > 1'000);
    CHECK(found->persons == 6);
    CHECK(found->compared == kDefaultParameters);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 1.0);
    CHECK(usedBy(unit, unit.cadre()) == kDefaultParameters);
    CHECK_FALSE(fitting.inForce().value().has_value());

    // Invented cadres forget faster than the defaults say, so their own numbers predict better.
    CAPTURE(found->proposal.loss, found->proposal.currentLoss, found->proposal.heldOut);
    REQUIRE(found->proposal.better());
    CHECK(fitting.adopt(*found, "  ").error().code == "memory-fit.no-reason");
    REQUIRE(fitting.adopt(*found, "半年的作答"));
    CHECK(usedBy(unit, unit.cadre()) == found->proposal.fit.parameters);
    const auto adopted = fitting.inForce().value();
    REQUIRE(adopted.has_value());
    CHECK(adopted->reason == "半年的作答");
    CHECK(adopted->by == unit.trainer().person);

    // The same finding again was compared with what is in force no longer.
    CHECK(fitting.adopt(*found, "again").error().code == "memory-fit.changed-meanwhile");
    auto worse = *found;
    worse.compared = found->proposal.fit.parameters;
    worse.proposal.loss = worse.proposal.currentLoss;
    CHECK(fitting.adopt(worse, "worse").error().code == "memory-fit.not-better");

    REQUIRE(fitting.takeBack("试用结束"));
    CHECK(usedBy(unit, unit.cadre()) == kDefaultParameters);
    CHECK(fitting.takeBack("again").error().code == "memory-fit.changed-meanwhile");
    const auto acts =
        unit.workspace().store().audit().recordsOf("memory.parameters-adopted", "fsrs-6");
    CHECK(acts.value().size() == 2);
}

TEST_CASE("memory is fitted by whoever may change the unit's settings, to answers enough",
          "[runtime][memory]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    for (const qgt::people::Actor& actor : {unit.cadre(), unit.addDirector("director")}) {
        app::MemoryFitting fitting = fittingBy(unit, actor);
        CHECK(fitting.fit({}, {}).error().code == "rights.refused");
        CHECK(fitting.inForce().error().code == "rights.refused");
        CHECK(fitting.adopt({}, "reason").error().code == "rights.refused");
        CHECK(fitting.takeBack("reason").error().code == "rights.refused");
    }
    const auto none = fittingBy(unit, unit.trainer()).fit({}, {});
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == "memory-fit.too-few");
}

TEST_CASE("a fit that is given up changes nothing", "[runtime][memory]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    practise(unit);
    app::MemoryFitting fitting = fittingBy(unit, unit.trainer());
    const auto given = fitting.fit({}, [] { return true; });
    REQUIRE_FALSE(given.has_value());
    CHECK(given.error().code == "os.child-stopped");
    CHECK_FALSE(fitting.inForce().value().has_value());
}
