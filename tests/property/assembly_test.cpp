#include "engine/exam/assemble.h"
#include "engine/exam/assembly_check.h"
#include "engine/exam/conflict_words.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/support/assembly_pools.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

#include <rapidcheck.h>

namespace qgt::exam {

using qgt::test::AssemblyWorld;

namespace {

constexpr double kTolerance = 1e-5;

int number(int from, int to) {
    return *rc::gen::inRange(from, to + 1);
}

ItemId someItem(const AssemblyWorld& world) {
    return world.pool[static_cast<std::size_t>(number(0, static_cast<int>(world.pool.size()) - 1))]
        .id;
}

/// Items with two lines, two levels, a working time, two points; every kind of demand now and then.
AssemblyWorld drawWorld(int items) {
    AssemblyWorld world;
    for (int i = 0; i < items; ++i) {
        AssemblyItem item;
        item.id = ItemId("i" + std::to_string(i));
        item.cells = {"line:" + std::to_string(number(0, 1)),
                      "level:" + std::to_string(number(0, 1))};
        item.seconds = number(2, 9) * 10;
        item.information = {number(0, 100) / 100.0, number(0, 100) / 100.0};
        item.uses = number(0, 4);
        if (number(0, 3) == 0) {
            item.rounds = {"spring"};
        }
        world.pool.push_back(item);
    }
    AssemblyBlueprint& blueprint = world.blueprint;
    blueprint.length = number(2, std::min(5, items - 1));
    for (const char* cell : {"line:0", "line:1", "level:0", "level:1"}) {
        if (number(0, 1) > 0) {
            const int least = number(0, 2);
            blueprint.quotas.push_back({cell, least, least + number(1, 3)});
        }
    }
    if (number(0, 1) == 0) {
        blueprint.leastSeconds = blueprint.length * number(3, 6) * 10;
        blueprint.mostSeconds = blueprint.leastSeconds + number(0, 8) * 10;
    }
    for (int k = number(0, 2); k > 0; --k) {
        blueprint.enemies.push_back({someItem(world), someItem(world), someItem(world)});
    }
    if (number(0, 4) == 0) {
        blueprint.forced = {someItem(world)};
    }
    if (number(0, 4) == 0) {
        blueprint.forbidden = {someItem(world)};
    }
    if (number(0, 2) == 0) {
        blueprint.mostUses = number(3, 5);
    }
    if (number(0, 2) == 0) {
        blueprint.earlierOverlap = number(1, 2);
    }
    blueprint.shape = {1.0, 0.8};
    return world;
}

AssemblyOutcome outcomeOf(const AssemblyWorld& world) {
    qgt::optimize::CbcSolver solver;
    AssemblySettings exact;
    exact.gap = 1e-7;
    auto outcome = assemble(world.pool, world.blueprint, solver, exact, {});
    RC_ASSERT(outcome.has_value());
    return *outcome;
}

/// The items whose bits are set.
std::vector<ItemId> chosen(const AssemblyWorld& world, unsigned choice) {
    std::vector<ItemId> paper;
    for (std::size_t i = 0; i < world.pool.size(); ++i) {
        if ((choice >> i & 1U) != 0) {
            paper.push_back(world.pool[i].id);
        }
    }
    return paper;
}

/// Best y of two papers by looking at every pair; -1 when there is none.
double bestPairByLooking(const AssemblyWorld& world) {
    std::vector<std::vector<ItemId>> papers;
    AssemblyBlueprint one = world.blueprint;
    one.papers = 1;
    for (unsigned choice = 0; choice < (1U << world.pool.size()); ++choice) {
        auto paper = chosen(world, choice);
        if (static_cast<int>(paper.size()) == one.length &&
            breachesOf(world.pool, one, {paper}).empty()) {
            papers.push_back(std::move(paper));
        }
    }
    double best = -1;
    for (const auto& first : papers) {
        for (const auto& second : papers) {
            if (breachesOf(world.pool, world.blueprint, {first, second}).empty()) {
                best = std::max(best, objectiveOf(world.pool, world.blueprint, {first, second}));
            }
        }
    }
    return best;
}

using Names = std::set<std::string>;

std::string nameOf(DemandKind kind, const std::string& name = {}) {
    return toText(kind) + " " + name;
}

/// Names of everything that the blueprint demands, as conflicts name it.
Names demandsOf(const AssemblyBlueprint& blueprint) {
    Names names{nameOf(DemandKind::Length),
                nameOf(DemandKind::SecondsLeast),
                nameOf(DemandKind::SecondsMost),
                nameOf(DemandKind::Enemies),
                nameOf(DemandKind::Uses),
                nameOf(DemandKind::EarlierRound, "spring"),
                nameOf(DemandKind::Forced)};
    for (const CellQuota& quota : blueprint.quotas) {
        names.insert(nameOf(DemandKind::CellLeast, quota.cell));
        names.insert(nameOf(DemandKind::CellMost, quota.cell));
    }
    return names;
}

/// The blueprint with these demands only.
AssemblyBlueprint reducedTo(const AssemblyBlueprint& blueprint, const Names& names) {
    AssemblyBlueprint reduced = blueprint;
    const auto keeps = [&names](DemandKind kind, const std::string& name = {}) {
        return names.contains(nameOf(kind, name));
    };
    for (CellQuota& quota : reduced.quotas) {
        quota.least = keeps(DemandKind::CellLeast, quota.cell) ? quota.least : 0;
        quota.most = keeps(DemandKind::CellMost, quota.cell) ? quota.most : 1000;
    }
    const AssemblyBlueprint free;
    reduced.leastSeconds = keeps(DemandKind::SecondsLeast) ? reduced.leastSeconds : 0;
    reduced.mostSeconds = keeps(DemandKind::SecondsMost) ? reduced.mostSeconds : free.mostSeconds;
    if (!keeps(DemandKind::Enemies)) {
        reduced.enemies.clear();
    }
    if (!keeps(DemandKind::Uses)) {
        reduced.mostUses.reset();
    }
    if (!keeps(DemandKind::EarlierRound, "spring")) {
        reduced.earlierOverlap.reset();
    }
    if (!keeps(DemandKind::Forced)) {
        reduced.forced.clear();
    }
    return reduced;
}

/// Whether some paper keeps these demands of the blueprint.
bool isPossible(const AssemblyWorld& world, const Names& names) {
    AssemblyBlueprint reduced = reducedTo(world.blueprint, names);
    const bool anyLength = !names.contains(nameOf(DemandKind::Length));
    for (unsigned choice = 0; choice < (1U << world.pool.size()); ++choice) {
        const auto paper = chosen(world, choice);
        if (anyLength) {
            reduced.length = static_cast<int>(paper.size());
        }
        if (static_cast<int>(paper.size()) == reduced.length &&
            breachesOf(world.pool, reduced, {paper}).empty()) {
            return true;
        }
    }
    return false;
}

Names namesOf(const ConflictSet& set) {
    Names names;
    for (const Conflict& conflict : set) {
        names.insert(nameOf(conflict.kind, conflict.name));
    }
    return names;
}

Names without(Names names, const std::string& name) {
    names.erase(name);
    return names;
}

/// Whether some set of at most `most` demands conflicts.
bool someConflict(const AssemblyWorld& world, const Names& from, Names set, std::size_t most) {
    if (!isPossible(world, set)) {
        return true;
    }
    if (set.size() == most) {
        return false;
    }
    return std::any_of(from.begin(), from.end(), [&](const std::string& name) {
        if (!set.empty() && name <= *set.rbegin()) {
            return false;
        }
        Names more = set;
        more.insert(name);
        return someConflict(world, from, std::move(more), most);
    });
}

}  // namespace

TEST_CASE("a paper is the best of all, and there is none exactly when looking finds none",
          "[exam][property]") {
    CHECK(rc::check("one paper against all choices", [] {
        const AssemblyWorld world = drawWorld(number(4, 10));
        const double best = qgt::test::bestByLooking(world.pool, world.blueprint);
        const AssemblyOutcome outcome = outcomeOf(world);
        RC_TAG(best >= 0 ? "possible" : "impossible");
        RC_ASSERT(std::holds_alternative<Assembly>(outcome) == (best >= 0));
        if (best >= 0) {
            const auto& assembly = std::get<Assembly>(outcome);
            RC_ASSERT(breachesOf(world.pool, world.blueprint, assembly.papers).empty());
            RC_ASSERT(std::abs(assembly.objective - best) <= kTolerance);
            RC_ASSERT(assembly.bound >= best - kTolerance);
        }
    }));
}

TEST_CASE("two papers are the best pair of all, and there are none exactly when looking finds none",
          "[exam][property]") {
    CHECK(rc::check("two papers against all pairs", [] {
        AssemblyWorld world = drawWorld(number(5, 7));
        world.blueprint.length = number(2, 3);
        world.blueprint.papers = 2;
        world.blueprint.overlap = number(0, 3);
        const double best = bestPairByLooking(world);
        const AssemblyOutcome outcome = outcomeOf(world);
        RC_TAG(best >= 0 ? "possible" : "impossible");
        RC_ASSERT(std::holds_alternative<Assembly>(outcome) == (best >= 0));
        if (best >= 0) {
            const auto& assembly = std::get<Assembly>(outcome);
            RC_ASSERT(breachesOf(world.pool, world.blueprint, assembly.papers).empty());
            RC_ASSERT(std::abs(assembly.objective - best) <= kTolerance);
        }
    }));
}

TEST_CASE("the demands named in a conflict conflict, none of them is idle, and no fewer would do",
          "[exam][property]") {
    CHECK(rc::check("conflicts against all choices", [] {
        const AssemblyWorld world = drawWorld(number(4, 7));
        const AssemblyOutcome outcome = outcomeOf(world);
        RC_PRE(std::holds_alternative<Infeasible>(outcome));
        const auto& why = std::get<Infeasible>(outcome);
        RC_ASSERT(!why.sets.empty());
        for (const ConflictSet& set : why.sets) {
            const Names names = namesOf(set);
            RC_ASSERT(!isPossible(world, names));
            for (const std::string& name : names) {
                RC_ASSERT(isPossible(world, without(names, name)));
            }
        }
        const Names last = namesOf(why.sets.back());
        if (why.smallest && last.size() > 2) {
            RC_ASSERT(!someConflict(world, demandsOf(world.blueprint), {}, last.size() - 1));
        }
    }));
}

TEST_CASE("the preview never breaks a rule", "[exam][property]") {
    CHECK(rc::check("preview against the check", [] {
        AssemblyWorld world = drawWorld(number(5, 40));
        world.blueprint.papers = number(1, 4);
        world.blueprint.overlap = number(0, 3);
        const auto preview = previewPapers(world.pool, world.blueprint, 1);
        RC_ASSERT(preview.has_value());
        if (preview->has_value()) {
            RC_ASSERT(breachesOf(world.pool, world.blueprint, **preview).empty());
        }
    }));
}

}  // namespace qgt::exam
