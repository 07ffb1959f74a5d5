#include "engine/exam/paper_stations.h"

#include "engine/core/rng.h"
#include "engine/core/seed.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace qgt::exam {

namespace {

/// Three digits, so that none is taken for a task or a station.
constexpr int kFirstNumber = 101;

/// The way through a case in which nothing depends on what is chosen; empty: something does.
std::vector<int> straightWay(const seat::SeatCase& scenario) {
    std::vector<int> way;
    int place = scenario.start;
    while (place >= 0 && way.size() < scenario.nodes.size()) {
        const auto next = scenario.nodes.at(static_cast<std::size_t>(place)).onlyNext();
        if (!next) {
            return {};
        }
        way.push_back(place);
        place = *next;
    }
    return place < 0 && way.size() == scenario.nodes.size() ? way : std::vector<int>();
}

void addWays(const seat::SeatCase& scenario, int slot, std::vector<StationWay>& ways) {
    for (std::size_t node = 0; node < scenario.nodes.size(); ++node) {
        const seat::SeatNode& one = scenario.nodes[node];
        for (std::size_t choice = 0; !one.onlyNext() && choice < one.choices.size(); ++choice) {
            ways.push_back({0,
                            slot,
                            static_cast<int>(node),
                            static_cast<int>(choice),
                            stationOf(scenario, one.choices[choice].next)});
        }
    }
}

}  // namespace

std::vector<int> stationsOf(const seat::SeatCase& scenario) {
    std::vector<int> order = straightWay(scenario);
    if (order.empty()) {
        order.resize(scenario.nodes.size());
        std::iota(order.begin(), order.end(), 0);
    }
    return order;
}

int stationOf(const seat::SeatCase& scenario, int node) {
    const std::vector<int> order = stationsOf(scenario);
    const auto found = std::find(order.begin(), order.end(), node);
    return found == order.end() ? 0 : static_cast<int>(found - order.begin()) + 1;
}

std::vector<StationWay> stationWays(const seat::SeatPaper& paper) {
    std::vector<StationWay> ways;
    for (int slot = 1; slot <= paper.slotCount(); ++slot) {
        if (const seat::SeatTask& task = *paper.task(slot); task.scenario) {
            addWays(*task.scenario, slot, ways);
        }
    }
    Rng rng(seedFor(0, seat::digestOf(paper)));
    rng.shuffle(ways);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        ways[i].number = kFirstNumber + static_cast<int>(i);
    }
    return ways;
}

}  // namespace qgt::exam
