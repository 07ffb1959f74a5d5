#include "tests/support/assembly_pools.h"

#include "engine/core/rng.h"
#include "engine/exam/assembly_check.h"
#include "engine/exam/item_information.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace qgt::test {

namespace {

constexpr int kLines = 12;

/// Mean 0, deviation 1, near enough (Irwin-Hall).
double roughNormal(Rng& rng) {
    double sum = -6;
    for (int k = 0; k < 12; ++k) {
        sum += rng.unit();
    }
    return sum;
}

/// A number below the count, small ones more often.
int skewed(Rng& rng, int count) {
    return static_cast<int>(std::pow(rng.unit(), 1.4) * count);
}

exam::AssemblyItem districtItem(int number, Rng& rng) {
    exam::AssemblyItem item;
    item.id = ItemId("d" + std::to_string(number));
    item.cells = {"line:" + std::to_string(skewed(rng, kLines)),
                  "level:" + std::to_string(skewed(rng, 3)),
                  "kind:" + std::to_string(skewed(rng, 3))};
    item.seconds = std::max(10.0, 41 + 14 * roughNormal(rng));
    const exam::ItemParameters parameters{
        std::exp(0.3 * roughNormal(rng)), roughNormal(rng), 0.1 + 0.2 * rng.unit()};
    for (const double theta : {-1.0, 0.0, 1.0}) {
        item.information.push_back(exam::informationAt(parameters, theta));
    }
    return item;
}

}  // namespace

AssemblyWorld districtWorld(int items, std::uint64_t seed) {
    Rng rng(seed);
    AssemblyWorld world;
    for (int i = 0; i < items; ++i) {
        world.pool.push_back(districtItem(i, rng));
    }
    exam::AssemblyBlueprint& blueprint = world.blueprint;
    blueprint.length = 60;
    for (int line = 0; line < kLines; ++line) {
        blueprint.quotas.push_back({"line:" + std::to_string(line), 4, 6});
    }
    for (const char* of : {"level:", "kind:"}) {
        blueprint.quotas.push_back({of + std::string("0"), 24, 36});
        blueprint.quotas.push_back({of + std::string("1"), 14, 24});
        blueprint.quotas.push_back({of + std::string("2"), 8, 12});
    }
    blueprint.leastSeconds = 2280;
    blueprint.mostSeconds = 2700;
    blueprint.shape = {1.0, 1.2, 0.8};
    for (int group = 0; group < items / 13; ++group) {
        blueprint.enemies.emplace_back();
        for (std::uint64_t k = 0; k < 2 + rng.below(3); ++k) {
            const auto at = static_cast<std::size_t>(rng.below(world.pool.size()));
            blueprint.enemies.back().push_back(world.pool[at].id);
        }
    }
    return world;
}

exam::AssemblyItem plainItem(const std::string& id,
                             std::vector<std::string> cells,
                             double information) {
    exam::AssemblyItem item;
    item.id = ItemId(id);
    item.cells = std::move(cells);
    item.information = {information};
    return item;
}

double bestByLooking(const std::vector<exam::AssemblyItem>& pool,
                     const exam::AssemblyBlueprint& blueprint) {
    double best = -1;
    for (unsigned choice = 0; choice < (1U << pool.size()); ++choice) {
        exam::Papers papers(1);
        for (std::size_t i = 0; i < pool.size(); ++i) {
            if ((choice >> i & 1U) != 0) {
                papers.front().push_back(pool[i].id);
            }
        }
        if (static_cast<int>(papers.front().size()) == blueprint.length &&
            exam::breachesOf(pool, blueprint, papers).empty()) {
            best = std::max(best, exam::objectiveOf(pool, blueprint, papers));
        }
    }
    return best;
}

}  // namespace qgt::test
