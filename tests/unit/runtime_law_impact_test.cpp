#include "app/runtime/law_impact.h"
#include "tests/support/catch.h"
#include "tests/support/certified_unit.h"
#include "tests/support/temp_folder.h"

#include <set>
#include <vector>

namespace app = qgt::app;
namespace test = qgt::test;
using qgt::PersonId;

TEST_CASE("a change of law counts exams with items of the exam pool and everybody who sat them",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto& office = world.certificates();
    auto& store = world.unit().workspace().store();
    const PersonId cadre = world.unit().cadre().person;
    const auto serials = office.issue(world.exam(), world.ring())->serials;
    const auto record = office.show(serials.front()).value().record;
    const app::AskedLaw law{record.paper.front().basis.front().source, {}, {}};

    // Its items are in no bank: by its certificate the exam and who sat it are known.
    const auto held = app::heldImpact(store, law).value();
    REQUIRE(held.exams.size() == 1);
    CHECK(held.exams.front().sat == std::vector<PersonId>{cadre});
    CHECK(held.shut == 0);

    // Without one the keys tell, and without them nobody says that nothing rests on it.
    REQUIRE(office.revoke(serials.front(), "冒名顶替"));
    const auto shut = app::heldImpact(store, law).value();
    CHECK(shut.exams.empty());
    CHECK(shut.shut == 1);
    const auto read = app::heldImpact(store, law, &world.ring()).value();
    CHECK(read.shut == 0);
    REQUIRE(read.exams.size() == 1);
    CHECK(read.exams.front().papers == 1);
    CHECK_FALSE(read.exams.front().tasks.empty());
    CHECK(read.persons == std::set<PersonId>{cadre});
    const auto none = app::heldImpact(store, {qgt::SourceId("NOSUCH"), {}, {}}, &world.ring());
    CHECK(none->exams.empty());
    CHECK(none->shut == 0);
}
