// Ability of a whole district out of its answers, and one answer more.
#include "engine/ability/clocks.h"
#include "engine/ability/replay.h"
#include "engine/core/rng.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using qgt::Rng;
using qgt::ability::FoldedEvent;
using qgt::ability::FoldedKind;
using qgt::ability::FoldModel;
using qgt::ability::PersonEvents;

constexpr std::uint32_t kLines = 18;
constexpr std::uint32_t kItems = 5'000;
constexpr std::size_t kPersons = 3'000;
constexpr std::size_t kAnswers = 10'000'000;

std::shared_ptr<const FoldModel> districtModel() {
    auto model = std::make_shared<FoldModel>();
    for (std::uint32_t line = 0; line < kLines; ++line) {
        model->lines.push_back({260.0,
                                {{20'100 + static_cast<std::int32_t>(line) * 13, 0.2}},
                                qgt::ability::LevelScale(qgt::ability::RequestProfile{
                                    1.5, {{0.4, -0.8}, {0.4, 0.0}, {0.2, 0.8}}})});
    }
    for (std::uint32_t item = 0; item < kItems; ++item) {
        const double difficulty = static_cast<double>(item % 17) / 8.0 - 1.0;
        model->items.push_back({item % kLines, {0.9, difficulty, item % 3 == 0 ? 0.5 : 0.25}});
    }
    return model;
}

/// Two years of practice: new items and old ones, evenings apart, and an exam now and then.
std::vector<PersonEvents> districtEvents(const FoldModel& model) {
    constexpr std::size_t kEach = kAnswers / kPersons + 1;
    std::vector<PersonEvents> persons(kPersons);
    Rng rng(20'170'115);
    std::size_t left = kAnswers;
    for (PersonEvents& person : persons) {
        person.priors.assign(model.lines.size(), {-0.4, 1.44});
        const std::size_t count = std::min(kEach, left);
        left -= count;
        person.events.reserve(count);
        for (std::size_t k = 0; k < count; ++k) {
            const auto day = static_cast<std::int32_t>(20'000 + k * 700 / kEach);
            const auto kind = rng.below(50) == 0 ? FoldedKind::Exam : FoldedKind::Practice;
            person.events.push_back(
                {day, static_cast<std::uint32_t>(rng.below(kItems)), kind, rng.below(10) < 7});
        }
    }
    return persons;
}

void abilityReplay(benchmark::State& state) {
    const auto model = districtModel();
    const std::vector<PersonEvents> persons = districtEvents(*model);
    for (auto _ : state) {
        benchmark::DoNotOptimize(replayed(model, persons, static_cast<unsigned>(state.range(0))));
    }
    state.counters["answers"] = static_cast<double>(kAnswers);
}

/// One update by an answer, without memory and levels.
void abilityUpdate(benchmark::State& state) {
    qgt::ability::AbilityState ability{-0.4, 1.44};
    std::uint64_t k = 0;
    for (auto _ : state) {
        ability = qgt::ability::updated(
            {0.9 * ability.mean, 0.6},
            {{0.9, static_cast<double>(k % 5) * 0.4 - 0.8, 0.25}, k % 3 != 0, 1.0});
        ++k;
        benchmark::DoNotOptimize(ability);
    }
}

/// What a page shows of one cell.
void abilityClock(benchmark::State& state) {
    const auto model = districtModel();
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            estimateClock({0.7, 0.4}, qgt::ability::Level::Aware, 20, model->lines[0].scale));
    }
}

BENCHMARK(abilityReplay)
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1);
BENCHMARK(abilityUpdate);
BENCHMARK(abilityClock)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
