#include "engine/exam/assemble.h"
#include "engine/exam/conflict_words.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/support/assembly_pools.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace qgt::exam {

using qgt::test::AssemblyWorld;
using qgt::test::districtWorld;
using qgt::test::plainItem;

namespace {

Infeasible whyNot(const AssemblyWorld& world) {
    qgt::optimize::CbcSolver solver;
    const auto outcome = assemble(world.pool, world.blueprint, solver, {}, {});
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<Infeasible>(*outcome));
    return std::get<Infeasible>(*outcome);
}

std::vector<std::string> kindsOf(const ConflictSet& set) {
    std::vector<std::string> kinds;
    for (const Conflict& conflict : set) {
        kinds.push_back(toText(conflict.kind) + (conflict.name.empty() ? "" : " " + conflict.name));
    }
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

const Conflict& named(const ConflictSet& set, DemandKind kind) {
    const auto found = std::find_if(
        set.begin(), set.end(), [kind](const Conflict& conflict) { return conflict.kind == kind; });
    REQUIRE(found != set.end());
    return *found;
}

/// Six items: three of line a (one of them hard), three of line b (all hard).
AssemblyWorld sixItems() {
    AssemblyWorld world;
    world.pool = {plainItem("a1", {"a"}, 1),
                  plainItem("a2", {"a"}, 1),
                  plainItem("a3", {"a", "hard"}, 1),
                  plainItem("b1", {"b", "hard"}, 1),
                  plainItem("b2", {"b", "hard"}, 1),
                  plainItem("b3", {"b", "hard"}, 1)};
    world.blueprint.length = 4;
    world.blueprint.shape = {1};
    return world;
}

}  // namespace

TEST_CASE("each cell with too few items is named with how many to write", "[exam]") {
    AssemblyWorld world = sixItems();
    world.blueprint.quotas = {{"a", 4, 4}, {"b", 0, 4}, {"hard", 6, 6}};
    const Infeasible why = whyNot(world);
    REQUIRE(why.sets.size() == 2);
    CHECK(kindsOf(why.sets[0]) == std::vector<std::string>{"cell_least a"});
    CHECK(why.sets[0][0].has == 3);
    CHECK(why.sets[0][0].needs == 4);
    CHECK(why.sets[0][0].write == 1);
    CHECK(kindsOf(why.sets[1]) == std::vector<std::string>{"cell_least hard"});
    CHECK(why.sets[1][0].write == 2);
}

TEST_CASE("several papers without common items need the cell several times over", "[exam]") {
    AssemblyWorld world = sixItems();
    world.blueprint.papers = 2;
    world.blueprint.length = 2;
    world.blueprint.quotas = {{"a", 2, 2}};
    const Infeasible why = whyNot(world);
    REQUIRE(why.sets.size() == 1);
    CHECK(kindsOf(why.sets[0]) == std::vector<std::string>{"cell_least a", "uses"});
    CHECK(named(why.sets[0], DemandKind::CellLeast).has == 3);
    CHECK(named(why.sets[0], DemandKind::CellLeast).needs == 4);
    CHECK(named(why.sets[0], DemandKind::CellLeast).write == 1);
    // Where papers may share all their items, one new item helps both.
    world.blueprint.length = 5;
    world.blueprint.overlap = 5;
    world.blueprint.quotas = {{"a", 5, 5}};
    const Infeasible shared = whyNot(world);
    CHECK(named(shared.sets[0], DemandKind::CellLeast).write == 2);
}

TEST_CASE(
    "quotas that do not fit into the length are the smallest conflict, and writing is no help",
    "[exam]") {
    AssemblyWorld world = sixItems();
    world.blueprint.quotas = {{"a", 3, 3}, {"b", 2, 3}, {"hard", 1, 4}};
    const Infeasible why = whyNot(world);
    REQUIRE(why.sets.size() == 1);
    CHECK(kindsOf(why.sets[0]) ==
          std::vector<std::string>{"cell_least a", "cell_least b", "length"});
    CHECK(why.smallest);
    const Conflict& length = named(why.sets[0], DemandKind::Length);
    CHECK(length.needs == 4);
    CHECK(length.has == 5);
    for (const Conflict& conflict : why.sets[0]) {
        CHECK(conflict.write == 0);
    }
}

TEST_CASE("a line that is hard throughout conflicts with few hard items", "[exam]") {
    AssemblyWorld world = sixItems();
    world.blueprint.length = 3;
    world.blueprint.quotas = {{"a", 0, 4}, {"b", 2, 3}, {"hard", 0, 1}};
    const Infeasible why = whyNot(world);
    REQUIRE(why.sets.size() == 1);
    CHECK(kindsOf(why.sets[0]) == std::vector<std::string>{"cell_least b", "cell_most hard"});
    CHECK(named(why.sets[0], DemandKind::CellMost).has == 2);
    CHECK(named(why.sets[0], DemandKind::CellMost).needs == 1);
    CHECK(named(why.sets[0], DemandKind::CellLeast).has == 1);
    CHECK(named(why.sets[0], DemandKind::CellLeast).write == 1);  // one that is not hard
}

TEST_CASE("enemies, working time, forced items and earlier rounds take part in conflicts",
          "[exam]") {
    AssemblyWorld world = sixItems();
    std::vector<std::string> expected;
    SECTION("enemies") {
        world.blueprint.quotas = {{"a", 2, 4}};
        world.blueprint.enemies = {{ItemId("a1"), ItemId("a2"), ItemId("a3")}};
        expected = {"cell_least a", "enemies"};
    }
    SECTION("too short") {
        world.blueprint.leastSeconds = 300;
        expected = {"length", "seconds_least"};
    }
    SECTION("too long") {
        world.blueprint.mostSeconds = 200;
        expected = {"length", "seconds_most"};
    }
    SECTION("a forced item of a cell that must not be there") {
        world.blueprint.length = 3;
        world.blueprint.forced = {ItemId("b1")};
        world.blueprint.quotas = {{"b", 0, 0}};
        expected = {"cell_most b", "forced"};
    }
    SECTION("a forced item that is forbidden") {
        world.blueprint.forced = world.blueprint.forbidden = {ItemId("b1")};
        expected = {"forced"};
    }
    SECTION("an earlier round") {
        for (AssemblyItem& item : world.pool) {
            item.rounds = {"spring"};
        }
        world.blueprint.earlierOverlap = 3;
        expected = {"earlier_round spring", "length"};
    }
    SECTION("a quota that contradicts itself") {
        world.blueprint.quotas = {{"a", 3, 2}};
        expected = {"cell_least a", "cell_most a"};
    }
    SECTION("a pool too small") {
        world.blueprint.length = 7;
        expected = {"length"};
    }
    const Infeasible why = whyNot(world);
    REQUIRE(why.sets.size() == 1);
    CHECK(kindsOf(why.sets[0]) == expected);
}

TEST_CASE("what conflicts in a district's pool is found, too", "[exam]") {
    AssemblyWorld world = districtWorld(1000, 8);
    // Ten lines fill the 60 places, and an eleventh wants one more.
    for (CellQuota& quota : world.blueprint.quotas) {
        if (quota.cell.rfind("line:", 0) == 0) {
            quota.least = quota.cell == "line:10" ? 1 : quota.cell == "line:11" ? 0 : 6;
        }
    }
    const Infeasible why = whyNot(world);
    REQUIRE(why.sets.size() == 1);
    CHECK(why.exact);
    CHECK(why.sets[0].size() == 12);
    CHECK(named(why.sets[0], DemandKind::Length).has == 61);
}

TEST_CASE("a conflict becomes sentences: a head, each demand, what to write", "[exam]") {
    Infeasible why;
    why.sets = {
        {{DemandKind::CellLeast, "a", 2, 4, 2}, {DemandKind::SecondsMost, "", 2712.5, 2700, 0}}};
    const auto words = wordsFor(why);
    REQUIRE(words.size() == 4);
    CHECK(words[0] == qgt::Error{"exam.conflict", {{"count", "2"}}});
    CHECK(words[1] ==
          qgt::Error{"exam.conflict-cell-least", {{"name", "a"}, {"has", "2"}, {"needs", "4"}}});
    CHECK(words[2] ==
          qgt::Error{"exam.conflict-seconds-most", {{"has", "2712.5"}, {"needs", "2700"}}});
    CHECK(words[3] == qgt::Error{"exam.write-items", {{"name", "a"}, {"count", "2"}}});
    why.exact = false;
    CHECK(wordsFor(why)[0].code == "exam.conflict-not-exact");
}

}  // namespace qgt::exam
