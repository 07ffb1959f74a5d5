// What practising by our policy is worth on the day of an exam, beside the orders of others, at
// equal time: six made-up worlds, a hundred cadres each, the same cadres for all policies.
#include "engine/practice/study_policy.h"
#include "tests/bench/policy/baselines.h"
#include "tests/bench/policy/engine_cadre.h"
#include "tests/bench/policy/world.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using qgt::Rng;
using qgt::bench::attendance;
using qgt::bench::Baseline;
using qgt::bench::EngineCadre;
using qgt::bench::HiddenCadre;
using qgt::bench::Order;
using qgt::bench::World;
using qgt::bench::WorldBank;
using qgt::bench::worldBank;
using qgt::bench::worlds;
using qgt::practice::ExamForecast;
using Scores = std::vector<HiddenCadre::Score>;

constexpr std::size_t kCadres = 100;
constexpr std::size_t kCadresOfBank = 10;
constexpr std::uint32_t kGroups = 6;

/// Policies of one family are one row: the best of them in this world.
struct Policy {
    std::string family;
    std::string name;
    /// Practises to the day of the exam, and says what it would come to where the policy can.
    std::function<std::optional<ExamForecast>(
        const World&, const WorldBank&, std::size_t, HiddenCadre&)>
        practise;
};

std::vector<bool> attendanceOf(const World& world, std::size_t cadre) {
    constexpr std::uint64_t kSeed = 5'000;
    return attendance(world, kSeed + cadre);
}

Rng chanceOf(std::size_t cadre) {
    constexpr std::uint64_t kSeed = 31;
    return Rng(kSeed + cadre);
}

Policy others(const std::string& family, const Baseline& baseline) {
    return {family,
            baseline.name,
            [baseline](const World& world,
                       const WorldBank& /*bank*/,
                       std::size_t number,
                       HiddenCadre& cadre) -> std::optional<ExamForecast> {
                Rng rng = chanceOf(number);
                practise(baseline, world, attendanceOf(world, number), cadre, rng);
                return std::nullopt;
            }};
}

Policy ours(const std::string& name, bool surenessAsked) {
    return {name,
            name,
            [surenessAsked](const World& world,
                            const WorldBank& bank,
                            std::size_t number,
                            HiddenCadre& cadre) -> std::optional<ExamForecast> {
                Rng rng = chanceOf(number);
                EngineCadre engine(world, bank, surenessAsked);
                engine.practise(attendanceOf(world, number), cadre, rng);
                return engine.forecast();
            }};
}

constexpr const char* kOurs = "ours";
constexpr const char* kTuned = "fsrs_tuned";

std::vector<Policy> policies() {
    constexpr int kAnkiNew = 20;
    std::vector<Policy> all{
        {"none",
         "none",
         [](const World&, const WorldBank&, std::size_t, HiddenCadre&) { return std::nullopt; }},
        others("random", {"random", Order::Random}),
        others("sequential", {"sequential", Order::Sequential}),
        others("error_book", {"error book", Order::ErrorBook}),
        others("anki", {"Anki default", Order::Fsrs, 0.9, kAnkiNew}),
    };
    for (const double retention : {0.5, 0.6, 0.7, 0.8, 0.9}) {
        const std::string at = " 0." + std::to_string(static_cast<int>(retention * 10 + 0.5));
        all.push_back(others(kTuned, {"FSRS" + at, Order::Fsrs, retention}));
        all.push_back(others("exam_pass", {"exam pass" + at, Order::FinalPass, retention}));
    }
    all.push_back(ours("ours_unasked", false));
    all.push_back(ours(kOurs, true));
    return all;
}

/// How an exam came out, and what was said of it before.
struct Outcomes {
    Scores scores;
    std::vector<std::optional<ExamForecast>> forecasts;
};

Outcomes outcomesOf(const Policy& policy, const World& world, std::size_t cadres) {
    constexpr std::uint64_t kBankSeed = 1'000;
    constexpr std::uint64_t kCadreSeed = 777'000;
    constexpr double kExamHour = 0.1;
    Outcomes outcomes{Scores(cadres), std::vector<std::optional<ExamForecast>>(cadres)};
    const auto one = [&](std::size_t number) {
        const WorldBank bank = worldBank(world, kBankSeed + number / kCadresOfBank);
        HiddenCadre cadre(world, bank, kCadreSeed + number);
        outcomes.forecasts[number] = policy.practise(world, bank, number, cadre);
        outcomes.scores[number] = cadre.examOn(world.days + kExamHour);
    };
    const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> running;
    for (std::size_t t = 0; t < threads; ++t) {
        running.emplace_back([&, t] {
            for (std::size_t number = t; number < cadres; number += threads) {
                one(number);
            }
        });
    }
    running.clear();
    return outcomes;
}

struct MeanError {
    double mean = 0;
    double error = 0;  ///< standard error
};

template <typename Value>
MeanError meanOf(const Scores& scores, const Value& value) {
    const auto n = static_cast<double>(scores.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        sum += value(i);
    }
    const double mean = sum / n;
    double squares = 0.0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        squares += (value(i) - mean) * (value(i) - mean);
    }
    return {mean, std::sqrt(squares / (n * (n - 1.0)))};
}

/// A policy in a world.
struct Row {
    std::string family;
    std::string name;
    Scores scores;
    std::vector<std::optional<ExamForecast>> forecasts;
    MeanError total;
    MeanError weakest;
    double pass = 0;
    std::optional<MeanError> forecastOff;  ///< forecast less what the exam comes to
};

Row rowOf(const Policy& policy, const World& world) {
    Outcomes outcomes = outcomesOf(policy, world, kCadres);
    Row row{policy.family,
            policy.name,
            std::move(outcomes.scores),
            std::move(outcomes.forecasts),
            {},
            {},
            0.0,
            {}};
    row.total = meanOf(row.scores, [&row](std::size_t i) { return row.scores[i].total; });
    row.weakest = meanOf(row.scores, [&row](std::size_t i) { return row.scores[i].weakest; });
    row.pass = meanOf(row.scores, [&row](std::size_t i) {
                   const HiddenCadre::Score& score = row.scores[i];
                   return score.total >= World::kPassTotal && score.weakest >= World::kPassLine
                              ? 1.0
                              : 0.0;
               }).mean;
    if (row.forecasts.front()) {
        row.forecastOff = meanOf(row.scores, [&row](std::size_t i) {
            return row.forecasts[i]->share - row.scores[i].total;
        });
    }
    return row;
}

/// One row for each family, in the order of the policies.
std::vector<Row> bestRows(const World& world) {
    std::vector<Row> rows;
    for (const Policy& policy : policies()) {
        Row row = rowOf(policy, world);
        const auto found = std::find_if(
            rows.begin(), rows.end(), [&row](const Row& one) { return one.family == row.family; });
        if (found == rows.end()) {
            rows.push_back(std::move(row));
        } else if (row.total.mean > found->total.mean) {
            *found = std::move(row);
        }
    }
    return rows;
}

void print(const World& world, const std::vector<Row>& rows) {
    std::printf("\n%s: %d items, %d days of %.0f s, %zu cadres\n%-16s %17s %21s %17s %6s\n",
                world.name.c_str(),
                world.items,
                world.days,
                world.secondsPerDay,
                kCadres,
                "policy",
                "score",
                "ours less it",
                "weakest line",
                "pass");
    const Row& mine = rows.back();
    for (const Row& row : rows) {
        const MeanError ahead = meanOf(
            row.scores, [&](std::size_t i) { return mine.scores[i].total - row.scores[i].total; });
        std::printf("%-16s %8.4f ± %.4f %+12.4f ± %.4f %8.4f ± %.4f %4.0f %%\n",
                    row.name.c_str(),
                    row.total.mean,
                    row.total.error,
                    ahead.mean,
                    ahead.error,
                    row.weakest.mean,
                    row.weakest.error,
                    100.0 * row.pass);
        if (row.forecastOff) {
            std::printf("%16s forecast on the day off by %+.2f ± %.2f points\n",
                        "",
                        100.0 * row.forecastOff->mean,
                        100.0 * row.forecastOff->error);
        }
    }
    std::fflush(stdout);
}

void policyWorld(benchmark::State& state, const World& world) {
    std::vector<Row> rows;
    for ([[maybe_unused]] auto _ : state) {
        rows = bestRows(world);
    }
    const Row& mine = rows.back();
    for (const Row& row : rows) {
        const MeanError ahead = meanOf(
            row.scores, [&](std::size_t i) { return mine.scores[i].total - row.scores[i].total; });
        state.counters[row.family + "_score"] = row.total.mean;
        state.counters[row.family + "_se"] = row.total.error;
        state.counters[row.family + "_weakest"] = row.weakest.mean;
        state.counters[row.family + "_pass"] = row.pass;
        state.counters[row.family + "_behind"] = ahead.mean;
        state.counters[row.family + "_behind_se"] = ahead.error;
        if (row.forecastOff) {
            state.counters[row.family + "_forecast_off"] = row.forecastOff->mean;
        }
    }
    print(world, rows);
}

std::vector<qgt::practice::StudyItem> rankedItems(std::size_t count) {
    constexpr double kSeen = 0.8;
    Rng rng(1);
    std::vector<qgt::practice::StudyItem> items(count);
    for (auto& item : items) {
        item.group = static_cast<std::uint32_t>(rng.below(kGroups));
        item.weight = 0.5 + rng.unit();
        item.seconds = 20.0 + 60.0 * rng.unit();
        item.known = rng.unit();
        if (rng.unit() < kSeen) {
            item.memory =
                qgt::practice::StudyMemory{{1.0 + 60.0 * rng.unit(), 1.0 + 9.0 * rng.unit()},
                                           1 + static_cast<int>(rng.below(40))};
        }
    }
    return items;
}

/// What the policy itself takes: everything of a bank ranked once.
void rankItems(benchmark::State& state) {
    const auto items = rankedItems(static_cast<std::size_t>(state.range(0)));
    const std::vector<qgt::practice::StudyGroup> groups(kGroups, {0.5});
    const qgt::memory::MemoryModel model;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(
            qgt::practice::examRanks(items, groups, {30, 45, 20'000.0}, model));
    }
}

/// Beside it: the order of FSRS alone.
void rankPlain(benchmark::State& state) {
    const auto items = rankedItems(static_cast<std::size_t>(state.range(0)));
    const qgt::memory::MemoryModel model;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(qgt::practice::plainRanks(items, model));
    }
}

BENCHMARK(rankPlain)->Arg(1'500)->Unit(benchmark::kMicrosecond);
BENCHMARK(rankItems)->Arg(1'500)->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
    for (const World& world : worlds()) {
        benchmark::RegisterBenchmark(
            ("policyWorld/" + world.name).c_str(),
            [&world](benchmark::State& state) { policyWorld(state, world); })
            ->Iterations(1)
            ->Unit(benchmark::kSecond)
            ->UseRealTime();
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
