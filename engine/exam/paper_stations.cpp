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

/// The places of a case that forks, and which of them each of its choices leads to.
struct ForkedCase {
    std::vector<StationPlace> places;
    std::vector<std::vector<StationWay>> ways;  ///< by place
};

ForkedCase forkedCase(const seat::SeatCase& scenario, int slot) {
    ForkedCase forked;
    for (const int node : stationsOf(scenario)) {
        forked.places.push_back({slot, node, {}});
    }
    forked.ways.resize(forked.places.size());
    for (std::size_t node = 0; node < scenario.nodes.size(); ++node) {
        const seat::SeatNode& one = scenario.nodes[node];
        for (std::size_t choice = 0; !one.onlyNext() && choice < one.choices.size(); ++choice) {
            const int station = stationOf(scenario, one.choices[choice].next);
            const StationWay way{
                0, slot, static_cast<int>(node), static_cast<int>(choice), station};
            if (station == 0) {
                forked.places.push_back({slot, -1, {}});
                forked.ways.push_back({way});
            } else {
                forked.ways[static_cast<std::size_t>(station) - 1].push_back(way);
            }
        }
    }
    return forked;
}

/// As many as the most that lead to one of its places, so that no count of numbers tells anything.
std::size_t numbersAtEach(const ForkedCase& forked) {
    std::size_t most = 1;
    for (const std::vector<StationWay>& ways : forked.ways) {
        most = std::max(most, ways.size());
    }
    return most;
}

/// Which place is printed when: stations in their order, ends anywhere among them.
std::vector<std::size_t> printOrder(const ForkedCase& forked, Rng& rng) {
    const auto stations = static_cast<std::size_t>(std::count_if(
        forked.places.begin(), forked.places.end(), [](const auto& one) { return one.node >= 0; }));
    std::vector<std::size_t> order(forked.places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    rng.shuffle(order);
    std::size_t next = 0;
    for (std::size_t& place : order) {
        place = place < stations ? next++ : place;
    }
    return order;
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

PaperStations paperStations(const seat::SeatPaper& paper) {
    std::vector<ForkedCase> cases;
    std::size_t heads = 0;
    for (int slot = 1; slot <= paper.slotCount(); ++slot) {
        const auto& scenario = paper.task(slot)->scenario;
        if (scenario && straightWay(*scenario).empty()) {
            cases.push_back(forkedCase(*scenario, slot));
            heads += cases.back().places.size() * numbersAtEach(cases.back());
        }
    }
    std::vector<int> numbers(heads);
    std::iota(numbers.begin(), numbers.end(), kFirstNumber);
    Rng rng(seedFor(0, seat::digestOf(paper)));
    rng.shuffle(numbers);
    PaperStations stations;
    for (ForkedCase& forked : cases) {
        const std::size_t each = numbersAtEach(forked);
        for (const std::size_t at : printOrder(forked, rng)) {
            StationPlace place = forked.places[at];
            place.numbers.assign(numbers.end() - static_cast<std::ptrdiff_t>(each), numbers.end());
            numbers.resize(numbers.size() - each);
            for (std::size_t i = 0; i < forked.ways[at].size(); ++i) {
                forked.ways[at][i].number = place.numbers[i];
                stations.ways.push_back(forked.ways[at][i]);
            }
            std::sort(place.numbers.begin(), place.numbers.end());
            stations.places.push_back(std::move(place));
        }
    }
    std::sort(stations.ways.begin(), stations.ways.end(), [](const auto& a, const auto& b) {
        return a.number < b.number;
    });
    return stations;
}

}  // namespace qgt::exam
