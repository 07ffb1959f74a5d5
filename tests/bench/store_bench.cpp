// What saving one answer costs, against a bare commit on the same disk, and what opening costs.
#include "tests/bench/disk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fault_answers.h"

#include <chrono>

namespace {

using qgt::bench::BareCommit;
using qgt::bench::BenchFolder;
using qgt::bench::Samples;
using Steady = std::chrono::steady_clock;

/// One bare commit and one answer in turns, so that both meet the same disk.
void appendAnswer(benchmark::State& state) {
    const BenchFolder folder("bench-store");
    const qgt::test::FakeClock clock;
    BareCommit bare(folder.path() / "bare.db");
    const auto store = qgt::bench::openIn(folder.path(), clock);
    std::int64_t next = qgt::test::beginFaultSession(*store).next;
    Samples bareSamples;
    Samples samples;
    for (auto _ : state) {
        const auto bareStart = Steady::now();
        const bool committed = bare.commitOne();
        bareSamples.addSince(bareStart);
        const auto event = qgt::test::faultAnswer(next++);
        const auto start = Steady::now();
        const auto appended = store->practice().appendAnswer(event);
        samples.addSince(start);
        if (!committed || !appended) {
            state.SkipWithError("not committed");
            break;
        }
    }
    bareSamples.report(state, "bare_");
    samples.report(state);
}

/// Opening with every page, row and the audit chain checked.
void openStore(benchmark::State& state) {
    const BenchFolder folder("bench-open");
    const qgt::test::FakeClock clock;
    {
        const auto store = qgt::bench::openIn(folder.path(), clock);
        (void)qgt::test::beginFaultSession(*store);
        const auto filled = store->batch([&]() -> qgt::Status {
            for (std::int64_t i = 1; i <= state.range(0); ++i) {
                (void)store->practice().appendAnswer(qgt::test::faultAnswer(i));
            }
            return qgt::ok();
        });
        if (!filled) {
            state.SkipWithError("store not filled");
            return;
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(qgt::bench::openIn(folder.path(), clock));
    }
}

constexpr int kCommits = 2'000;
BENCHMARK(appendAnswer)->Iterations(kCommits)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openStore)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
