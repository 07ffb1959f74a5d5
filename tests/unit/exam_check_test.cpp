#include "engine/exam/assembly_check.h"
#include "tests/support/assembly_pools.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace qgt::exam {

using Kind = qgt::exam::AssemblyBreach::Kind;
using qgt::test::plainItem;

namespace {

/// Six items, two cells; papers {a, b} and {c, d} keep everything.
struct Fixture {
    std::vector<AssemblyItem> pool{plainItem("a", {"x"}, 1),
                                   plainItem("b", {"y"}, 2),
                                   plainItem("c", {"x"}, 3),
                                   plainItem("d", {"y"}, 4),
                                   plainItem("e", {"x"}, 5),
                                   plainItem("f", {"y", "y"}, 6)};
    AssemblyBlueprint blueprint;
    Papers papers{{ItemId("a"), ItemId("b")}, {ItemId("c"), ItemId("d")}};

    Fixture() {
        blueprint.length = 2;
        blueprint.papers = 2;
        blueprint.quotas = {{"x", 1, 1}, {"y", 1, 1}};
        blueprint.leastSeconds = 100;
        blueprint.mostSeconds = 130;
        blueprint.shape = {2};
        blueprint.earlierOverlap = 1;
        blueprint.mostUses = 3;
        blueprint.enemies = {{ItemId("a"), ItemId("f"), ItemId("d")}};
        pool[2].enemies = {ItemId("f")};
        pool[1].rounds = {"spring"};
        pool[0].rounds = {"autumn"};
    }

    [[nodiscard]] std::vector<Kind> kinds() const {
        std::vector<Kind> found;
        for (const AssemblyBreach& breach : breachesOf(pool, blueprint, papers)) {
            found.push_back(breach.kind);
        }
        return found;
    }
};

}  // namespace

TEST_CASE("papers that keep the blueprint have no breach, and the poorest gives the objective",
          "[exam]") {
    const Fixture fixture;
    CHECK(fixture.kinds().empty());
    CHECK(objectiveOf(fixture.pool, fixture.blueprint, fixture.papers) == 1.5);
}

TEST_CASE("the check of papers finds each kind of planted breach", "[exam]") {
    Fixture f;
    std::vector<Kind> expected;
    SECTION("a paper is missing") {
        f.papers.pop_back();
        expected = {Kind::PaperCount};
    }
    SECTION("an item is missing") {
        f.papers[0].pop_back();
        expected = {Kind::Length, Kind::Cell, Kind::Seconds};
    }
    SECTION("an item of nowhere") {
        f.papers[0][1] = ItemId("z");
        expected = {Kind::UnknownItem, Kind::Cell, Kind::Seconds};
    }
    SECTION("an item twice") {
        f.papers[0][1] = ItemId("a");
        expected = {Kind::Repeated, Kind::Cell, Kind::Seconds};
    }
    SECTION("too few of a cell") {
        f.blueprint.quotas = {{"x", 2, 2}};
        expected = {Kind::Cell, Kind::Cell};
    }
    SECTION("too many of a cell") {
        f.blueprint.quotas = {{"y", 0, 0}};
        expected = {Kind::Cell, Kind::Cell};
    }
    SECTION("a cell that no item has") {
        f.blueprint.quotas = {{"w", 1, 2}};
        expected = {Kind::Cell, Kind::Cell};
    }
    SECTION("too short") {
        f.pool[0].seconds = 39.9;
        expected = {Kind::Seconds};
    }
    SECTION("too long") {
        f.pool[0].seconds = 70.1;
        expected = {Kind::Seconds};
    }
    SECTION("two of a group") {
        f.papers[0][1] = ItemId("f");
        expected = {Kind::Enemies};
    }
    SECTION("an enemy of its own, named on one side only") {
        f.papers[1][1] = ItemId("f");
        expected = {Kind::Enemies};
    }
    SECTION("papers that share too much") {
        f.papers[1] = {ItemId("a"), ItemId("d")};
        f.blueprint.enemies.clear();
        expected = {Kind::Overlap};
    }
    SECTION("too much of an earlier round") {
        f.pool[1].rounds = {"autumn"};
        expected = {Kind::EarlierRound};
    }
    SECTION("an item used too often before") {
        f.pool[3].uses = 3;
        expected = {Kind::Uses};
    }
    SECTION("an item used too often now") {
        f.pool[0].uses = 2;
        f.papers[1][0] = ItemId("a");
        f.blueprint.enemies.clear();
        f.blueprint.overlap = 1;
        expected = {Kind::Uses};
    }
    SECTION("a forced item that is not there") {
        f.blueprint.forced = {ItemId("a")};
        expected = {Kind::Forced};
    }
    SECTION("a forbidden item that is there") {
        f.blueprint.forbidden = {ItemId("d"), ItemId("e")};
        expected = {Kind::Forbidden};
    }
    CHECK(f.kinds() == expected);
}

TEST_CASE("sharing and uses within their limits are no breach", "[exam]") {
    Fixture f;
    f.papers[1] = {ItemId("a"), ItemId("d")};
    f.blueprint.enemies.clear();
    f.blueprint.overlap = 1;
    f.pool[0].uses = 1;
    CHECK(f.kinds().empty());
    f.blueprint.mostUses.reset();
    f.pool[0].uses = 100;
    CHECK(f.kinds().empty());
}

TEST_CASE("pools and blueprints that make no sense are named before anything is made", "[exam]") {
    Fixture f;
    CHECK(checkInputs(f.pool, f.blueprint));
    SECTION("an id twice") {
        f.pool[1].id = f.pool[0].id;
    }
    SECTION("no id") {
        f.pool[1].id = ItemId();
    }
    SECTION("information at other points") {
        f.pool[1].information.push_back(1);
    }
    SECTION("negative information") {
        f.pool[1].information = {-1};
    }
    SECTION("information that is no number") {
        f.pool[1].information = {0.0 / 0.0};
    }
    SECTION("negative seconds") {
        f.pool[1].seconds = -1;
    }
    SECTION("no length") {
        f.blueprint.length = 0;
    }
    SECTION("no papers") {
        f.blueprint.papers = 0;
    }
    SECTION("more papers than can be parallel") {
        f.blueprint.papers = 7;
    }
    SECTION("negative overlap") {
        f.blueprint.overlap = -1;
    }
    SECTION("a share of nothing") {
        f.blueprint.shape = {0};
    }
    SECTION("an end of time that is no number") {
        f.blueprint.mostSeconds = 0.0 / 0.0;
    }
    const auto fit = checkInputs(f.pool, f.blueprint);
    REQUIRE_FALSE(fit);
    CHECK(fit.error().code.rfind("exam.unfit-", 0) == 0);
}

}  // namespace qgt::exam
