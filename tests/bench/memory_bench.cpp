// The memory model and its fitting beside the programs of npm that are used for both: ts-fsrs and
// the binding of fsrs-rs. Their folder is made by run.sh; without it there is no peer.
#include "engine/core/os/child.h"
#include "engine/memory/fit.h"
#include "tests/support/choice_log.h"

#include <cmath>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using qgt::memory::LogReview;
using qgt::memory::MemoryModel;
using qgt::memory::MemoryState;
using qgt::memory::Rating;

constexpr std::size_t kStates = 4'096;
constexpr int kLongestDays = 36'500;

struct StepInput {
    MemoryState state;
    int days = 0;
    Rating rating = Rating::Good;
};

/// The same as in peers/memory_step.cjs.
std::vector<StepInput> stepInputs() {
    std::vector<StepInput> inputs;
    for (std::size_t k = 0; k < kStates; ++k) {
        const double stability = 0.1 * std::exp(static_cast<double>(k % 97) * 0.09);
        const double difficulty = 1.0 + static_cast<double>(k % 89) / 10.0;
        const auto rating = k % 7 == 0 ? Rating::Again : static_cast<Rating>(2 + k % 3);
        inputs.push_back({{stability, difficulty}, static_cast<int>(1 + k % 60), rating});
    }
    return inputs;
}

void memoryStep(benchmark::State& state) {
    const MemoryModel model;
    const std::vector<StepInput> inputs = stepInputs();
    std::size_t k = 0;
    for ([[maybe_unused]] auto _ : state) {
        const StepInput& input = inputs[k++ % kStates];
        const MemoryState after = model.next(input.state, input.days, input.rating);
        benchmark::DoNotOptimize(model.wholeDays(after.stability, 0.9, kLongestDays));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
}

void memoryRecall(benchmark::State& state) {
    const MemoryModel model;
    const std::vector<StepInput> inputs = stepInputs();
    std::size_t k = 0;
    for ([[maybe_unused]] auto _ : state) {
        const StepInput& input = inputs[k++ % kStates];
        benchmark::DoNotOptimize(model.retrievability(input.days, input.state.stability));
    }
}

/// Answers of a made-up unit, taken at their word as the peer takes them.
const std::vector<LogReview>& logOf(int answers) {
    static std::map<int, std::vector<LogReview>> logs;
    std::vector<LogReview>& log = logs[answers];
    if (log.empty()) {
        qgt::test::ChoiceWorld world;
        world.answers = answers;
        world.newPerDay = 40;
        world.retention = 0.85;
        log = qgt::test::choiceLogOf(world).plain;
        log.resize(static_cast<std::size_t>(answers));
    }
    return log;
}

void fitLog(benchmark::State& state) {
    const std::vector<LogReview>& log = logOf(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        const qgt::memory::ReviewHistories histories(log);
        benchmark::DoNotOptimize(qgt::memory::fitted(histories).passes);
    }
}

std::filesystem::path peersFolder() {
    return QGT_BENCH_PEERS;
}

/// Runs the function that a script of the peers exports, and gives the number that it prints.
double numberOf(const std::string& script, const std::string& argument) {
    double number = NAN;
    const std::string call =
        "require('" + (peersFolder() / script).string() + "')('" + argument + "')\n";
    const auto ended = qgt::os::runChild(QGT_NODE, call, [&number](const std::string& line) {
        number = std::strtod(line.c_str(), nullptr);
    });
    return ended && *ended == 0 ? number : NAN;
}

void takeFromPeer(benchmark::State& state, double seconds) {
    for ([[maybe_unused]] auto _ : state) {
        if (!(seconds > 0.0)) {
            state.SkipWithError("the peer did not run");
            break;
        }
        state.SetIterationTime(seconds);
    }
}

void peerStep(benchmark::State& state) {
    constexpr double kNsPerSecond = 1e9;
    takeFromPeer(state, numberOf("memory_step.cjs", "") / kNsPerSecond);
}

void peerFit(benchmark::State& state) {
    constexpr double kMsPerSecond = 1e3;
    const auto answers = static_cast<int>(state.range(0));
    const std::filesystem::path file =
        std::filesystem::current_path() / ("log-" + std::to_string(answers) + ".csv");
    std::ofstream lines(file);
    lines << "card_id,day,rating\n";
    for (const LogReview& review : logOf(answers)) {
        const Rating rating = review.right ? review.ifKnown : Rating::Again;
        lines << review.card << "," << review.day << "," << static_cast<int>(rating) << "\n";
    }
    lines.close();
    takeFromPeer(state, numberOf("memory_fit.cjs", file.string()) / kMsPerSecond);
    std::filesystem::remove(file);
}

constexpr int kTenThousand = 10'000;
constexpr int kHundredThousand = 100'000;

BENCHMARK(memoryStep)->Unit(benchmark::kNanosecond)->MinTime(0.5);
BENCHMARK(memoryRecall)->Unit(benchmark::kNanosecond)->MinTime(0.5);
BENCHMARK(fitLog)
    ->Arg(kTenThousand)
    ->Arg(kHundredThousand)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

void registerPeers() {
    if (!std::filesystem::is_directory(peersFolder() / "node_modules") ||
        !std::filesystem::exists(QGT_NODE)) {
        return;
    }
    benchmark::RegisterBenchmark("peerStep", peerStep)
        ->Unit(benchmark::kNanosecond)
        ->UseManualTime()
        ->Iterations(1);
    benchmark::RegisterBenchmark("peerFit", peerFit)
        ->Arg(kTenThousand)
        ->Arg(kHundredThousand)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(1);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        benchmark::Initialize(&argc, argv);
        registerPeers();
        benchmark::RunSpecifiedBenchmarks();
        benchmark::Shutdown();
    } catch (const std::exception& error) {
        std::cerr << "not measured: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
