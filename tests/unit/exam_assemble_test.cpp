#include "engine/exam/assemble.h"
#include "engine/exam/assembly_check.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/support/assembly_pools.h"
#include "tests/support/catch.h"

namespace qgt::exam {

using qgt::test::AssemblyWorld;
using qgt::test::districtWorld;
using qgt::test::plainItem;

namespace {

AssemblyOutcome outcomeOf(const AssemblyWorld& world, const AssemblySettings& settings = {}) {
    qgt::optimize::CbcSolver solver;
    auto outcome = assemble(world.pool, world.blueprint, solver, settings, {});
    REQUIRE(outcome);
    return *outcome;
}

Assembly assembledFrom(const AssemblyWorld& world, const AssemblySettings& settings = {}) {
    const AssemblyOutcome outcome = outcomeOf(world, settings);
    REQUIRE(std::holds_alternative<Assembly>(outcome));
    const auto& assembly = std::get<Assembly>(outcome);
    CHECK(breachesOf(world.pool, world.blueprint, assembly.papers).empty());
    CHECK(assembly.objective <= assembly.bound);
    return assembly;
}

/// Ten items in two cells; the later the better.
AssemblyWorld smallWorld() {
    AssemblyWorld world;
    for (int i = 0; i < 10; ++i) {
        world.pool.push_back(
            plainItem("i" + std::to_string(i), {i % 2 == 0 ? "even" : "odd"}, i + 1));
    }
    world.blueprint.length = 4;
    world.blueprint.quotas = {{"even", 2, 2}};
    world.blueprint.shape = {1};
    return world;
}

std::vector<ItemId> ids(const std::vector<int>& numbers) {
    std::vector<ItemId> all;
    all.reserve(numbers.size());
    for (const int number : numbers) {
        all.emplace_back("i" + std::to_string(number));
    }
    return all;
}

}  // namespace

TEST_CASE("one paper has the most information that its quotas allow", "[exam]") {
    AssemblyWorld world = smallWorld();
    const Assembly best = assembledFrom(world);
    CHECK(best.papers == Papers{ids({6, 7, 8, 9})});
    CHECK(best.objective == 34);
    world.blueprint.quotas = {{"even", 3, 3}};
    CHECK(assembledFrom(world).papers == Papers{ids({4, 6, 8, 9})});
}

TEST_CASE("forced and forbidden items, enemies, uses and earlier rounds shape the paper",
          "[exam]") {
    AssemblyWorld world = smallWorld();
    SECTION("forced") {
        world.blueprint.forced = ids({0});
        CHECK(assembledFrom(world).papers == Papers{ids({0, 7, 8, 9})});
    }
    SECTION("forbidden") {
        world.blueprint.forbidden = ids({9, 8});
        CHECK(assembledFrom(world).papers == Papers{ids({4, 5, 6, 7})});
    }
    SECTION("enemies") {
        world.blueprint.enemies = {ids({7, 9})};
        CHECK(assembledFrom(world).papers == Papers{ids({5, 6, 8, 9})});
    }
    SECTION("uses") {
        world.pool[9].uses = 4;
        world.blueprint.mostUses = 4;
        CHECK(assembledFrom(world).papers == Papers{ids({5, 6, 7, 8})});
    }
    SECTION("an earlier round") {
        world.pool[6].rounds = world.pool[8].rounds = {"spring"};
        world.blueprint.earlierOverlap = 1;
        CHECK(assembledFrom(world).papers == Papers{ids({4, 7, 8, 9})});
    }
    SECTION("working time") {
        world.pool[9].seconds = 600;
        world.blueprint.mostSeconds = 240;
        CHECK(assembledFrom(world).papers == Papers{ids({5, 6, 7, 8})});
    }
}

TEST_CASE("parallel papers share at most what they may and are as good as each other", "[exam]") {
    AssemblyWorld world = smallWorld();
    world.blueprint.papers = 2;
    AssemblySettings exact;
    exact.gap = 1e-6;
    const Assembly apart = assembledFrom(world, exact);
    CHECK(apart.objective == 26);  // 3..10 in two halves of 26
    world.blueprint.overlap = 2;
    const Assembly sharing = assembledFrom(world, exact);
    CHECK(sharing.objective > apart.objective);
    world.blueprint.overlap = 4;
    CHECK(assembledFrom(world, exact).objective == 34);
    world.blueprint.mostUses = 1;
    CHECK(assembledFrom(world, exact).objective == 26);
}

TEST_CASE("without points any paper that keeps the blueprint will do", "[exam]") {
    AssemblyWorld world = smallWorld();
    world.blueprint.shape.clear();
    for (AssemblyItem& item : world.pool) {
        item.information.clear();
    }
    CHECK(assembledFrom(world).objective == 0);
}

TEST_CASE("a district's pool gives one and two papers near the bound", "[exam]") {
    AssemblyWorld world = districtWorld(600, 3);
    for (const int papers : {1, 2}) {
        world.blueprint.papers = papers;
        const Assembly assembly = assembledFrom(world);
        CHECK(assembly.gap() <= 0.0101);
    }
}

TEST_CASE("the same seed draws the same papers", "[exam]") {
    AssemblyWorld world = districtWorld(400, 5);
    CHECK(assembledFrom(world).papers == assembledFrom(world).papers);
    const auto first = previewPapers(world.pool, world.blueprint, 1);
    CHECK(first == previewPapers(world.pool, world.blueprint, 1));
}

TEST_CASE("the preview keeps every rule and comes near the best", "[exam]") {
    AssemblyWorld world = districtWorld(1000, 4);
    for (const int papers : {1, 3}) {
        world.blueprint.papers = papers;
        const auto preview = previewPapers(world.pool, world.blueprint, 1);
        REQUIRE(preview);
        REQUIRE(preview->has_value());
        CHECK(breachesOf(world.pool, world.blueprint, **preview).empty());
        const Assembly best = assembledFrom(world);
        CHECK(objectiveOf(world.pool, world.blueprint, **preview) >= 0.95 * best.bound);
    }
}

TEST_CASE("each of many candidates gets a paper of their own that keeps the blueprint", "[exam]") {
    AssemblyWorld world = districtWorld(800, 6);
    world.blueprint.kind = PaperKind::Individual;
    world.blueprint.papers = 20;
    world.blueprint.overlap = 12;
    world.blueprint.mostUses = 5;
    const Assembly assembly = assembledFrom(world);
    CHECK(assembly.papers.size() == 20);
    CHECK(assembly.objective > 0);
}

TEST_CASE("where the search for individual papers gets stuck, the solver mends them", "[exam]") {
    // One pair of items fits the working time exactly; the search sees no way of single exchanges.
    AssemblyWorld world = smallWorld();
    world.blueprint.kind = PaperKind::Individual;
    world.blueprint.length = 3;
    world.blueprint.quotas.clear();
    const std::vector<double> seconds{31, 37, 41, 43, 47, 53, 59, 61, 67, 71};
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        world.pool[i].seconds = seconds[i];
    }
    world.blueprint.leastSeconds = world.blueprint.mostSeconds = 31 + 43 + 71;
    CHECK(assembledFrom(world).papers.size() == 1);
}

TEST_CASE("what makes no sense is refused by both doors", "[exam]") {
    AssemblyWorld world = smallWorld();
    world.blueprint.length = 0;
    qgt::optimize::CbcSolver solver;
    CHECK(assemble(world.pool, world.blueprint, solver, {}, {}).error().code ==
          "exam.unfit-blueprint");
    CHECK(previewPapers(world.pool, world.blueprint, 1).error().code == "exam.unfit-blueprint");
}

}  // namespace qgt::exam
